// The list of a phone copied and checked over the cable's local socket: `node bench/phone-once.ts MEGABYTES [TURNS] [--keep]`. The stand-in phone
// runs in a process of its own, as the system's helper does. Prints the best turn in megabytes a second as JSON: the copy with its check,
// the copy alone, the same bytes read from the same stand-in and thrown away (`read`: what stand-in, TLS and socket give at all), the same
// file by ifuse where it is installed, and the peak of our memory. On a busy machine only the ratios mean something. A cable is slower.
// With `--keep` the result goes into docs/measured.json, from which docs/cable.md takes it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keepMeasured } from '../scripts/measured.ts';
import type { Afc } from '../src/scanner/phone/afc.ts';
import { copyPhotos, PHOTOS } from '../src/scanner/phone/copy-photos.ts';
import { openPhone, phonesByCable } from '../src/scanner/phone/open-phone.ts';
import { systemLink } from '../src/scanner/phone/phone-link.ts';
import { peakMb } from './peak-memory.ts';

const STAND_IN = fileURLToPath(new URL('../test/stand-in-phone/main.ts', import.meta.url));
const megabytes = Number(process.argv[2] ?? 1000);
const turns = Number(process.argv[3] ?? 3);
const keep = process.argv.includes('--keep');
const home = mkdtempSync(path.join(os.tmpdir(), 'two-places-bench-phone-'));
const [socket, folder] = [path.join(home, 'mux'), path.join(home, 'Media')];

/** Rows that mean nothing, until the database is as large as asked for. */
function grow(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA wal_autocheckpoint = 100000; PRAGMA synchronous = OFF; BEGIN');
  const row = database.prepare('INSERT INTO NOISE (STUFF) VALUES (?)');
  const text = 'x'.repeat(3_900);
  for (let i = 0; i < (megabytes * 1e6) / 4096; i += 1) row.run(text);
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

/** Seconds that the bytes take to come, when nobody keeps or looks at them. */
async function readAndForget(files: Afc): Promise<number> {
  const started = performance.now();
  for await (const piece of files.read(PHOTOS, Number.MAX_SAFE_INTEGER)) if (piece.length === 0) break;
  return (performance.now() - started) / 1000;
}

/** Seconds until the copy is here, and until it is known to be whole. */
async function copyOnce(files: Afc): Promise<{ copy: number; whole: number; cpuSeconds: number }> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  let copied = 0;
  const onCopied = (): void => {
    copied = performance.now();
  };
  const copy = await copyPhotos(files, { onBytes: () => {}, onCopied });
  const ended = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  copy.dispose();
  return { copy: (copied - started) / 1000, whole: (ended - started) / 1000, cpuSeconds: (user + system) / 1e6 };
}

/** Seconds that ifuse and `cat` take for the same file; null where they are not here or may not mount. */
async function byIfuse(): Promise<number | null> {
  const point = path.join(home, 'mounted');
  mkdirSync(point);
  const env = { ...process.env, USBMUXD_SOCKET_ADDRESS: `UNIX:${socket}` };
  const mounted = spawn('ifuse', [point, '-f', '-o', 'ro'], { env, stdio: 'ignore' });
  mounted.on('error', () => {});
  await wait(2_000);
  const started = performance.now();
  const read = spawnSync('sh', ['-c', `cat '${point}/PhotoData/Photos.sqlite' > '${home}/by-ifuse'`]);
  const seconds = (performance.now() - started) / 1000;
  spawnSync('umount', [point]);
  mounted.kill();
  return read.status === 0 ? seconds : null;
}

try {
  mkdirSync(folder);
  const phone = spawn(process.execPath, [STAND_IN, socket, folder, '--sample'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => phone.stdout.once('data', resolve));
  const database = path.join(folder, 'PhotoData', 'Photos.sqlite');
  grow(database);
  const size = statSync(database).size / 1e6;
  process.env.USBMUXD_SOCKET_ADDRESS = `UNIX:${socket}`;
  const link = systemLink(new AbortController().signal);
  const [first] = await phonesByCable(link);
  if (!first) throw new Error('no phone');
  const opened = await openPhone(link, first);
  const best = { copyAndCheck: 0, copy: 0, read: 0, ofRead: 0, cpuSeconds: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < turns; turn += 1) {
    const read = await readAndForget(opened.files);
    const { copy, whole, cpuSeconds } = await copyOnce(opened.files);
    best.read = Math.max(best.read, Math.round(size / read));
    best.copy = Math.max(best.copy, Math.round(size / copy));
    best.copyAndCheck = Math.max(best.copyAndCheck, Math.round(size / whole));
    best.ofRead = Math.max(best.ofRead, Math.round((100 * read) / whole) / 100);
    best.cpuSeconds = Math.min(best.cpuSeconds, Math.round(cpuSeconds * 10) / 10);
  }
  opened.close();
  const peak = peakMb();
  const ifuse = await byIfuse();
  const result = {
    megabytes: Math.round(size),
    turns,
    ...best,
    ifuse: ifuse === null ? null : Math.round(size / ifuse),
    peakMb: peak,
    load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
  };
  console.log(JSON.stringify(result));
  if (keep) keepMeasured({ cable: { day: new Date().toISOString().slice(0, 10), ...result } });
  phone.kill();
} finally {
  rmSync(home, { recursive: true, force: true });
}
