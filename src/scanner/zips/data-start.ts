import { readSync } from 'node:fs';
import type { PackedEntry } from './packed-entry.ts';

const LOCAL_HEADER = 30;
const SIGNATURE = 0x04034b50;

/**
 * Where the bytes of an entry begin in the open zip: behind its local header, whose length stands in itself (APPNOTE.TXT
 * 4.3.7). Null when there is no such header, or when the file ends before the entry does.
 */
export function dataStart(
  handle: number,
  entry: Pick<PackedEntry, 'offset' | 'packedSize'>,
  end: number,
): number | null {
  // A directory can name any place.
  if (!(entry.offset >= 0 && entry.offset + LOCAL_HEADER <= end)) return null;
  const header = Buffer.alloc(LOCAL_HEADER);
  if (readSync(handle, header, 0, LOCAL_HEADER, entry.offset) < LOCAL_HEADER) return null;
  if (header.readUInt32LE(0) !== SIGNATURE) return null;
  const start = entry.offset + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  return start + entry.packedSize <= end ? start : null;
}
