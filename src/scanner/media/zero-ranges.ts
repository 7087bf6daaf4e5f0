import type { ByteReader } from './byte-reader.ts';
import type { Part } from './facts-draft.ts';

/** A run of zeros in a file. */
export type ZeroRun = Part;

/**
 * What long runs of zeros in a file mean.
 * - `none`: there are none, or they lie where zeros may be: in a box that is kept free, in silence, behind the end.
 * - `inside`: one lies in coded pictures and is longer than any coder writes.
 * - `not-known`: one lies where a healthy file may have it, and a broken one as well.
 */
export const ZEROS_FOUND = ['none', 'inside', 'not-known'] as const;

export type ZerosFound = (typeof ZEROS_FOUND)[number];

/** Judges the runs of one type. Throws `OutOfBytes` where the file is too damaged to say where its pictures are. */
export type ZerosJudge = (reader: ByteReader, runs: readonly ZeroRun[]) => ZerosFound;

/** The longest part of a run that lies in a range. */
export function longestIn(runs: readonly ZeroRun[], { start, end }: Part): number {
  let longest = 0;
  for (const run of runs) longest = Math.max(longest, Math.min(run.end, end) - Math.max(run.start, start));
  return longest;
}

/** Parts of runs that are shorter than this say nothing: runs are only noted from twice as many bytes on. */
const TELLS_NOTHING = 512;

/**
 * What a run of so many zeros in pictures means: `inside` when it is longer than any coder writes. A shorter one may be a flat part
 * of the picture, and may be a hole.
 */
export function zerosOf(longest: number, most: number): ZerosFound {
  if (longest > most) return 'inside';
  return longest > TELLS_NOTHING ? 'not-known' : 'none';
}

/** Of what two parts of a file say, what is worse. */
export function worse(a: ZerosFound, b: ZerosFound): ZerosFound {
  if (a === 'inside' || b === 'inside') return 'inside';
  return a === 'not-known' || b === 'not-known' ? 'not-known' : 'none';
}

/**
 * The longest run of zeros in a JPEG whose tables give their shortest words to "nothing here": a flat picture becomes two zero bits
 * for every block of 8 x 8 and colour.
 */
export function silentJpegBytes(width: number, height: number, colours = 3): number {
  return Math.ceil(((Math.ceil(width / 8) + 1) * (Math.ceil(height / 8) + 1) * colours * 2) / 8);
}

/** A number of bytes that grows with a range, between two bounds: small files have small holes. */
export function shareOf({ start, end }: Part, divisor: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, (end - start) / divisor));
}
