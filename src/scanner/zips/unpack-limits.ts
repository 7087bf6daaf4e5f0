import type { PackedEntry } from './packed-entry.ts';

/** Deflate can promise 1,032 times; no photo or film shrinks so much. Small ones are harmless whatever they are. */
const MAX_RATIO = 200;
const RATIO_FROM = 256 << 20;

/** Whether an entry promises more than any photo or film unpacks to. */
export function isBomb({ size, packedSize }: PackedEntry): boolean {
  return size > RATIO_FROM && size / Math.max(1, packedSize) > MAX_RATIO;
}
