import { inflateSync } from 'node:zlib';
import { type ByteReader, latin1 } from './byte-reader.ts';
import { captureTimeOf } from './capture-time-from-exif.ts';
import { readDateText, readMailDate } from './date-text.ts';
import type { FactsDraft, Part } from './facts-draft.ts';

/** Texts longer than this are no metadata. */
const LONGEST_TEXT = 1024 * 1024;
const LONGEST_KEYWORD = 79;

/**
 * The texts of a PNG in which writers without eXIf keep what a photo says: the XMP packet, ImageMagick's EXIF as hexadecimal
 * digits ("Raw profile type exif") or its single values (`exif:DateTimeOriginal`), and the PNG's own "Creation Time".
 *
 * @param type `tEXt` plain, `zTXt` packed, `iTXt` either (W3C PNG, section 11.3.3)
 */
export function readPngText(reader: ByteReader, type: 'tEXt' | 'zTXt' | 'iTXt', part: Part, draft: FactsDraft): void {
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
