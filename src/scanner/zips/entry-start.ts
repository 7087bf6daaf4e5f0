import { readSync } from 'node:fs';
import { dataStart, isBomb, LOCAL_HEADER } from '../../zip/entry.ts';
import type { ZipPlace } from '../files/packed-entry.ts';

/** Small ones are harmless whatever they are. */
const BOMB_FROM = 256 << 20;

/**
 * Where the bytes of an entry begin in the open zip. Null when there is no local header, or when the file ends before the
 * entry does.
 */
export function entryStart(handle: number, entry: Pick<ZipPlace, 'offset' | 'packedSize'>, end: number): number | null {
  // A directory can name any place.
  if (!(entry.offset >= 0 && entry.offset + LOCAL_HEADER <= end)) return null;
  const start = dataStart(readFully(handle, entry.offset, LOCAL_HEADER), entry.offset);
  return start !== null && start + entry.packedSize <= end ? start : null;
}

/** Whether an entry promises more than any photo or film unpacks to. */
export function isPhotoBomb({ size, packedSize }: ZipPlace): boolean {
  return isBomb(size, packedSize, BOMB_FROM);
}

/** A piece of an open file, shorter where the file ends before. */
export function readFully(handle: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const got = readSync(handle, bytes, filled, length - filled, offset + filled);
    if (got === 0) break;
    filled += got;
  }
  return bytes.subarray(0, filled);
}
