import {
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { PlaceContents } from '../../../src/model/place.ts';
import { INDEX_FILE } from '../../../src/scanner/index/earlier-index.ts';
import { batchOf, recallBatches } from '../../../src/scanner/index/record-batch.ts';
import { toRecordAgain } from '../../../src/scanner/index/remembered-file.ts';
import { readRememberedContents } from '../../../src/scanner/remembered-contents.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { timeless } from '../../fixtures/timeless.ts';
import { requestFor, runScan } from '../scan/run-scan.ts';

const DAY = 86_400_000;
const photo = (seed: number) => makeJpeg({ date: `2023:06:0${seed} 12:00:00`, seed });
const names = ['1.jpg', '2.jpg', '3.jpg', '4.jpg'];
const library = () => tempTree(Object.fromEntries(names.map((name, i) => [name, photo(i + 1)])));

const readAt = ({ assets }: PlaceContents, name: string) =>
  assets.find((asset) => asset.name === name)?.resources[0].readAt ?? null;

/** Makes the index say that files were read at other moments; null for one that says nothing. */
function setReadAt(dataFolder: string, moments: Readonly<Record<string, number | null>>): void {
  const database = new DatabaseSync(path.join(dataFolder, INDEX_FILE));
  const select = database.prepare('SELECT records, sum FROM batches WHERE folder = ? ORDER BY key');
  select.setReturnArrays(true);
  for (const { key } of database.prepare('SELECT key FROM folders').all()) {
    const files = [...recallBatches(select.all(Number(key)), Number(key), '').files.values()];
    const changed = files.map((file) => ({
      ...file,
      readAt: file.name in moments ? (moments[file.name] ?? null) : file.readAt,
    }));
    const { records, sum } = batchOf(changed.map(toRecordAgain), Number(key));
    database.prepare('DELETE FROM batches WHERE folder = ?').run(Number(key));
    database.prepare('INSERT INTO batches (folder, records, sum) VALUES (?, ?, ?)').run(Number(key), records, sum);
  }
  database.close();
}

describe('the moment at which the bytes of a file were read', () => {
  it('is kept with its fingerprint, and a run that reads nothing does not make it younger', async () => {
    const [folder, dataFolder] = [library(), tempFolder()];
    const start = Date.now();
    const first = await runScan(folder, { proof: true, dataFolder });
    const read = readAt(first.contents, '1.jpg') ?? 0;
    expect(read).toBeGreaterThanOrEqual(start);
    expect(read).toBeLessThanOrEqual(Date.now());
    setReadAt(dataFolder, { '1.jpg': read - 50 * DAY });
    const second = await runScan(folder, { proof: true, dataFolder });
    expect(second.stats.filesRead).toBe(0);
    expect(readAt(second.contents, '1.jpg')).toBe(read - 50 * DAY);
    const remembered = await readRememberedContents(requestFor(folder, { dataFolder }));
    expect(remembered && readAt(remembered, '1.jpg')).toBe(read - 50 * DAY);
  });

  it('is none where no byte was read', async () => {
    const { contents } = await runScan(library(), {});
    expect(names.map((name) => readAt(contents, name))).toEqual([null, null, null, null]);
  });
});

describe('what was read too long ago', () => {
  it('is read again, the oldest first; so is what nobody knows the time of, or what was read in the future', async () => {
    const [folder, dataFolder] = [library(), tempFolder()];
    await runScan(folder, { proof: true, dataFolder });
    const now = Date.now();
    setReadAt(dataFolder, { '1.jpg': now - 95 * DAY, '2.jpg': null, '3.jpg': now - 200 * DAY, '4.jpg': now + DAY });
    const order: string[] = [];
    const { contents, stats, events } = await runScan(
      folder,
      { proof: true, dataFolder, rereadBefore: now - 90 * DAY },
      { onEvent: (event) => event.type === 'batch' && order.push(...event.assets.map(({ name }) => name)) },
    );
    expect(stats.filesRead).toBe(4);
    expect(order.slice(-4)).toEqual(['2.jpg', '3.jpg', '1.jpg', '4.jpg']);
    for (const name of names) expect(readAt(contents, name)).toBeGreaterThanOrEqual(now);
    const stages = events.flatMap((event) => (event.type === 'progress' ? [event.progress.stage] : []));
    expect(new Set(stages)).toEqual(new Set(['rereading']));
    expect((await runScan(folder, { proof: true, dataFolder, rereadBefore: now - 90 * DAY })).stats.filesRead).toBe(0);
  });

  it('stays as it is when nobody asks for it, and in a quick look', async () => {
    const [folder, dataFolder] = [library(), tempFolder()];
    await runScan(folder, { proof: true, dataFolder });
    const old = Date.now() - 200 * DAY;
    setReadAt(dataFolder, { '1.jpg': old });
    for (const request of [{ proof: true }, { proof: false, rereadBefore: Date.now() }]) {
      const { contents, stats } = await runScan(folder, { ...request, dataFolder });
      expect(stats.filesRead).toBe(0);
      expect(readAt(contents, '1.jpg')).toBe(old);
    }
  });

  it('only a part of it each time, when only a part is old', async () => {
    const [folder, dataFolder] = [library(), tempFolder()];
    await runScan(folder, { proof: true, dataFolder });
    setReadAt(dataFolder, { '2.jpg': Date.now() - 91 * DAY });
    const { stats } = await runScan(folder, { proof: true, dataFolder, rereadBefore: Date.now() - 90 * DAY });
    expect(stats.filesRead).toBe(1);
  });

  it.skipIf(process.platform === 'win32')('shows a bit that changed under an unchanged date, and says so', async () => {
    const [folder, dataFolder] = [library(), tempFolder()];
    const before = await runScan(folder, { proof: true, dataFolder });
    const file = path.join(folder, '1.jpg');
    const { mtime } = statSync(file);
    writeSync(openSync(file, 'r+'), Buffer.of(0xff), 0, 1, statSync(file).size - 20);
    utimesSync(file, mtime, mtime);
    // The status date shows that somebody wrote; a disk that loses a bit by itself leaves even that alone.
    await forgetStatusDate(dataFolder, file);
    const unread = await runScan(folder, { proof: true, dataFolder });
    expect(unread.stats.filesRead).toBe(0);
    const run = await runScan(folder, { proof: true, dataFolder, rereadBefore: Date.now() });
    const print = ({ contents }: typeof run) =>
      contents.assets.find(({ name }) => name === '1.jpg')?.resources[0].fingerprint;
    expect(print(run)).not.toBe(print(before));
    expect(run.contents.problems.map(({ code, path: at }) => [code, at])).toContainEqual([
      'file-bytes-changed',
      '1.jpg',
    ]);
  });
});

/** As if the status date that the index keeps were the present one. */
async function forgetStatusDate(dataFolder: string, file: string): Promise<void> {
  const database = new DatabaseSync(path.join(dataFolder, INDEX_FILE));
  const [batch] = database.prepare('SELECT key, folder, records, sum FROM batches').all();
  const files = recallBatches([[batch?.records, batch?.sum]], Number(batch?.folder), '').files;
  const { ctimeMs } = statSync(file);
  const changed = [...files.values()].map((one) => (one.name === path.basename(file) ? { ...one, ctimeMs } : one));
  const { records, sum } = batchOf(changed.map(toRecordAgain), Number(batch?.folder));
  database.prepare('UPDATE batches SET records = ?, sum = ? WHERE key = ?').run(records, sum, Number(batch?.key));
  database.close();
}

describe('the index of an earlier program', () => {
  it('is copied and left as it is; its proofs have no time of reading', async () => {
    const [folder, dataFolder] = [library(), tempFolder()];
    const first = await runScan(folder, { proof: true, dataFolder });
    setReadAt(dataFolder, Object.fromEntries(names.map((name) => [name, null])));
    const earlier = path.join(dataFolder, 'scan-index.sqlite');
    renameSync(path.join(dataFolder, INDEX_FILE), earlier);
    const bytes = readFileSync(earlier);
    const second = await runScan(folder, { proof: true, dataFolder });
    expect(second.stats.filesRead).toBe(0);
    expect(timeless(second.contents).assets).toEqual(timeless(first.contents).assets);
    expect(readAt(second.contents, '1.jpg')).toBeNull();
    expect(readFileSync(earlier).equals(bytes)).toBe(true);
    expect(existsSync(path.join(dataFolder, INDEX_FILE))).toBe(true);
  });

  it('is never taken in place of the present one, and a damaged one only means reading again', async () => {
    const [folder, dataFolder] = [library(), tempFolder()];
    writeFileSync(path.join(dataFolder, 'scan-index.sqlite'), 'no database at all');
    const first = await runScan(folder, { proof: true, dataFolder });
    expect(first.stats.filesRead).toBe(4);
    expect(first.contents.problems).toEqual([]);
    expect((await runScan(folder, { proof: true, dataFolder })).stats.filesRead).toBe(0);
  });
});
