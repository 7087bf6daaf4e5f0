import { type ByteReader, ifThere, latin1 } from './byte-reader.ts';
import { type FactsDraft, type Part, setPixels, setWholeness } from './facts-draft.ts';
import { findResource } from './iptc.ts';

/** GIF: pixels, and whether its trailer is there. */
export function readGif(reader: ByteReader, draft: FactsDraft): void {
  setPixels(draft, reader.u16(6, true), reader.u16(8, true));
  // The trailer follows the empty block that ends a picture. A trailer's byte alone may be picture data.
  setWholeness(draft, reader.u16(reader.size - 2) === TRAILER || reachesTrailer(reader));
  draft.xmp = ifThere(() => xmpInGif(reader));
}

/** An extension of a program begins with the length of its name (11) and the name (GIF89a, section 26). */
const XMP_EXTENSION = '\x21\xff\x0bXMP DataXMP';
const MOST_EXTENSIONS = 64;

/**
 * The XMP packet of a GIF, which programs put before its first picture: it stands there as it is, and ends with bytes that lead a walk
 * over it to its end (XMP Specification, part 3, section 1.1.2).
 */
function xmpInGif(reader: ByteReader): Part | null {
  let at = 13 + tableBytes(reader.u8(10));
  for (let i = 0; i < MOST_EXTENSIONS && reader.u8(at) === EXTENSION; i += 1) {
    const isXmp = latin1(reader.upTo(at, XMP_EXTENSION.length)) === XMP_EXTENSION;
    const end = blocksEnd(reader, at + 2);
    if (isXmp) return { start: at + XMP_EXTENSION.length, end };
    at = end;
  }
  return null;
}

/** Zeros in place of the next block. */
const ZEROS_IN_PLACE = 64;

const TRAILER = 0x3b;
const EXTENSION = 0x21;
const IMAGE = 0x2c;

/** Walks the blocks of a GIF. False only when the bytes end inside one; strange blocks prove nothing. */
function reachesTrailer(reader: ByteReader): boolean | 'not-known' | 'zeros-inside' {
  let at = 13 + tableBytes(reader.u8(10));
  while (at < reader.size) {
    const kind = reader.u8(at);
    if (kind === TRAILER) return true;
    if (kind === EXTENSION) at += 2;
    else if (kind === IMAGE) at = at + 10 <= reader.size ? at + 11 + tableBytes(reader.u8(at + 9)) : reader.size;
    else return reader.upTo(at, ZEROS_IN_PLACE).every((byte) => byte === 0) ? 'zeros-inside' : 'not-known';
    at = blocksEnd(reader, at);
  }
  return false;
}

/** Where a chain of pieces, each with its length in front, ends: behind an empty one, or with the file. */
function blocksEnd(reader: ByteReader, from: number): number {
  let at = from;
  for (let length = -1; length !== 0 && at < reader.size; at += length + 1) length = reader.u8(at);
  return at;
}

function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Headers of OS/2: the first one, with sides of two bytes; and the shortest form of the second, without packing. */
const OS2_FIRST = 12;
const OS2_SHORTEST = 16;
/** An array of bitmaps (OS/2) begins with a head of its own; the first bitmap follows. */
const ARRAY_HEAD = 14;

/** Windows and OS/2 BMP: pixels, and whether the rows fit. A packed picture says its length, or nothing is known of it. */
export function readBmp(reader: ByteReader, draft: FactsDraft): void {
  const from = reader.u8(1) === 0x41 ? ARRAY_HEAD : 0;
  const headerBytes = reader.u32(from + 14, true);
  const first = headerBytes === OS2_FIRST;
  const width = first ? reader.u16(from + 18, true) : reader.u32(from + 18, true);
  // A negative height means rows from top to bottom.
  const height = first ? reader.u16(from + 20, true) : Math.abs(reader.u32(from + 22, true) | 0);
  setPixels(draft, width, height);
  if (draft.width === null) return;
  const bitsPerPixel = reader.u16(from + (first ? 24 : 28), true);
  const packing = headerBytes <= OS2_SHORTEST ? 0 : reader.u32(from + 30, true);
  const plainBytes = Math.ceil((width * bitsPerPixel) / 32) * 4 * height;
  const bytes = packing === 0 || packing === MASKED ? plainBytes : reader.u32(from + 34, true);
  if (bytes > 0) setWholeness(draft, reader.u32(from + 10, true) + bytes <= reader.size);
}

/** Uncompressed as well: only the bits of each colour are told apart by masks. */
const MASKED = 3;

const PSD_HEAD = 26;
const RAW_DATA = 0;
/** Photoshop's resources with EXIF and XMP (Adobe Photoshop File Formats, "Image Resource IDs"). */
const EXIF_RESOURCE = 1058;
const XMP_RESOURCE = 1060;
const ROWS_PACKED = 1;

/** Photoshop: pixels; whole when its sections and the rows of the flattened picture at its end are there. */
export function readPsd(reader: ByteReader, draft: FactsDraft): void {
  const large = reader.u16(4) === 2;
  const [channels, height, width, depth] = [reader.u16(12), reader.u32(14), reader.u32(18), reader.u16(22)];
  setPixels(draft, width, height);
  const colours = PSD_HEAD + 4 + reader.u32(PSD_HEAD);
  const resources = colours + 4 + (colours + 4 <= reader.size ? reader.u32(colours) : 0);
  const lengthBytes = large ? 8 : 4;
  if (resources + lengthBytes > reader.size) {
    setWholeness(draft, false);
    return;
  }
  const notes = { start: colours + 4, end: resources };
  const exif = findResource(reader, notes, EXIF_RESOURCE);
  if (exif) draft.exif.push({ ...exif, holds: 'main' });
  draft.xmp = findResource(reader, notes, XMP_RESOURCE);
  draft.iptc = notes;
  const layers = resources + lengthBytes + (large ? reader.u64(resources) : reader.u32(resources));
  if (layers + 2 > reader.size) {
    setWholeness(draft, false);
    return;
  }
  const packing = reader.u16(layers);
  const rows = channels * height;
  const rowBytes = Math.ceil((width * depth) / 8);
  if (packing === RAW_DATA) setWholeness(draft, layers + 2 + rows * rowBytes <= reader.size);
  else if (packing === ROWS_PACKED && rows <= MOST_ROWS) {
    const end = packedRowsEnd(reader, layers + 2, rows, large);
    setWholeness(draft, end <= reader.size);
  }
}

const MOST_ROWS = 200_000;

/** A table of the lengths of all rows comes first. Rows that were not written for lack of bytes prove a cut as well. */
function packedRowsEnd(reader: ByteReader, at: number, rows: number, large: boolean): number {
  const step = large ? 4 : 2;
  let end = at + rows * step;
  if (end > reader.size) return end;
  for (let i = 0; i < rows; i += 1) end += large ? reader.u32(at + i * 4) : reader.u16(at + i * 2);
  return end;
}
