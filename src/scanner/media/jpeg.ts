import { type ByteReader, latin1 } from './byte-reader.ts';
import type { ExifBlock } from './exif-block.ts';
import { type FactsDraft, setPixels } from './facts-draft.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
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

/** JPEG: EXIF and pixels from the segments, and whether the picture's end is there. */
export function readJpeg(reader: ByteReader, draft: FactsDraft): void {
  const { scanAt, exif } = readJpegHead(reader, 0, draft);
  if (exif) draft.exif.push(exif);
  draft.whole = hasEndOfImage(reader, scanAt);
}

/**
 * The segments of the JPEG at `from` up to its picture data. `scanAt` is where the data begins, or where the walk had to
 * stop. Pixels go into the facts.
 */
export function readJpegHead(
  reader: ByteReader,
  from: number,
  draft: FactsDraft | null,
): { scanAt: number; exif: ExifBlock | null } {
  let exif: ExifBlock | null = null;
  let scanAt = from + 2;
  for (const segment of jpegSegments(reader, from)) {
    scanAt = Math.min(segment.end, reader.size);
    if (segment.marker === APP1 && !exif) exif = exifOf(reader, segment);
    if (isFrame(segment.marker) && draft && segment.end - segment.start >= 5 && segment.end <= reader.size) {
      setPixels(draft, reader.u16(segment.start + 3), reader.u16(segment.start + 1));
    }
  }
  return { scanAt, exif };
}

/** Segments from the one after SOI to SOS, the last one given. Ends where no marker can be found. */
function* jpegSegments(reader: ByteReader, from: number): Generator<Segment, void> {
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

function exifOf(reader: ByteReader, { start, end }: Segment): ExifBlock | null {
  const inside = end - start >= 14 && latin1(reader.upTo(start, 5)) === 'Exif\0';
  return inside ? { start: start + 6, end: Math.min(end, reader.size), holds: 'main' } : null;
}

/**
 * Whether the end marker (FF D9) is anywhere after the beginning of the picture data. Coded data never contains it, so
 * when the data simply stops there is none; and whatever follows a picture (a second picture, a motion photo's film,
 * padding) follows its end marker. Looked for from the end backwards: in a whole file it is nearly always there.
 */
function hasEndOfImage(reader: ByteReader, from: number): boolean {
  const floor = Math.max(from, reader.size - TAIL_LIMIT);
  let end = reader.size;
  let step = 2;
  while (end - floor >= 2) {
    const start = Math.max(floor, end - step);
    if (includesEoi(reader.upTo(start, end - start))) return true;
    if (start === floor) break;
    // One byte of overlap: the marker may lie across two pieces.
    end = start + 1;
    step = step === 2 ? 4 * 1024 : TAIL_STEP;
  }
  // Nothing in 32 MB proves nothing about a file that is larger still.
  return floor > from;
}

function includesEoi(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(EOI, 1); at > 0; at = bytes.indexOf(EOI, at + 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}
