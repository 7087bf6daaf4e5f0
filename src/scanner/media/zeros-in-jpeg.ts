import type { ByteReader } from './byte-reader.ts';
import type { Part } from './facts-draft.ts';
import { jpegSegments, readJpegHead } from './jpeg.ts';
import { longestIn, silentJpegBytes, worse, type ZeroRun, type ZerosFound, zerosOf } from './zero-ranges.ts';

/** No block of a coder that must write ones in each of them stays zero for longer. */
const WITH_ONES = 512;

const DHT = 0xc4;

/**
 * A scan may hold long runs of zeros only where its coder may: with tables in which the shortest word means "nothing here", a black
 * or white picture becomes two zero bits a block. Anything longer was not written by a coder.
 */
export function jpegZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const head = readJpegHead(reader, 0, null);
  if (!head.hasScan) {
    // The tables or the frame were written over: the walk stops in zeros.
    const stop = { start: head.scanAt, end: Math.min(head.scanAt + 4096, reader.size) };
    return longestIn(runs, stop) > WITH_ONES ? 'inside' : 'not-known';
  }
  const most = mostZeros(reader);
  let found: ZerosFound = 'none';
  let end: number | null = null;
  let seen = head.scanAt;
  for (const run of runs) {
    end ??= firstEnd(reader, seen, run.start);
    seen = Math.max(seen, run.start);
    if (end === null) found = worse(found, zerosOf(run.end - Math.max(run.start, head.scanAt), most));
    // Behind the picture there is room that films keep free, and bytes that fill up the file.
    else if (run.end < reader.size) found = worse(found, 'not-known');
  }
  return found;
}

const STEP = 64 * 1024;

/** The first end mark between two places; null when there is none. Coded data never contains it. */
function firstEnd(reader: ByteReader, from: number, until: number): number | null {
  for (let at = from; at + 2 <= until; at += STEP - 1) {
    const piece = reader.upTo(at, Math.min(STEP, until - at));
    const found = Buffer.from(piece.buffer, piece.byteOffset, piece.length).indexOf(END_OF_IMAGE);
    if (found >= 0) return at + found;
  }
  return null;
}

const END_OF_IMAGE = Buffer.of(0xff, 0xd9);

/** The longest run of zeros that the coder of this picture can write, in bytes. */
function mostZeros(reader: ByteReader): number {
  let most = 0;
  let sequential = true;
  const words: number[] = [];
  for (const { marker, start, end } of jpegSegments(reader, 0)) {
    if (marker === DHT) words.push(...shortestWords(reader, { start, end: Math.min(end, reader.size) }));
    if (marker < 0xc0 || marker > 0xcf || marker === DHT || marker === 0xc8 || marker === 0xcc) continue;
    sequential = marker <= 0xc1;
    most = silentJpegBytes(reader.u16(start + 3), reader.u16(start + 1), reader.u8(start + 5));
  }
  const canBeSilent = words.length > 0 && words.every((symbol) => symbol === END_OF_BLOCK);
  return sequential && !canBeSilent ? WITH_ONES : Math.max(WITH_ONES, most);
}

const END_OF_BLOCK = 0;

/**
 * What the tables of a segment for brightness and colours (class 1) give their shortest word to, which is all zeros. One that gives
 * it to a coefficient makes ones in every block, as the tables of most cameras do: brightness has one, and it is in every block.
 */
function shortestWords(reader: ByteReader, { start, end }: Part): number[] {
  const found: number[] = [];
  let at = start;
  while (at + 17 <= end) {
    let symbols = 0;
    for (let i = 1; i <= 16; i += 1) symbols += reader.u8(at + i);
    if (reader.u8(at) >> 4 === 1 && at + 17 < end) found.push(reader.u8(at + 17));
    at += 17 + symbols;
  }
  return found;
}
