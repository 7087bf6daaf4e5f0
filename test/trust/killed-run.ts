import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { parseTrace, type SystemCall } from './trace.ts';
import { cleanEnvironment } from './traced-run.ts';

/** Calls at which a power cut hurts: reading, writing, flushing, making, renaming and removing files. */
const MOMENTS = [
  'openat', 'pread64', 'pwrite64', 'write', 'fsync', 'fdatasync', 'rename', 'unlink', 'ftruncate', 'mkdir', 'close',
]; // biome-ignore format: a list

/** The `nth` call of a kind that a thread makes. */
export interface Kill {
  readonly moment: string;
  readonly nth: number;
}

/** A run under strace; where it got to is in the calls. */
export interface KillableRun {
  readonly killed: boolean;
  readonly stderr: string;
  readonly calls: readonly SystemCall[];
}

/** Runs a program, and kills it without warning at one call, with nothing left to time. `null`: it runs to its end. */
export function runUntil(program: readonly string[], cwd: string, kill: Kill | null): KillableRun {
  const folder = tempFolder();
  const file = path.join(folder, 'trace');
  const inject = kill === null ? [] : ['-e', `inject=${kill.moment}:signal=SIGKILL:when=${kill.nth}`];
  const args = ['-f', '-qq', '-y', '-s', '8', '-o', file, '-e', `trace=${MOMENTS.join(',')}`, ...inject, ...program];
  // With one thread for files, the nth call is the same in every run.
  const env = { ...cleanEnvironment(folder), UV_THREADPOOL_SIZE: '1' };
  const run = spawnSync('strace', args, { cwd, encoding: 'utf8', env });
  const killed = run.signal === 'SIGKILL' || run.status === 137;
  return { killed, stderr: run.stderr, calls: parseTrace(readFileSync(file, 'utf8')) };
}

/**
 * Every kill that an undisturbed run offers once its own work has begun: calls that name one of the `folders`. As many
 * of each kind as of any other, so that thousands of reads do not hide the one rename.
 */
export function killsIn(calls: readonly SystemCall[], folders: readonly string[]): Map<string, Kill[]> {
  const counts = new Map<string, number>();
  const kills = new Map<string, Kill[]>();
  for (const { thread, name, line } of calls) {
    const nth = (counts.get(`${thread} ${name}`) ?? 0) + 1;
    counts.set(`${thread} ${name}`, nth);
    if (!folders.some((folder) => line.includes(folder))) continue;
    const area = /\.sqlite/.test(line) ? 'index' : /\.part|r\.(html|csv|json|sha1)/.test(line) ? 'report' : 'photos';
    const kind = `${area} ${name}`;
    const known = kills.get(kind) ?? [];
    kills.set(kind, known);
    known.push({ moment: name, nth });
  }
  return kills;
}
