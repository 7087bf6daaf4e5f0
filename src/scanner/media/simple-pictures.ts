import type { ByteReader } from './byte-reader.ts';
import { type FactsDraft, setPixels } from './facts-draft.ts';
import { outerBoxes } from './iso-boxes.ts';

/** GIF: pixels, and whether its trailer is there. */
export function readGif(reader: ByteReader, draft: FactsDraft): void {
  setPixels(draft, reader.u16(6, true), reader.u16(8, true));
  // The trailer follows the empty block that ends a picture. A trailer's byte alone may be picture data.
  if (reader.u16(reader.size - 2) !== TRAILER) draft.whole = reachesTrailer(reader);
}

const TRAILER = 0x3b;
const EXTENSION = 0x21;
const IMAGE = 0x2c;

/** Walks the blocks of a GIF. False only when the bytes end inside one; strange blocks prove nothing. */
function reachesTrailer(reader: ByteReader): boolean {
  let at = 13 + tableBytes(reader.u8(10));
  while (at < reader.size) {
    const kind = reader.u8(at);
    if (kind === TRAILER) return true;
    if (kind === EXTENSION) at += 2;
    else if (kind === IMAGE) at = at + 10 <= reader.size ? at + 11 + tableBytes(reader.u8(at + 9)) : reader.size;
    else return true;
    for (let length = -1; length !== 0 && at < reader.size; at += length + 1) length = reader.u8(at);
  }
  return false;
}

function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** BMP: pixels, and whether the rows of an uncompressed picture fit. */
export function readBmp(reader: ByteReader, draft: FactsDraft): void {
  if (reader.u32(14, true) === 12) {
    setPixels(draft, reader.u16(18, true), reader.u16(20, true));
    return;
  }
  const width = reader.u32(18, true);
  // A negative height means rows from top to bottom.
  const height = Math.abs(reader.u32(22, true) | 0);
  setPixels(draft, width, height);
  const rowBytes = Math.ceil((width * reader.u16(28, true)) / 32) * 4;
  const uncompressed = reader.u32(30, true) === 0;
  if (uncompressed && draft.width !== null) draft.whole = reader.u32(10, true) + rowBytes * height <= reader.size;
}

/** Photoshop: pixels. Its length is nowhere written, so it always counts as whole. */
export function readPsd(reader: ByteReader, draft: FactsDraft): void {
  setPixels(draft, reader.u32(18), reader.u32(14));
}

/** JPEG XL: the boxes of its container must fit; a bare stream says nothing about its length. */
export function readJxl(reader: ByteReader, draft: FactsDraft): void {
  if (reader.u8(0) !== 0xff) {
    const outer = outerBoxes(reader);
    draft.whole = outer.fits;
    const exif = outer.boxes.find((box) => box.type === 'Exif');
    if (exif) draft.exif.push({ start: exif.start + 4 + reader.u32(exif.start), end: exif.end, holds: 'main' });
  }
}
