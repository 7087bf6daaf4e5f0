import { type ByteReader, latin1 } from './byte-reader.ts';
import { readIfd, textOf } from './tiff-view.ts';

const MARK = 'Apple iOS\0';
/** After the mark: a version (two bytes) and the byte order (two), then an IFD whose offsets count from the mark. */
const HEADER_BYTES = 14;
const CONTENT_IDENTIFIER = 0x0011;
const WANTED: ReadonlySet<number> = new Set([CONTENT_IDENTIFIER]);

/**
 * The content identifier (a UUID) in Apple's MakerNote between two positions, or null. The video of the Live Photo
 * carries the same one. Layout: ExifTool's description of Apple's tags, https://exiftool.org/TagNames/Apple.html
 */
export function appleContentIdentifier(reader: ByteReader, start: number, end: number): string | null {
  const header = latin1(reader.upTo(start, HEADER_BYTES));
  if (!header.startsWith(MARK)) return null;
  const littleEndian = header.slice(12, 14) === 'II';
  const view = { reader, start, end: Math.min(end, reader.size), littleEndian, big: false };
  const ifd = readIfd(view, HEADER_BYTES, WANTED);
  return ifd ? cleanIdentifier(textOf(view, ifd, CONTENT_IDENTIFIER)) : null;
}

/** An identifier as it can be compared: trimmed, upper case; null for anything that is not one. */
export function cleanIdentifier(text: string | null): string | null {
  const trimmed = text?.trim().toUpperCase() ?? '';
  return /^[0-9A-Z][0-9A-Z-]{7,63}$/.test(trimmed) ? trimmed : null;
}
