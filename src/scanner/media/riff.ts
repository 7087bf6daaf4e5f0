import type { ByteReader } from './byte-reader.ts';
import { latin1 } from './byte-reader.ts';
import { captureTimeOf } from './capture-time-from-exif.ts';
import { MONTHS, readDateText } from './date-text.ts';
import { type FactsDraft, setDuration, setPixels, setWholeness } from './facts-draft.ts';
import { openTiff } from './tiff-view.ts';

const MAX_CHUNKS = 512;
/** The size of a RIFF does not count its own first eight bytes; writers disagree about a last padding byte. */
const HEAD_BYTES = 8;

/** A chunk of a RIFF file: four letters, where its payload begins and where it ends by its own word. */
interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** WebP: pixels from VP8X, VP8 or VP8L; EXIF and XMP from their chunks. Whole when its pictures and its length fit. */
export function readWebp(reader: ByteReader, draft: FactsDraft): void {
  const fits = riffFits(reader);
  if (fits === false) setWholeness(draft, false);
  for (const { type, start, end } of riffChunks(reader, 12, partEnd(reader))) {
    if (type === 'VP8X') setPixels(draft, u24(reader, start + 4) + 1, u24(reader, start + 7) + 1);
    if (type === 'VP8 ' && draft.width === null) readLossy(reader, start, draft);
    if (type === 'VP8L' && draft.width === null) readLossless(reader, start, draft);
    if (end > reader.size) setWholeness(draft, false);
    else if (fits === true && PICTURE.test(type)) setWholeness(draft, true);
    if (type === 'XMP ') draft.xmp = { start, end: Math.min(end, reader.size) };
    if (type !== 'EXIF') continue;
    // The block is bare, but some writers put JPEG's `Exif\0\0` in front.
    const tiffAt = [start, start + 6].find((at) => openTiff(reader, at, end) !== null);
    if (tiffAt !== undefined) draft.exif.push({ start: tiffAt, end: Math.min(end, reader.size), holds: 'main' });
  }
}

/** Chunks that hold a picture, or one of a moving one. */
const PICTURE = /^(VP8 |VP8L|ANMF)$/;

/**
 * AVI: pixels and duration from its main header, the date of the recording (`IDIT`). Whole when its pictures are there and
 * every part of it fits: large ones are several RIFFs, one behind the other.
 */
export function readAvi(reader: ByteReader, draft: FactsDraft): void {
  const fits = everyRiffFits(reader);
  if (fits === false) setWholeness(draft, false);
  for (const { type, start, end } of riffChunks(reader, 12, partEnd(reader))) {
    if (fits === true && end > reader.size) setWholeness(draft, false);
    if (type === 'IDIT') takeDate(reader, { type, start, end }, draft);
    if (type !== 'LIST') continue;
    const list = reader.fourCharacters(start);
    if (list === 'hdrl' || list === 'INFO') readHeaderList(reader, { type: list, start: start + 4, end }, draft);
    if (list === 'movi' && fits === true) setWholeness(draft, true);
  }
}

function readHeaderList(reader: ByteReader, list: Chunk, draft: FactsDraft): void {
  for (const chunk of riffChunks(reader, list.start, Math.min(list.end, reader.size))) {
    const { type, start } = chunk;
    if (type === 'avih') {
      setDuration(draft, (reader.u32(start, true) * reader.u32(start + 16, true)) / 1000);
      setPixels(draft, reader.u32(start + 32, true), reader.u32(start + 36, true));
    }
    if (type === 'IDIT' || type === 'ICRD') takeDate(reader, chunk, draft);
  }
}

/** `IDIT` is when a camera took it, `ICRD` when a program says so. */
function takeDate(reader: ByteReader, { type, start, end }: Chunk, draft: FactsDraft): void {
  // Half of a date is another date.
  if (end > reader.size) return;
  const text = latin1(reader.upTo(start, Math.min(end - start, 64))).replaceAll('\0', ' ');
  const time = captureTimeOf(readDateText(text) ?? readDateText(withNumbers(text)));
  if (time) draft.written = type === 'IDIT' ? time : (draft.written ?? time);
}

/** `Mon Mar 10 15:04:43 2003` (C's ctime), `2001/ 1/27  1:42PM`, and in the forms of other cameras, as `2003-03-10 15:04:43`. */
function withNumbers(text: string): string {
  const named = /([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(\d{4})/.exec(text);
  const month = MONTHS.indexOf(named?.[1]?.toLowerCase() ?? '') + 1;
  if (named && month > 0) return `${named[4]}-${month}-${named[2]} ${named[3]}`;
  const spaced = /(\d{4})\/\s*(\d{1,2})\/\s*(\d{1,2})\s+(\d{1,2}:\s*\d{1,2}.*)/.exec(text);
  return spaced ? `${spaced[1]}-${spaced[2]}-${spaced[3]} ${spaced[4]?.replace(/:\s+/g, ':0')}` : text;
}

/** Null where a recorder never came to write the real length (0 or all ones), which proves neither. */
function riffFits(reader: ByteReader, at = 0): boolean | null {
  const size = reader.u32(at + 4, true);
  return size === 0xffff_ffff || size === 0 ? null : at + size + HEAD_BYTES <= reader.size + 1;
}

/** Where the first RIFF ends by its own word, or the file: whatever follows it is no chunk of it. */
function partEnd(reader: ByteReader): number {
  return riffFits(reader) === null ? reader.size : Math.min(HEAD_BYTES + reader.u32(4, true), reader.size);
}

/** The first RIFF, and those of the parts of a large file behind it. Whatever else follows proves nothing. */
function everyRiffFits(reader: ByteReader): boolean | null {
  let at = 0;
  for (let i = 0; i < MAX_CHUNKS; i += 1) {
    const fits = riffFits(reader, at);
    if (fits !== true) return fits;
    const size = reader.u32(at + 4, true);
    at += HEAD_BYTES + size + (size % 2);
    if (at + 12 > reader.size || reader.fourCharacters(at) !== 'RIFF') return true;
  }
  return null;
}

/**
 * Where a RIFF file ends by its own word, the further parts of a large one among it; null where it does not say, or says more than is
 * there.
 */
export function riffEnd(reader: ByteReader): number | null {
  let at = 0;
  for (let i = 0; i < MAX_CHUNKS && at + 12 <= reader.size && reader.fourCharacters(at) === 'RIFF'; i += 1) {
    if (riffFits(reader, at) !== true) return null;
    const size = reader.u32(at + 4, true);
    at += HEAD_BYTES + size + (size % 2);
  }
  return at > 0 ? at : null;
}

function* riffChunks(reader: ByteReader, from: number, until: number): Generator<Chunk, void> {
  let at = from;
  for (let i = 0; i < MAX_CHUNKS && at + 8 <= until; i += 1) {
    const type = reader.fourCharacters(at);
    const length = reader.u32(at + 4, true);
    yield { type, start: at + 8, end: at + 8 + length };
    at += 8 + length + (length % 2);
  }
}

function u24(reader: ByteReader, at: number): number {
  return reader.u16(at, true) + reader.u8(at + 2) * 0x10000;
}

/** A key frame of VP8: three bytes, the start code 9D 01 2A, then 14 bits each (RFC 6386, section 9.1). */
function readLossy(reader: ByteReader, start: number, draft: FactsDraft): void {
  if (reader.u16(start + 3) !== 0x9d01 || reader.u8(start + 5) !== 0x2a) return;
  setPixels(draft, reader.u16(start + 6, true) & 0x3fff, reader.u16(start + 8, true) & 0x3fff);
}

/** VP8L: the mark 2F, then width and height less one, 14 bits each. */
function readLossless(reader: ByteReader, start: number, draft: FactsDraft): void {
  if (reader.u8(start) !== 0x2f) return;
  const bits = reader.u32(start + 1, true);
  setPixels(draft, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}
