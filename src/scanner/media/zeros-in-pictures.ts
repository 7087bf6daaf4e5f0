import type { ByteReader } from './byte-reader.ts';
import { type FactsDraft, newDraft, type Part } from './facts-draft.ts';
import { heifMeta } from './heif.ts';
import { itemRanges, itemsOfType, locateItems } from './heif-items.ts';
import { boxAt, outerBoxes } from './iso-boxes.ts';
import { pictureParts } from './tiff-file.ts';
import { firstIfdOffset, openTiff } from './tiff-view.ts';
import { longestIn, shareOf, worse, type ZeroRun, type ZerosFound, zerosOf } from './zero-ranges.ts';
import { filmZeros } from './zeros-in-films.ts';

const KB = 1024;
const MB = KB * KB;

/** A part of an uncompressed picture may be black; it may also never have come. */
function uncompressed(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const file = { start: 0, end: reader.size };
  return zerosOf(longestIn(runs, file), Number.POSITIVE_INFINITY);
}

/** HEIC and AVIF: coders of films write no long zeros. Between the pictures lie EXIF and XMP, which may have some. */
export function heifZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const meta = heifMeta(reader);
  if (!meta) return filmZeros(reader, runs);
  const { all } = locateItems(reader, meta, []);
  if (!all) return 'not-known';
  if (itemsOfType(reader, meta, 'unci').length > 0) return uncompressed(reader, runs);
  const texts = itemRanges(reader, meta, [...itemsOfType(reader, meta, 'Exif'), ...itemsOfType(reader, meta, 'mime')]);
  const pictures = runs.flatMap((run) => without(run, texts));
  const still = zerosOf(longestIn(pictures, all), shareOf(all, 16, KB, 4 * KB));
  // A sequence of pictures has its tables like a film.
  return outerBoxes(reader).boxes.some(({ type }) => type === 'moov') ? worse(still, filmZeros(reader, runs)) : still;
}

/** What is left of a run outside of some ranges. */
function without(run: ZeroRun, ranges: readonly Part[]): ZeroRun[] {
  let left = [run];
  for (const { start, end } of ranges) {
    left = left.flatMap((piece) => [
      { start: piece.start, end: Math.min(piece.end, start) },
      { start: Math.max(piece.start, end), end: piece.end },
    ]);
    left = left.filter((piece) => piece.end > piece.start);
  }
  return left;
}

const PNG_CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PNG_END = 'IEND\xaeB`\x82';

/**
 * PNG: of an empty picture deflate makes two zero bits for every 258 bytes. A picture that is stored as it is may be black, in
 * pieces of 64 KB.
 */
export function pngZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const [width, height, depth, colours] = [reader.u32(16), reader.u32(20), reader.u8(24), reader.u8(25)];
  const rawBytes = (Math.ceil((width * depth * (PNG_CHANNELS[colours] ?? 4)) / 8) + 1) * height;
  const stored = reader.size >= rawBytes * 0.98;
  const most = Math.max(KB, Math.ceil(rawBytes / 1032) + 64, stored ? 70 * KB : 0);
  let start = 8;
  while (start + 12 <= reader.size && reader.fourCharacters(start + 4) !== 'IDAT') start += 12 + reader.u32(start);
  const inside = runs.filter((run) => !follows(reader, run, PNG_END));
  return zerosOf(longestIn(inside, { start, end: reader.size }), most);
}

/** Whether a run begins right behind the end mark of a file: bytes that fill it up. */
function follows(reader: ByteReader, run: ZeroRun, mark: string): boolean {
  return run.start >= mark.length && reader.latin1(run.start - mark.length, mark.length) === mark;
}

/** GIF: coded data comes in pieces of at most 255 bytes, each with its length in front. */
export function gifZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  // The end mark is preceded by the empty piece that ends the picture.
  const inside = runs.filter((run) => !follows(reader, run, '\0;'));
  return longestIn(inside, { start: 13 + 3 * 256, end: reader.size }) > 0 ? 'inside' : 'none';
}

const WEBP_PICTURES = /^(VP8 |VP8L|ANMF)$/;
/** Bytes of zeros that a quick coder writes for a lossy block of 16 x 16 in which nothing is (measured: 14 at most). */
const SILENT_BLOCK = 20;

/** WebP (RIFF): zeros in place of the head of a piece, or a long run in the piece with the picture. */
export function webpZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  let at = 12;
  let found: ZerosFound = 'none';
  for (let i = 0; i < 4_096 && at + 8 <= reader.size; i += 1) {
    const [type, length] = [reader.fourCharacters(at), reader.u32(at + 4, true)];
    const part = { start: at + 8, end: Math.min(at + 8 + length, reader.size) };
    // Zeros in place of the next piece.
    if (type === '\0\0\0\0' && longestIn(runs, { start: at, end: reader.size }) > 0) return 'inside';
    if (WEBP_PICTURES.test(type)) {
      const most = Math.max(silentWebpBytes(reader, part.start, type), shareOf(part, 12, 1500, 16 * KB));
      found = worse(found, zerosOf(longestIn(runs, part), most));
    }
    at += 8 + even(length);
  }
  return found;
}

/** The longest run of zeros that a picture, alone or as a frame of a moving one, can have where it is flat. */
function silentWebpBytes(reader: ByteReader, start: number, type: string): number {
  if (type === 'VP8 ') {
    const [width, height] = [reader.u16(start + 6, true) & 0x3fff, reader.u16(start + 8, true) & 0x3fff];
    return Math.ceil(width / 16) * Math.ceil(height / 16) * SILENT_BLOCK;
  }
  if (type === 'VP8L') {
    // A bit for every pixel, where its coder does not look for repetitions.
    const bits = reader.u32(start + 1, true);
    return Math.ceil((((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)) / 8) + 64;
  }
  // A frame has a head of 16 bytes; its transparency may come before its picture.
  const first = start + 16;
  const picture = reader.fourCharacters(first) === 'ALPH' ? first + 8 + even(reader.u32(first + 4, true)) : first;
  const inside = reader.fourCharacters(picture);
  return inside === 'VP8 ' || inside === 'VP8L' ? silentWebpBytes(reader, picture + 8, inside) : 0;
}

function even(length: number): number {
  return length + (length % 2);
}

/** Compressions of TIFF that pack. Others (none, faxes of white pages) may be zeros all over. */
const PACKED: ReadonlySet<number> = new Set([5, 6, 7, 8, 32946, 34712, 50000, 50001, 50002]);

/** TIFF: only compressed pictures can be judged by runs of zeros; uncompressed ones may be black. */
export function tiffZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const { pictures, draft } = tiffPictures(reader, 'tiff');
  if (pictures.length === 0) return lostDirectory(reader, runs);
  if (!pictures.every(({ compression }) => PACKED.has(compression))) return uncompressed(reader, runs);
  const bound = Math.ceil(((draft.width ?? 0) * (draft.height ?? 0) * 8) / 1032);
  let found: ZerosFound = 'none';
  for (const { range } of pictures) {
    found = worse(found, zerosOf(longestIn(runs, range), Math.max(bound, shareOf(range, 8, KB, 64 * KB))));
  }
  return found;
}

/** A directory in whose place there are zeros is lost; without one nobody knows where the pictures are. */
function lostDirectory(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const view = openTiff(reader, 0, reader.size);
  const at = view ? firstIfdOffset(view) : 0;
  return runs.some(({ start, end }) => at >= start && at + 2 <= end) ? 'inside' : 'not-known';
}

function tiffPictures(reader: ByteReader, type: 'tiff' | 'raw') {
  const draft: FactsDraft = newDraft(type);
  return { pictures: pictureParts(reader, draft), draft };
}

/**
 * RAW: a sensor is never quite dark, but some makers write zeros for what is darker than dark. Packed data (a bit at least for every
 * pixel of a dark picture) and a megabyte of anything are sure; less than that is not.
 */
export function rawZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  let found: ZerosFound = 'none';
  if (reader.latin1(0, 2) === 'II' || reader.latin1(0, 2) === 'MM') {
    const { pictures, draft } = tiffPictures(reader, 'raw');
    if (lostDirectory(reader, runs) === 'inside') return 'inside';
    const bits = Math.ceil(((draft.width ?? 0) * (draft.height ?? 0)) / 8);
    for (const { range, compression } of pictures) {
      const most = compression === 1 ? MB : Math.min(MB, Math.max(KB, bits));
      found = worse(found, zerosOf(longestIn(runs, range), most));
    }
  }
  const longest = longestIn(runs, { start: 0, end: reader.size });
  if (longest > MB) return 'inside';
  return longest > Math.max(64 * KB, reader.size / 8) ? worse(found, 'not-known') : found;
}

/** BMP: not compressed, and may be black. */
export function bmpZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  return uncompressed(reader, runs);
}

/** JPEG XL: a bare codestream, or boxes `jxlc` and `jxlp`. */
export function jxlZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const bare = { type: 'jxlc', start: 2, end: reader.size };
  const parts = reader.u8(0) === 0xff ? [bare] : outerBoxes(reader).boxes.filter(({ type }) => /^jxl[cp]$/.test(type));
  if (brokenBoxes(reader, runs)) return 'inside';
  const found = parts.map((part) => zerosOf(longestIn(runs, part), shareOf(part, 12, KB, 16 * KB)));
  return found.reduce(worse, 'none');
}

/** Zeros where the next box of a file should begin. */
function brokenBoxes(reader: ByteReader, runs: readonly ZeroRun[]): boolean {
  if (reader.u8(0) === 0xff) return false;
  const last = outerBoxes(reader).boxes.at(-1);
  if (!last || last.end >= reader.size || boxAt(reader, last.end, reader.size) !== null) return false;
  return ['jp2h', 'ftyp', 'jxll'].includes(last.type) && longestIn(runs, { start: last.end, end: reader.size }) > 0;
}

/** JPEG 2000: parts of a picture in which nothing is make an empty byte each, so that flat pictures have some. */
export function jp2Zeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  if (brokenBoxes(reader, runs)) return 'inside';
  const file = { start: 0, end: reader.size };
  return zerosOf(longestIn(runs, file), shareOf(file, 2, 64 * KB, MB));
}
