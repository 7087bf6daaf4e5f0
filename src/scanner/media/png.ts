import { inflateSync } from 'node:zlib';
import { type ByteReader, latin1 } from './byte-reader.ts';
import { captureTimeOf } from './capture-time-from-exif.ts';
import { readDateText, readMailDate } from './date-text.ts';
import { type FactsDraft, type Part, setPixels, setWholeness } from './facts-draft.ts';

/** Texts longer than this are no metadata. */
const LONGEST_TEXT = 1024 * 1024;
const LONGEST_KEYWORD = 79;

/**
 * The texts of a PNG in which writers without eXIf keep what a photo says: the XMP packet, ImageMagick's EXIF as hexadecimal
 * digits ("Raw profile type exif") or its single values (`exif:DateTimeOriginal`), and the PNG's own "Creation Time".
 *
 * @param type `tEXt` plain, `zTXt` packed, `iTXt` either (W3C PNG, section 11.3.3)
 */
function readPngText(reader: ByteReader, type: 'tEXt' | 'zTXt' | 'iTXt', part: Part, draft: FactsDraft): void {
  // Phones write eXIf first: then nothing of this is needed.
  if (draft.exif.length > 0) return;
  const head = reader.upTo(part.start, Math.min(LONGEST_KEYWORD + 1, part.end - part.start));
  const keywordEnd = head.indexOf(0);
  if (keywordEnd <= 0) return;
  const keyword = latin1(head.subarray(0, keywordEnd));
  if (!WANTED.test(keyword)) return;
  const textAt = part.start + keywordEnd + 1;
  if (keyword === 'XML:com.adobe.xmp' && type === 'iTXt' && reader.u8(textAt) === 0) {
    draft.xmp = { start: afterLanguage(reader, textAt, part.end), end: part.end };
    return;
  }
  const text = textOf(reader, type, { start: textAt, end: part.end });
  if (text === null) return;
  if (keyword === 'XML:com.adobe.xmp') draft.unpackedXmp = text;
  else if (keyword.startsWith('Raw profile')) draft.unpackedExif ??= exifOfProfile(text);
  else if (keyword === 'exif:DateTimeOriginal') draft.written = captureTimeOf(readDateText(text)) ?? draft.written;
  else draft.written ??= captureTimeOf(readDateText(text) ?? readMailDate(text));
}

const WANTED = /^(XML:com\.adobe\.xmp|Raw profile type (exif|APP1)|exif:DateTimeOriginal|Creation Time)$/;

/** iTXt: a flag and a method of packing, then a language and a translated keyword, each ended by a zero. */
function afterLanguage(reader: ByteReader, at: number, end: number): number {
  const bytes = reader.upTo(at + 2, Math.min(256, end - at - 2));
  const language = bytes.indexOf(0);
  const keyword = language < 0 ? -1 : bytes.indexOf(0, language + 1);
  return keyword < 0 ? end : at + 2 + keyword + 1;
}

function textOf(reader: ByteReader, type: 'tEXt' | 'zTXt' | 'iTXt', { start, end }: Part): string | null {
  const packed = type === 'zTXt' || (type === 'iTXt' && reader.u8(start) === 1);
  const from = type === 'iTXt' ? afterLanguage(reader, start, end) : packed ? start + 1 : start;
  if (from >= end || end - from > LONGEST_TEXT) return null;
  const bytes = reader.bytes(from, end - from);
  return packed ? unpacked(bytes) : latin1(bytes);
}

function unpacked(bytes: Uint8Array): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: LONGEST_TEXT }).toString('latin1');
  } catch {
    return null;
  }
}

/** `\nexif\n     168\n4578696600004d4d…`: a name, a length, and the bytes in hexadecimal digits. */
function exifOfProfile(text: string): Uint8Array | null {
  const digits = /^\s*\w+\s+\d+\s+([0-9a-f\s]+)/i.exec(text)?.[1]?.replace(/\s+/g, '');
  if (digits === undefined) return null;
  const bytes = Buffer.from(digits, 'hex');
  const mark = bytes.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  return bytes.length > mark + 8 ? bytes.subarray(mark) : null;
}

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
    if (type === IHDR && length >= 8 && at + 16 <= reader.size)
      setPixels(draft, reader.u32(at + 8), reader.u32(at + 12));
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
