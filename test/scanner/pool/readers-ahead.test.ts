import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AheadRule } from '../../../src/scanner/pool/ahead-by-need.ts';
import { READERS, ReadersAhead } from '../../../src/scanner/pool/readers-ahead.ts';
import { ScanSwitch } from '../../../src/scanner/pool/shared-state.ts';
import { locateFileWorker, readerAheadBeside } from '../../../src/scanner/pool/worker-location.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { requestFor, resourcesOf, runScan } from '../scan/run-scan.ts';

const TELLING = fileURLToPath(new URL('../workers/telling-ahead-worker.ts', import.meta.url));
const ALWAYS: AheadRule = { start: () => undefined, helps: () => true };

let mark = '';
beforeEach(() => {
  mark = path.join(tempFolder(), 'mark');
  writeFileSync(mark, '');
  vi.stubEnv('TWO_PLACES_TEST_MARK', mark);
});
afterEach(() => vi.unstubAllEnvs());

/** Names of the files that were given to a reader ahead. */
function told(): string[] {
  const lines = readFileSync(mark, 'utf8').trimEnd().split('\n');
  return lines.filter((line) => line !== '' && line !== 'ended').map((line) => path.basename(line));
}

/** Waits until all four have ended by themselves. */
async function allEnded(): Promise<void> {
  await vi.waitFor(() => expect(readFileSync(mark, 'utf8').match(/^ended$/gm)).toHaveLength(READERS), 30_000);
}

function photos(count: number, more: Record<string, string | Uint8Array> = {}): string {
  const all = Array.from({ length: count }, (_, i) => [`p${String(i).padStart(3, '0')}.jpg`, makeJpeg({ seed: i })]);
  return tempTree({ ...Object.fromEntries(all), ...more });
}

/** Files that come next, as many as are asked for, without an end. */
function endless(prefix = 'f'): { ahead(count: number): { path: string; whole: boolean }[]; given: number } {
  const source = {
    given: 0,
    ahead: (count: number) =>
      Array.from({ length: count }, () => ({ path: `/${prefix}${source.given++}`, whole: false })),
  };
  return source;
}

describe('readers ahead in a scan', () => {
  it('are given only what the scan reads, each file once, and its result is the same', async () => {
    const folder = photos(200, { 'note.txt': 'no photo' });
    const alone = await runScan(folder, { proof: true }, { workers: 1 });
    const { contents } = await runScan(folder, { proof: true }, { workers: 1, aheadFile: TELLING, aheadRule: ALWAYS });
    expect(resourcesOf(contents)).toEqual(resourcesOf(alone.contents));
    await allEnded();
    expect(told().length).toBeGreaterThan(0);
    expect(told()).toEqual([...new Set(told())]);
    expect(told().every((name) => name.endsWith('.jpg'))).toBe(true);
  });

  it('are the real ones: the result is the same', async () => {
    const folder = photos(200);
    const alone = await runScan(folder, { proof: true }, { workers: 1 });
    const { contents } = await runScan(folder, { proof: true }, { workers: 1, aheadRule: ALWAYS });
    expect(resourcesOf(contents)).toEqual(resourcesOf(alone.contents));
    expect(contents.problems).toEqual([]);
  });

  it('never get a file that is here by name only', async () => {
    const folder = photos(100);
    const away = ['p070.jpg', 'p090.jpg'];
    const detect = async () => ({ paths: away, foldersToo: false, unread: [] });
    const { contents } = await runScan(folder, {}, { detect, workers: 1, aheadFile: TELLING, aheadRule: ALWAYS });
    expect(resourcesOf(contents)).toContain('p070.jpg: original placeholder');
    await allEnded();
    expect(told().length).toBeGreaterThan(0);
    expect(told().filter((name) => away.includes(name))).toEqual([]);
  });

  it.each(['hangs.jpg', 'throws.jpg'])('one that meets %s costs nothing', async (name) => {
    const folder = photos(100, { [name]: makeJpeg({ seed: 1000 }) });
    const { contents } = await runScan(folder, {}, { workers: 1, aheadFile: TELLING, aheadRule: ALWAYS });
    expect(contents.assets).toHaveLength(101);
    expect(contents.problems).toEqual([]);
  });

  it('that cannot even start cost nothing', async () => {
    const { contents } = await runScan(
      photos(60),
      {},
      { aheadFile: path.join(tempFolder(), 'none.ts'), aheadRule: ALWAYS },
    );
    expect(contents.assets).toHaveLength(60);
  });

  it('get nothing more after the scan was cancelled, and end', async () => {
    let before = 0;
    const scan = startScan(
      requestFor(photos(400)),
      ({ type }) => {
        if (type !== 'batch') return;
        scan.cancel();
        before = told().length;
      },
      { workers: 1, aheadFile: TELLING, aheadRule: ALWAYS },
    );
    await scan.done;
    await allEnded();
    // What each had in hand.
    expect(told().length - before).toBeLessThanOrEqual(READERS * 32);
  });
});

describe('readers ahead by themselves', () => {
  it('get files from one source, then from none, then from another', async () => {
    const readers = new ReadersAhead(TELLING, new ScanSwitch(), false);
    const [first, second] = [endless(), endless('g')];
    expect(readers.isStarting).toBe(false);
    readers.readFrom(first);
    expect(readers.isStarting).toBe(true);
    await vi.waitFor(() => expect(readers.isStarting).toBe(false), 20_000);
    await vi.waitFor(() => expect(told().length).toBeGreaterThan(200), 20_000);
    readers.readFrom(null);
    const { given } = first;
    readers.feed();
    readers.readFrom(second);
    await vi.waitFor(() => expect(told().some((name) => name.startsWith('g'))).toBe(true), 20_000);
    readers.close();
    await allEnded();
    expect(first.given).toBe(given);
  });

  it('get nothing after they were ended', () => {
    const readers = new ReadersAhead(TELLING, new ScanSwitch(), false);
    readers.close();
    const source = endless();
    readers.readFrom(source);
    readers.feed();
    expect(source.given).toBe(0);
  });

  it('are not started where nothing is read ahead', () => {
    const readers = new ReadersAhead(path.join(tempFolder(), 'none.ts'), new ScanSwitch(), false);
    readers.feed();
    readers.readFrom(null);
    readers.close();
    expect(readers.begun.files).toBe(0);
  });

  it('lie beside the file worker, in the source tree and in the built app', () => {
    expect(readFileSync(readerAheadBeside(locateFileWorker()), 'utf8')).toContain('serveAhead()');
    expect(readerAheadBeside(path.join('out', 'scanner', 'file-worker.js'))).toBe(
      path.join('out', 'scanner', 'ahead-worker.js'),
    );
  });
});
