import type { ByteReader } from './byte-reader.ts';
import { type FactsDraft, setPixels } from './facts-draft.ts';

const FIRST_CHUNK = 8;
/** Most writers put EXIF before the picture data; the rest right behind it, within a bounded number of hops. */
const MAX_CHUNKS = 4_096;
const TAIL_BYTES = 4 * 1024;

/** PNG: pixels from IHDR, EXIF from eXIf, whole when IEND is there. */
export function readPng(reader: ByteReader, draft: FactsDraft): void {
  const endInSight = includesEnd(reader.upTo(Math.max(0, reader.size - TAIL_BYTES), TAIL_BYTES));
  let at = FIRST_CHUNK;
  let dataSeen = false;
  for (let i = 0; i < MAX_CHUNKS; i += 1) {
    if (at + 8 > reader.size) {
      draft.whole = endInSight;
      return;
    }
    const length = reader.u32(at);
    const type = reader.fourCharacters(at + 4);
    const end = at + 12 + length;
    if (type === 'IHDR' && length >= 8) setPixels(draft, reader.u32(at + 8), reader.u32(at + 12));
    if (type === 'eXIf') draft.exif.push({ start: at + 8, end: Math.min(end - 4, reader.size), holds: 'main' });
    if (type === 'IDAT') dataSeen = true;
    if (type === 'IEND' && end <= reader.size) return;
    if (end > reader.size) {
      // A chunk that claims too much: cut short, unless the end is there after all and this chunk's length is damaged.
      draft.whole = endInSight;
      return;
    }
    // The end is in sight and the EXIF is known: no need to hop over the picture data.
    if (dataSeen && endInSight && draft.exif.length > 0) return;
    at = end;
  }
}

/** The name of the last chunk and its checksum, which is always the same: it holds nothing. */
const END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82] as const;

/** From behind: in a whole picture nothing follows it. */
function includesEnd(bytes: Uint8Array): boolean {
  const [first] = END;
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    if (END.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
