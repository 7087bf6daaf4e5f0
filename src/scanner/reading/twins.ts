import { closeSync, fstatSync, readSync } from 'node:fs';
import type { ReadBuffers } from './file-source.ts';
import { type FileStatus, isSettled, sameStatus, statusOf, waitForTick } from './file-status.ts';
import { openForReading } from './open-file.ts';
import type { TwinFound, TwinJob } from './read-job.ts';

/** A twin that is open, and has had the same bytes so far. */
interface OpenTwin {
  /** Its place among the jobs. */
  readonly place: number;
  readonly fd: number;
  readonly before: FileStatus;
  /** When its reading began (ms, UTC). */
  readonly startedAt: number;
}

/**
 * Files of other folders, read beside the one whose fingerprint is made and held against it piece by piece. One of which every byte
 * was read and is equal has its fingerprint, what it says about itself, and its runs of zeros, because it has its bytes. One that is
 * otherwise in anything, or cannot be read, is given up at once: then nothing is known of it, and it is read by itself later.
 * Never throws.
 */
export class Twins {
  readonly #jobs: readonly TwinJob[];
  readonly #buffers: ReadBuffers | null;
  readonly #found: (TwinFound | null)[];
  #open: OpenTwin[] = [];

  constructor(jobs: readonly TwinJob[], buffers: ReadBuffers | null) {
    this.#jobs = jobs;
    this.#buffers = buffers;
    this.#found = jobs.map(() => null);
  }

  /** What became of each, in the order of the jobs; null for one of which nothing is known. */
  get found(): readonly (TwinFound | null)[] {
    return this.#found;
  }

  /** Opens those that are as they were listed and as long as the file whose bytes come next. */
  begin(size: number): void {
    for (const [place, job] of this.#jobs.entries()) {
      const twin = openTwin(job, place, size);
      if (twin !== null) this.#open.push(twin);
    }
  }

  /** Every piece of the file, from its first byte on without a gap. */
  readonly look = (piece: Buffer, at: number): void => {
    const buffers = this.#buffers;
    if (this.#open.length === 0 || buffers === null) return;
    this.#open = this.#open.filter((twin) => hasBytes(twin.fd, piece, at, buffers.twin) || shut(twin));
  };

  /** The file has ended after so many bytes, and was the same all the while. Only now anything is known of those that are left. */
  confirm(bytes: number): void {
    for (const twin of this.#open) this.#found[twin.place] = endOf(twin, bytes);
  }

  close(): void {
    for (const twin of this.#open) shut(twin);
    this.#open = [];
  }
}

/** For a file that is read alone. */
export const NO_TWINS = new Twins([], null);

function openTwin({ path, status }: TwinJob, place: number, size: number): OpenTwin | null {
  let fd: number | null = null;
  try {
    fd = openForReading(path);
    const opened = fstatSync(fd);
    const before = statusOf(opened);
    if (opened.isFile() && before.size === size && sameStatus(before, status)) {
      waitForTick(before);
      return { place, fd, before, startedAt: Date.now() };
    }
  } catch {
    // What is the matter with it is found out when it is read by itself.
  }
  if (fd !== null) closeQuietly(fd);
  return null;
}

/** Whether a file has exactly these bytes there. They are read into a buffer of their own. */
function hasBytes(fd: number, piece: Buffer, at: number, room: Buffer): boolean {
  try {
    for (let filled = 0; filled < piece.length; ) {
      const got = readSync(fd, room, filled, piece.length - filled, at + filled);
      if (got === 0) return false;
      filled += got;
    }
    return piece.equals(room.subarray(0, piece.length));
  } catch {
    return false;
  }
}

function endOf({ fd, before, startedAt }: OpenTwin, bytes: number): TwinFound | null {
  try {
    if (readSync(fd, Buffer.alloc(1), 0, 1, bytes) !== 0) return null;
    const after = statusOf(fstatSync(fd));
    if (!sameStatus(before, after) || after.size !== bytes) return null;
    return { status: after, settled: isSettled(after, startedAt) };
  } catch {
    return null;
  }
}

/** @returns false, for one that is given up */
function shut({ fd }: OpenTwin): boolean {
  closeQuietly(fd);
  return false;
}

function closeQuietly(fd: number): void {
  try {
    closeSync(fd);
  } catch {
    // It was only read.
  }
}
