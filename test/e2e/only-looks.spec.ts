import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeHeic, makeJpeg } from '../fixtures/media/media.ts';
import { moreThanLooking, opened, reachingOut } from '../trust/read-only-calls.ts';
import { parseTrace, WATCHED } from '../trust/trace.ts';
import { ENGINE } from './engine.ts';
import { launchApp } from './launch-app.ts';

/** Numbers of a process and of everything it started. */
function family(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(family)];
}

/** Main and the scanner; the browser of the stand-in is not ours. */
function ours(pid: number): number[] {
  return family(pid).filter(
    (each) => !/chrom/i.test(readFileSync(`/proc/${each}/cmdline`, 'utf8').split('\0')[0] ?? ''),
  );
}

async function attach(pids: readonly number[], file: string): Promise<ChildProcess> {
  const targets = pids.flatMap((pid) => ['-p', String(pid)]);
  const strace = spawn('strace', ['-f', '-y', '-s', '4096', '-e', `trace=${WATCHED}`, '-o', file, ...targets]);
  await new Promise<void>((resolve) =>
    strace.stderr.on('data', (text) => String(text).includes('attached') && resolve()),
  );
  return strace;
}

test('the window only looks too: a scan, its thumbnails and watching, under strace', async () => {
  test.skip(ENGINE !== 'standin', 'watches the processes of the stand-in');
  test.skip(
    spawnSync('strace', ['-qq', '-e', 'trace=execve', 'true']).status !== 0,
    'strace is not here, or may not watch',
  );
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-looks-'));
  const name = (n: number): string => path.join(folder, `IMG_${n}.${n % 2 === 0 ? 'JPG' : 'HEIC'}`);
  for (let n = 0; n < 6; n += 1)
    writeFileSync(name(n), n % 2 === 0 ? makeJpeg({ seed: n }) : makeHeic({ pictureBytes: 3_000 }));
  const placeholder = path.join(folder, 'IMG_9.HEIC');
  writeFileSync(placeholder, '');
  truncateSync(placeholder, 2_000_000);
  for (let n = 0; n < 6; n += 1) utimesSync(name(n), new Date('2020-01-01'), new Date('2021-01-01'));
  const trace = path.join(mkdtempSync(path.join(os.tmpdir(), 'two-places-trace-')), 'trace');

  const app = await launchApp();
  const strace = await attach(ours(app.pid() ?? 0), trace);
  // It ends by itself when the last process it watches does.
  const ended = new Promise((resolve) => strace.once('exit', resolve));
  await app.answerFolderDialog(folder);
  const chosen = await app.page.evaluate(() => window.twoPlaces.request('places:choose', null));
  if (!chosen.ok || !chosen.value) throw new Error('no place');
  const tiles = await app.page.evaluate(async (placeId) => {
    const ended = new Promise<void>((resolve) => {
      const off = window.twoPlaces.on('scan:event', ({ event }) => {
        if (event.type !== 'finished' && event.type !== 'failed') return;
        off();
        resolve();
      });
    });
    await window.twoPlaces.request('scan:start', { placeId, proof: true });
    await ended;
    const names = ['IMG_0.JPG', 'IMG_1.HEIC', 'IMG_2.JPG', 'IMG_9.HEIC'];
    const answers = await Promise.all(names.map((each) => fetch(`/thumbnail/${placeId}/${each}`)));
    return answers.map((answer) => answer.headers.get('x-thumbnail'));
  }, chosen.value.id);
  expect(tiles[0]).toBe('picture');
  expect(tiles[3]).toBe('none');
  await app.close();
  strace.kill('SIGINT');
  await ended;

  expect(existsSync(trace)).toBe(true);
  const calls = parseTrace(readFileSync(trace, 'utf8'));
  const names = opened(calls, folder).map((call) => path.basename(call.path));
  // The trace did see the scan.
  expect(names).toEqual(expect.arrayContaining(['IMG_0.JPG', 'IMG_1.HEIC']));
  expect(names).not.toContain('IMG_9.HEIC');
  expect(moreThanLooking(calls, folder)).toEqual([]);
  expect(reachingOut(calls)).toEqual([]);
  for (let n = 0; n < 6; n += 1)
    expect(statSync(name(n)).atime.toISOString(), name(n)).toBe('2020-01-01T00:00:00.000Z');
  rmSync(folder, { recursive: true, force: true });
});
