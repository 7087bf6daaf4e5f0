import { closeSync, fstatSync, type Stats } from 'node:fs';
import type { ByteSource } from '../media/byte-source.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import { FileSource, type ReadBuffers, type ReadObserver } from './file-source.ts';
import { type Checkpoint, hashFile, ReadingCancelled } from './hash-file.ts';
import { openForReading } from './open-file.ts';
import type { FileStatus, ReadJob, ReadOutcome } from './read-job.ts';

/** Reads what a file says about itself; null when no photo or video is recognised in it. */
export type FactsReader = (source: ByteSource) => Promise<MediaFacts | null>;

export interface ReadTools {
  readonly buffers: ReadBuffers;
  readonly observer: ReadObserver;
  readonly checkpoint: Checkpoint;
  readonly readFacts: FactsReader;
  /** Told when parsing of a file's metadata begins and ends. */
  readonly parsing: { begin(): void; end(): void };
}

/** A header is seldom longer; with a full read to follow, a larger first piece costs nothing. */
const HEAD_FOR_FACTS = 16 * 1024;
const HEAD_FOR_BOTH = 64 * 1024;

/** A file system's clock ticks this coarsely at best, and FAT's at worst. */
const TICK_MS = 50;
const COARSE_TICK_MS = 2100;

/**
 * Reads one file with one open: metadata, fingerprint, or both from the same bytes. The status of the file is
 * compared before and after; a file that changed meanwhile is read once more and then given up as `changed`.
 * Never throws for what a file can do; throws `ReadingCancelled` when the scan is over.
 */
export async function readFile(job: ReadJob, tools: ReadTools): Promise<ReadOutcome> {
  const first = await readOnce(job, tools);
  return first.kind === 'changed' ? readOnce(job, tools) : first;
}

async function readOnce(job: ReadJob, tools: ReadTools): Promise<ReadOutcome> {
  let fd: number | null = null;
  try {
    fd = openForReading(typeof job.path === 'string' ? job.path : Buffer.from(job.path));
    const before = fstatSync(fd);
    if (!before.isFile()) return { kind: 'unreadable', technical: 'not a regular file' };
    waitForTick(before.mtimeMs);
    const startedAt = Date.now();
    const { facts, fingerprint, bytes, endZeros } = await readOpen(fd, before.size, job, tools);
    const after = fstatSync(fd);
    if (!sameStatus(before, after) || (bytes !== null && bytes !== after.size)) return { kind: 'changed' };
    const settled = isSettled(after, startedAt);
    return { kind: 'read', status: statusOf(after), facts, fingerprint, endZeros, settled };
  } catch (error) {
    if (error instanceof ReadingCancelled) throw error;
    return outcomeOf(error);
  } finally {
    if (fd !== null) closeSync(fd);
  }
}

async function readOpen(fd: number, size: number, job: ReadJob, tools: ReadTools) {
  const head = job.wantFingerprint ? HEAD_FOR_BOTH : HEAD_FOR_FACTS;
  let headLength = 0;
  let facts: MediaFacts | null = null;
  if (job.wantFacts) {
    tools.parsing.begin();
    try {
      const source = new FileSource(fd, size, head, tools.buffers, tools.observer);
      headLength = source.head.length;
      facts = await tools.readFacts(source);
    } finally {
      tools.parsing.end();
    }
  }
  if (!job.wantFingerprint || (facts === null && !job.promised)) {
    return { facts, fingerprint: null, bytes: null, endZeros: null };
  }
  return { facts, ...hashFile(fd, headLength, tools.buffers, tools.observer, tools.checkpoint) };
}

/** The inode of a stand-in number system (Windows) may exceed exact numbers; equal stays equal. */
export function statusOf(stats: Stats): FileStatus {
  return {
    size: stats.size,
    mtimeMs: stats.mtimeMs,
    // Windows changes this time for reasons that leave the bytes alone (the archive bit of every backup).
    ctimeMs: process.platform === 'win32' ? 0 : stats.ctimeMs,
    inode: stats.ino,
  };
}

function sameStatus(a: Stats, b: Stats): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;
}

/**
 * Whether a later change must show in the date of the file. A file written in the very tick in which it was read
 * can change once more without a new date (the "racy" entries of version control systems).
 */
export function isSettled(status: { readonly mtimeMs: number }, readAtMs: number): boolean {
  const tick = status.mtimeMs % 1000 === 0 ? COARSE_TICK_MS : TICK_MS;
  return Math.abs(readAtMs - status.mtimeMs) > tick;
}

/** Lets a file written a moment ago grow out of its tick, so that the index can believe in it. */
function waitForTick(mtimeMs: number): void {
  const age = Date.now() - mtimeMs;
  if (Math.abs(age) <= TICK_MS && mtimeMs % 1000 !== 0) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TICK_MS + 10 - age);
  }
}

function outcomeOf(error: unknown): ReadOutcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
  return { kind: 'unreadable', technical: code || (error instanceof Error ? error.message : String(error)) };
}
