import { closeSync, openSync, readSync } from 'node:fs';

/** What the head of an SQLite write-ahead log says (sqlite.org/fileformat.html, section 4). Equal salts are the same log. */
export interface LogHead {
  readonly pageSize: number;
  readonly checkpoint: number;
  /** Both salts, as hexadecimal digits. */
  readonly salts: string;
}

/** Bytes of the head of the log. */
export const LOG_HEAD = 32;
/** As much of the shared memory (`-shm`) as its two heads and the marks of readers take. */
export const SHARED_HEAD = 136;

const FRAME_HEAD = 24;
const [BIG_END_FIRST, LITTLE_END_FIRST] = [0x377f0683, 0x377f0682];
const [SMALLEST_PAGE, LARGEST_PAGE] = [512, 65_536];
const SHARED_VERSION = 3_007_000;
/** Each of the two heads of the shared memory. */
const SHARED_COPY = 48;

/** The head of a log, or null when the bytes are none: an empty log has no head. */
export function readLogHead(bytes: Buffer): LogHead | null {
  if (bytes.length < LOG_HEAD) return null;
  const magic = bytes.readUInt32BE(0);
  if (magic !== BIG_END_FIRST && magic !== LITTLE_END_FIRST) return null;
  const pageSize = bytes.readUInt32BE(8);
  if (pageSize < SMALLEST_PAGE || pageSize > LARGEST_PAGE) return null;
  return { pageSize, checkpoint: bytes.readUInt32BE(12), salts: bytes.toString('hex', 16, 24) };
}

/**
 * How many frames of a log SQLite would take in: those with the salts of the head and a true running checksum, up to the
 * last one that ends a transaction. What is cut off or mixed up is not counted, and SQLite would pass over it in silence.
 */
export function countFrames(file: string): number {
  const log = openSync(file, 'r');
  try {
    const first = Buffer.alloc(LOG_HEAD);
    const head = readSync(log, first, 0, LOG_HEAD, 0) === LOG_HEAD ? readLogHead(first) : null;
    if (head === null) return 0;
    const big = first.readUInt32BE(0) === BIG_END_FIRST;
    let sums = checksum(first, 0, 24, big, [0, 0]);
    if (sums[0] !== first.readUInt32BE(24) || sums[1] !== first.readUInt32BE(28)) return 0;
    const frame = Buffer.alloc(FRAME_HEAD + head.pageSize);
    let whole = 0;
    for (let n = 0; readSync(log, frame, 0, frame.length, LOG_HEAD + n * frame.length) === frame.length; n += 1) {
      if (frame.toString('hex', 8, 16) !== head.salts) break;
      sums = checksum(frame, 0, 8, big, sums);
      sums = checksum(frame, FRAME_HEAD, head.pageSize, big, sums);
      if (sums[0] !== frame.readUInt32BE(16) || sums[1] !== frame.readUInt32BE(20)) break;
      // The size of the database after a commit; 0 in the middle of a transaction.
      if (frame.readUInt32BE(4) !== 0) whole = n + 1;
    }
    return whole;
  } finally {
    closeSync(log);
  }
}

type Sums = readonly [number, number];

function checksum(bytes: Buffer, start: number, size: number, big: boolean, from: Sums): Sums {
  let [a, b] = from;
  for (let at = start; at < start + size; at += 8) {
    const first = big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const second = big ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4);
    a = (a + first + b) >>> 0;
    b = (b + second + a) >>> 0;
  }
  return [a, b];
}

/**
 * How many frames the phone itself says the log has, from the heads of its shared memory (sqlite.org/walformat.html). Null
 * when they differ (it is being written), when they are of another log, or when there are none: then nothing is known.
 */
export function framesInSharedMemory(shared: Buffer, log: LogHead): number | null {
  if (shared.length < 2 * SHARED_COPY) return null;
  const [first, second] = [shared.subarray(0, SHARED_COPY), shared.subarray(SHARED_COPY, 2 * SHARED_COPY)];
  if (!first.equals(second) || first.readUInt32LE(0) !== SHARED_VERSION || first[12] !== 1) return null;
  return first.toString('hex', 32, 40) === log.salts ? first.readUInt32LE(16) : null;
}
