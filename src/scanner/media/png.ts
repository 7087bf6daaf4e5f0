import type { ByteReader } from './byte-reader.ts';
import { type FactsDraft, setPixels, setWholeness } from './facts-draft.ts';
import { readPngText } from './png-text.ts';

const FIRST_CHUNK = 8;
/** Most writers put EXIF before the picture data; the rest right behind it, within a bounded number of hops. */
const MOST_HOPS_FOR_EXIF = 4_096;
const TAIL_BYTES = 4 * 1024;

/** PNG: pixels from IHDR, EXIF from eXIf, dates of other writers from texts; whole when IEND is there. */
export function readPng(reader: ByteReader, draft: FactsDraft): void {
  const endInSight = includesEnd(reader.upTo(Math.max(0, reader.size - TAIL_BYTES), TAIL_BYTES));
  if (endInSight) setWholeness(draft, true);
  let at = FIRST_CHUNK;
  let dataSeen = false;
  // With the end in sight the chunks are only gone through for their EXIF. Without it all of them are, whatever their number.
  for (let i = 0; !endInSight || i < MOST_HOPS_FOR_EXIF; i += 1) {
    if (at + 8 > reader.size) {
      if (!endInSight) setWholeness(draft, false);
      return;
    }
    const length = reader.u32(at);
    const type = reader.u32(at + 4);
    if (!isChunkType(type)) {
      // Bytes that are no chunk: something was written over. Zeros are what a copy leaves that never came to write them.
      draft.wholeness = reader.upTo(at, ZEROS_IN_PLACE).every((byte) => byte === 0) ? 'zeros-inside' : 'not-known';
      return;
    }
    const end = at + 12 + length;
    if (type === IHDR && length >= 8) setPixels(draft, reader.u32(at + 8), reader.u32(at + 12));
    else if (type === EXIF) draft.exif.push({ start: at + 8, end: Math.min(end - 4, reader.size), holds: 'main' });
    else if (type === TEXT || type === PACKED_TEXT || type === INTERNATIONAL_TEXT) {
      readPngText(reader, TEXT_TYPES[type], { start: at + 8, end: Math.min(end - 4, reader.size) }, draft);
    } else if (type === IDAT) dataSeen = true;
    else if (type === IEND && end <= reader.size) {
      setWholeness(draft, true);
      return;
    }
    if (end > reader.size) {
      // A chunk that claims too much: cut short, unless the end is there after all and the length of this chunk is damaged.
      draft.wholeness = endInSight ? 'not-known' : 'ends-early';
      return;
    }
    // The end is in sight and the EXIF is known: no need to hop over the picture data.
    if (dataSeen && endInSight && draft.exif.length > 0) return;
    at = end;
  }
}

// Names of chunks, as numbers.
const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;
const EXIF = 0x65584966;
const TEXT = 0x74455874;
const PACKED_TEXT = 0x7a545874;
const INTERNATIONAL_TEXT = 0x69545874;
const TEXT_TYPES = { [TEXT]: 'tEXt', [PACKED_TEXT]: 'zTXt', [INTERNATIONAL_TEXT]: 'iTXt' } as const;

/** Zeros in place of the head of a chunk. */
const ZEROS_IN_PLACE = 64;

/** Four letters (W3C PNG, section 5.3): the bit that tells small ones from large ones is left out. */
function isChunkType(type: number): boolean {
  for (let shift = 0; shift < 32; shift += 8) {
    const letter = (type >>> shift) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) return false;
  }
  return true;
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
