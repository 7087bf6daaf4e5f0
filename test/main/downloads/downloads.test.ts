import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { createDownloadsWatch, type DownloadsWatch } from '../../../src/main/downloads/downloads-watch.ts';
import { readPhotos } from '../../../src/main/downloads/read-photos.ts';
import { createJsonStore } from '../../../src/main/stores/json-store.ts';
import { DOWNLOADS } from '../../../src/main/stores/kept-values.ts';
import { FINGERPRINT_SALT } from '../../../src/model/fingerprint.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { memoryLog } from '../fake-log.ts';

const folders: string[] = [];
const open: DownloadsWatch[] = [];

afterEach(async () => {
  for (const watch of open.splice(0)) await watch.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function temporary(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-downloads-'));
  folders.push(folder);
  return folder;
}

const photo = (seed: number): Uint8Array => makeJpeg({ width: 16, height: 16, seed });

function fingerprint(bytes: Uint8Array): string {
  const sum = createHash('sha1').update(FINGERPRINT_SALT, 'latin1').update(bytes).digest();
  return Buffer.concat([Buffer.of(1), sum]).toString('base64');
}

describe('reading a download', () => {
  test('gives the fingerprint of a photo, and of each photo in a zip, packed or stored', async () => {
    const folder = temporary();
    writeFileSync(path.join(folder, 'A.JPG'), photo(1));
    expect(await readPhotos(path.join(folder, 'A.JPG'), 'A.JPG')).toMatchObject([
      { path: 'A.JPG', bytes: photo(1).length, fingerprint: fingerprint(photo(1)) },
    ]);
    const entries = [
      { path: 'iCloud Photos/B.JPG', content: photo(2) },
      { path: 'iCloud Photos/C.JPG', content: photo(3) },
      { path: 'notes.txt', content: 'no photo' },
    ];
    for (const stored of [true, false]) {
      writeFileSync(path.join(folder, 'x.zip'), await makeZip(entries, { stored }));
      const photos = await readPhotos(path.join(folder, 'x.zip'), 'x.zip');
      expect(photos.map((each) => `${each.path} ${each.fingerprint}`).sort()).toEqual([
        `x.zip/iCloud Photos/B.JPG ${fingerprint(photo(2))}`,
        `x.zip/iCloud Photos/C.JPG ${fingerprint(photo(3))}`,
      ]);
    }
  });

  test('gives nothing of a zip that is cut, damaged or locked', async () => {
    const folder = temporary();
    const whole = await makeZip([{ path: 'B.JPG', content: photo(2) }], { stored: true });
    const damaged = whole.slice();
    damaged[200] = (damaged[200] ?? 0) ^ 1;
    const locked = await makeZip([{ path: 'B.JPG', content: photo(2) }], { password: 'x' });
    for (const [name, bytes] of Object.entries({ cut: whole.subarray(0, whole.length - 40), damaged, locked })) {
      const file = path.join(folder, `${name}.zip`);
      writeFileSync(file, bytes);
      const photos = await readPhotos(file, `${name}.zip`).catch(() => null);
      expect(photos?.length ?? 0, name).toBe(0);
    }
  });
});

interface Setup {
  readonly data: string;
  readonly downloads: string;
  readonly read: string[];
  /** How many changes of what is kept were begun. */
  readonly begun: { count: number };
  /** `slowMs`: how long it takes to write down what is kept. */
  start(now?: number, slowMs?: number): DownloadsWatch;
}

function setUp(): Setup {
  const [data, downloads] = [temporary(), temporary()];
  const read: string[] = [];
  const begun = { count: 0 };
  const start = (now = Date.now(), slowMs = 0): DownloadsWatch => {
    const store = createJsonStore(data, DOWNLOADS, memoryLog());
    let settled: Promise<unknown> = Promise.resolve();
    const watch = createDownloadsWatch({
      folder: () => downloads,
      store: {
        ...store,
        change: (make) => {
          begun.count += 1;
          const written = wait(slowMs).then(() => store.change(make));
          settled = written.then(() => store.settled());
          return written;
        },
        settled: () => settled,
      },
      reader: {
        read: async (file, relative) => {
          read.push(relative);
          return readPhotos(file, relative).catch(() => null);
        },
        stop: () => {},
      },
      changed: () => {},
      now: () => now,
      log: memoryLog(),
      restMs: 50,
      grainMs: 100,
    });
    open.push(watch);
    return watch;
  };
  return { data, downloads, read, begun, start };
}

async function files(watch: DownloadsWatch): Promise<Record<string, number | null | 'gone'>> {
  const state = await watch.get();
  if (!state.ok) throw new Error(state.problem.code);
  return Object.fromEntries(
    state.value.files.map((file) => [file.path, file.isGone ? 'gone' : (file.photos?.length ?? null)]),
  );
}

const soon = { timeout: 60_000, interval: 50 };

describe('the watch of Downloads', () => {
  test('opens only what came since, only what may be photos, and leaves everything as it is', async () => {
    const { downloads, read, start } = setUp();
    const old = path.join(downloads, 'OLD.JPG');
    writeFileSync(old, photo(1));
    // Nobody can set back when a status changed: the watch begins later than the old file, and new ones are made later still.
    const since = statSync(old).ctimeMs + 200;
    const watch = start(since);
    const probe = path.join(temporary(), 'probe');
    do writeFileSync(probe, '');
    while (statSync(probe).ctimeMs < since);
    await watch.watch(true);
    writeFileSync(path.join(downloads, 'NEW.JPG'), photo(2));
    writeFileSync(path.join(downloads, 'letter.pdf'), 'a letter');
    writeFileSync(path.join(downloads, 'x.zip'), await makeZip([{ path: 'B.JPG', content: photo(3) }]));
    mkdirSync(path.join(downloads, 'iCloud Photos'));
    writeFileSync(path.join(downloads, 'iCloud Photos', 'C.JPG'), photo(4));
    await expect.poll(() => files(watch), soon).toEqual({ 'NEW.JPG': 1, 'x.zip': 1, 'iCloud Photos/C.JPG': 1 });
    expect(read.sort()).toEqual(['NEW.JPG', 'iCloud Photos/C.JPG', 'x.zip']);
    expect(readdirSync(downloads).sort()).toEqual(['NEW.JPG', 'OLD.JPG', 'iCloud Photos', 'letter.pdf', 'x.zip']);
    expect(readFileSync(path.join(downloads, 'NEW.JPG'))).toEqual(Buffer.from(photo(2)));
  });

  test('goes on after a restart: what was read is not read again, what came meanwhile is, what went is gone', async () => {
    const { downloads, read, start } = setUp();
    const first = start();
    await first.watch(true);
    writeFileSync(path.join(downloads, 'A.JPG'), photo(1));
    writeFileSync(path.join(downloads, 'B.JPG'), photo(2));
    await expect.poll(() => files(first), soon).toEqual({ 'A.JPG': 1, 'B.JPG': 1 });
    await first.stop();
    writeFileSync(path.join(downloads, 'C.JPG'), photo(3));
    renameSync(path.join(downloads, 'B.JPG'), path.join(temporary(), 'B.JPG'));
    read.length = 0;
    const second = start();
    await expect.poll(() => files(second), soon).toEqual({ 'A.JPG': 1, 'B.JPG': 'gone', 'C.JPG': 1 });
    expect(read).toEqual(['C.JPG']);
  });

  test('has kept what it learned when it has ended, also where writing takes long', async () => {
    const { downloads, begun, start } = setUp();
    const first = start(Date.now(), 300);
    await first.watch(true);
    const before = begun.count;
    writeFileSync(path.join(downloads, 'A.JPG'), photo(1));
    // It was read, and is being written down.
    await expect.poll(() => begun.count, soon).toBe(before + 1);
    await first.stop();
    expect(await files(start())).toEqual({ 'A.JPG': 1 });
  });

  test('paused, it sees nothing; on again, it finds what came', async () => {
    const { downloads, start } = setUp();
    const watch = start();
    await watch.watch(true);
    await watch.watch(false);
    writeFileSync(path.join(downloads, 'A.JPG'), photo(1));
    expect(await watch.get()).toMatchObject({ value: { isWatching: false, files: [] } });
    await watch.watch(true);
    await expect.poll(() => files(watch), soon).toEqual({ 'A.JPG': 1 });
  });

  test('says which file cannot be read to its end, and reads it again when it was downloaded again', async () => {
    const { downloads, start } = setUp();
    const watch = start();
    await watch.watch(true);
    const zip = await makeZip([{ path: 'A.JPG', content: photo(1) }], { stored: true });
    writeFileSync(path.join(downloads, 'x.zip'), zip.subarray(0, zip.length - 30));
    await expect.poll(() => files(watch), soon).toEqual({ 'x.zip': null });
    writeFileSync(path.join(downloads, 'x.zip'), zip);
    await expect.poll(() => files(watch), soon).toEqual({ 'x.zip': 1 });
  });

  test('shows only files that arrived, and says where there is no such folder', async () => {
    const { downloads, start } = setUp();
    const watch = start();
    writeFileSync(path.join(downloads, 'letter.pdf'), 'a letter');
    for (const asked of ['letter.pdf', '../secret', '/etc/passwd', '']) expect(await watch.pathOf(asked)).toBeNull();
    rmSync(downloads, { recursive: true });
    expect(await watch.watch(true)).toMatchObject({ ok: false, problem: { code: 'folder-missing' } });
  });
});
