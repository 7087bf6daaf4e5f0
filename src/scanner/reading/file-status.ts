import type { Stats } from 'node:fs';

/** The status of a file when it was read; decides whether the index may believe in it later. */
export interface FileStatus {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
}

/** A file system's clock ticks this coarsely at best, and FAT's at worst. */
const FINEST_TICK_MS = 50;
const COARSE_TICK_MS = 2100;

type Watched = Pick<FileStatus, 'size' | 'mtimeMs' | 'inode'>;

/**
 * When anything of a file changed last (ms, UTC); 0 on Windows, which changes this time for reasons that leave the bytes alone (the
 * archive bit of every backup).
 */
export function changeTimeOf(
  { ctimeMs }: Pick<Stats, 'ctimeMs'>,
  platform: NodeJS.Platform = process.platform,
): number {
  return platform === 'win32' ? 0 : ctimeMs;
}

/** The inode of a stand-in number system (Windows) may exceed exact numbers; equal stays equal. */
export function statusOf(stats: Stats): FileStatus {
  return {
    size: stats.size,
    mtimeMs: stats.mtimeMs,
    ctimeMs: changeTimeOf(stats),
    inode: stats.ino,
  };
}

/** Whether an open file is still the one it was, as far as its status tells. */
export function sameStatus(a: Watched, b: Watched): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.inode === b.inode;
}

/** Lets a file written a moment ago grow out of its tick, so that the index can believe in it. Blocks the thread. */
export function waitForTick({ mtimeMs }: { readonly mtimeMs: number }): void {
  const age = Date.now() - mtimeMs;
  if (Math.abs(age) <= FINEST_TICK_MS && mtimeMs % 1000 !== 0) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FINEST_TICK_MS + 10 - age);
  }
}

/**
 * Whether a later change must show in the date of the file. A file written in the very tick in which it was read
 * can change once more without a new date (the "racy" entries of version control systems).
 */
export function isSettled(status: { readonly mtimeMs: number }, readAtMs: number): boolean {
  const tick = status.mtimeMs % 1000 === 0 ? COARSE_TICK_MS : FINEST_TICK_MS;
  return Math.abs(readAtMs - status.mtimeMs) > tick;
}
