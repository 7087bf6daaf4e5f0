import type { ByteReader } from './byte-reader.ts';
import { latin1 } from './byte-reader.ts';
import { type FactsDraft, setDuration, setPixels } from './facts-draft.ts';
import { openTiff } from './tiff-view.ts';

const MAX_CHUNKS = 512;
/** The size of a RIFF does not count its own first eight bytes; writers disagree about a last padding byte. */
const HEAD_BYTES = 8;

/** WebP: pixels from VP8X, VP8 or VP8L; EXIF from its chunk. */
export function readWebp(reader: ByteReader, draft: FactsDraft): void {
  draft.whole = riffFits(reader);
  for (const { type, start, end } of riffChunks(reader, 12)) {
    if (type === 'VP8X') setPixels(draft, u24(reader, start + 4) + 1, u24(reader, start + 7) + 1);
    if (type === 'VP8 ' && draft.width === null) readLossy(reader, start, draft);
    if (type === 'VP8L' && draft.width === null) readLossless(reader, start, draft);
    if (type !== 'EXIF') continue;
    // The block is bare, but some writers put JPEG's `Exif\0\0` in front.
    const tiffAt = [start, start + 6].find((at) => openTiff(reader, at, end) !== null);
    if (tiffAt !== undefined) draft.exif.push({ start: tiffAt, end: Math.min(end, reader.size), holds: 'main' });
  }
}

/** AVI: pixels and duration from its main header. */
export function readAvi(reader: ByteReader, draft: FactsDraft): void {
  draft.whole = riffFits(reader);
  for (const { type, start } of riffChunks(reader, 12)) {
    if (type !== 'LIST' || reader.latin1(start, 4) !== 'hdrl') continue;
    if (reader.latin1(start + 4, 4) !== 'avih') return;
    const header = start + 12;
    setDuration(draft, (reader.u32(header, true) * reader.u32(header + 16, true)) / 1000);
    setPixels(draft, reader.u32(header + 32, true), reader.u32(header + 36, true));
    return;
  }
}

/** A size of 0 or of all ones is a recorder that never came to write the real one: not proof of a cut. */
function riffFits(reader: ByteReader): boolean {
  const size = reader.u32(4, true);
  return size === 0xffff_ffff || size + HEAD_BYTES <= reader.size + 1;
}

function* riffChunks(reader: ByteReader, from: number): Generator<{ type: string; start: number; end: number }, void> {
  let at = from;
  for (let i = 0; i < MAX_CHUNKS && at + 8 <= reader.size; i += 1) {
    const type = latin1(reader.bytes(at, 4));
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
