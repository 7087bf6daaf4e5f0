import { type ByteReader, ifThere, latin1 } from './byte-reader.ts';
import { type ExifBlock, type FactsDraft, type Part, setPixels, setWholeness } from './facts-draft.ts';
import { picturesFit } from './jpeg-pictures.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const MAX_SEGMENTS = 2_000;
/** Bytes of garbage between two segments that are stepped over. */
const MAX_GARBAGE = 4 * 1024;
const TAIL_STEP = 64 * 1024;
const TAIL_LIMIT = 32 * 1024 * 1024;

/** One segment: its marker, and where its body lies. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** What the segments before the picture data say. */
export interface JpegHead {
  /** Where the picture data begins, or where the walk had to stop. */
  readonly scanAt: number;
  /** Whether picture data begins there: a frame and a scan were announced. */
  readonly hasScan: boolean;
  readonly exif: ExifBlock | null;
  /** The XMP packet, the IPTC block of Photoshop, the index of further pictures (MPF), Canon's old notes (CIFF). */
  readonly xmp: Part | null;
  readonly iptc: Part | null;
  readonly index: Part | null;
  readonly ciff: Part | null;
}

/** JPEG: EXIF and pixels from the segments, and whether the picture's end is there, and what it says to be behind it. */
export function readJpeg(reader: ByteReader, draft: FactsDraft): void {
  const head = readJpegHead(reader, 0, draft);
  if (head.exif) draft.exif.push(head.exif);
  draft.xmp = head.xmp;
  draft.iptc = head.iptc;
  draft.ciff = head.ciff;
  const end = findEndOfImage(reader, head.scanAt);
  if (end === null || end === 'not-known') setWholeness(draft, end ?? false);
  else if (!head.hasScan) setWholeness(draft, 'not-known');
  else if (head.index === null && head.xmp === null) setWholeness(draft, true);
  else setWholeness(draft, ifThere(() => picturesFit(reader, head)) === true ? true : 'not-known');
}

/** The segments of the JPEG at `from` up to its picture data. Pixels go into the facts. */
export function readJpegHead(reader: ByteReader, from: number, draft: FactsDraft | null): JpegHead {
  let exif: ExifBlock | null = null;
  let xmp: Part | null = null;
  let iptc: Part | null = null;
  let index: Part | null = null;
  let ciff: Part | null = null;
  let hasFrame = false;
  let hasScan = false;
  let scanAt = from + 2;
  for (const { marker, start, end } of jpegSegments(reader, from)) {
    scanAt = Math.min(end, reader.size);
    if (marker >= APP0 && marker <= APP13 && end - start >= 14 && start + 14 <= reader.size) {
      const word = reader.u32(start);
      if (marker === APP1 && word === EXIF_WORD) exif ??= exifOf(reader, start, end);
      else if (marker === APP1 && word === XMP_WORD) xmp ??= partOf(reader, start, end, XMP_MARK);
      else if (marker === APP2 && word === INDEX_WORD) index ??= partOf(reader, start, end, INDEX_MARK);
      else if (marker === APP13 && word === PHOTOSHOP_WORD) iptc ??= partOf(reader, start, end, PHOTOSHOP_MARK);
      else if (marker === APP0 && reader.u32(start + 6) === CIFF_WORD)
        ciff ??= { start, end: Math.min(end, reader.size) };
    } else if (marker === SOS) hasScan = hasFrame && end <= reader.size;
    else if (isFrame(marker)) {
      hasFrame = true;
      if (draft && end - start >= 5 && end <= reader.size)
        setPixels(draft, reader.u16(start + 3), reader.u16(start + 1));
    }
  }
  return { scanAt, hasScan, exif, xmp, iptc, index, ciff };
}

/** Segments from the one after SOI to SOS, the last one given. Ends where no marker can be found. */
export function* jpegSegments(reader: ByteReader, from: number): Generator<Segment, void> {
  let at = from + 2;
  for (let i = 0; i < MAX_SEGMENTS; i += 1) {
    const found = nextMarker(reader, at);
    if (found === null || found + 4 > reader.size) return;
    const marker = reader.u8(found + 1);
    if (marker === EOI) return;
    // Markers without a length: restarts, SOI inside, TEM.
    if ((marker >= 0xd0 && marker <= SOI) || marker === 0x01) {
      at = found + 2;
      continue;
    }
    const length = reader.u16(found + 2);
    if (length < 2) return;
    yield { marker, start: found + 4, end: found + 2 + length };
    if (marker === SOS) return;
    at = found + 2 + length;
  }
}

/** Position of the next FF followed by a marker byte, over fill bytes and a little garbage; null when none is near. */
function nextMarker(reader: ByteReader, at: number): number | null {
  const near = reader.upTo(at, 2);
  if (near[0] === 0xff && near[1] !== 0xff && near[1] !== 0) return near.length === 2 ? at : null;
  const bytes = reader.upTo(at, MAX_GARBAGE);
  for (let i = 0; i + 1 < bytes.length; i += 1) {
    if (bytes[i] === 0xff && bytes[i + 1] !== 0xff && bytes[i + 1] !== 0) return at + i;
  }
  return null;
}

/** SOF0 … SOF15 but for DHT, JPG and DAC, which share their range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function exifOf(reader: ByteReader, start: number, end: number): ExifBlock | null {
  return reader.u8(start + 4) === 0 ? { start: start + 6, end: Math.min(end, reader.size), holds: 'main' } : null;
}

// Segments are told by the text that they begin with; its first four letters, as a number, tell most of them apart.
const EXIF_WORD = 0x45786966;
const XMP_WORD = 0x68747470;
const XMP_MARK = 'http://ns.adobe.com/xap/1.0/\0';
const INDEX_WORD = 0x4d504600;
const INDEX_MARK = 'MPF\0';
const PHOTOSHOP_WORD = 0x50686f74;
const PHOTOSHOP_MARK = 'Photoshop 3.0\0';
/** CIFF begins with its byte order and a length; then comes `HEAPJPGM`. */
const CIFF_WORD = 0x48454150;

/** What follows a mark at the beginning of a segment. */
function partOf(reader: ByteReader, start: number, end: number, mark: string): Part | null {
  const inside = end - start > mark.length && latin1(reader.upTo(start, mark.length)) === mark;
  return inside ? { start: start + mark.length, end: Math.min(end, reader.size) } : null;
}

/**
 * Where the last end marker (FF D9) after the beginning of the picture data lies; null when there is none. Coded data never
 * contains it, so when the data simply stops there is none; and whatever follows a picture (a second picture, a motion photo's
 * film, padding) follows its end marker. Looked for from the end backwards: in a whole file it is nearly always there.
 */
function findEndOfImage(reader: ByteReader, from: number): number | null | 'not-known' {
  const floor = Math.max(from, reader.size - TAIL_LIMIT);
  let end = reader.size;
  let step = 2;
  while (end - floor >= 2) {
    const start = Math.max(floor, end - step);
    const found = lastEoi(reader.upTo(start, end - start));
    if (found >= 0) return start + found;
    if (start === floor) break;
    // One byte of overlap: the marker may lie across two pieces.
    end = start + 1;
    step = step === 2 ? 4 * 1024 : TAIL_STEP;
  }
  // Nothing in 32 MB proves nothing about a file that is larger still.
  return floor > from ? 'not-known' : null;
}

function lastEoi(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(EOI); at > 0; at = bytes.lastIndexOf(EOI, at - 1)) {
    if (bytes[at - 1] === 0xff) return at - 1;
  }
  return -1;
}
