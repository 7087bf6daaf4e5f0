import type { ByteReader } from './byte-reader.ts';
import type { FactsDraft } from './facts-draft.ts';
import { childBox, childBoxes, outerBoxes } from './iso-boxes.ts';
import { readJpegHead } from './jpeg.ts';
import { readMovieBox } from './quicktime.ts';
import { readTiffFile } from './tiff-file.ts';

/** Raw files of all makers, by their first bytes. */
export function readRaw(reader: ByteReader, draft: FactsDraft): void {
  const start = reader.latin1(0, 12);
  if (start.startsWith('FUJIFILM')) readRaf(reader, draft);
  else if (start.slice(4, 8) === 'ftyp') readCr3(reader, draft);
  else readTiffFile(reader, draft);
}

/** Where Fujifilm's RAF says (big endian) at which byte its JPEG preview begins and how long it is. */
const RAF_PREVIEW = 84;

/** RAF: the preview carries the EXIF; two more blocks, the picture's among them, are named the same way. */
function readRaf(reader: ByteReader, draft: FactsDraft): void {
  for (const at of [RAF_PREVIEW, RAF_PREVIEW + 8, RAF_PREVIEW + 16]) {
    if (reader.u32(at) + reader.u32(at + 4) > reader.size) draft.whole = false;
  }
  const { exif } = readJpegHead(reader, reader.u32(RAF_PREVIEW), draft);
  if (exif) draft.exif.push(exif);
}

/** Canon's own box in `moov`, which holds its EXIF. */
const CANON_UUID = '85c0b687820f11e08111f4ce462b6a48';
const CANON_BLOCKS = { CMT1: 'main', CMT2: 'exif', CMT4: 'gps' } as const;

/** CR3: an ISO file; EXIF lies in three TIFF blocks, each with one IFD. */
function readCr3(reader: ByteReader, draft: FactsDraft): void {
  const outer = outerBoxes(reader);
  draft.whole = outer.fits;
  const moov = outer.boxes.find((box) => box.type === 'moov');
  if (!moov) return;
  readMovieBox(reader, moov, draft);
  draft.durationMs = null;
  for (const box of childBoxes(reader, moov.start, Math.min(moov.end, reader.size))) {
    if (box.type !== 'uuid' || hex(reader.upTo(box.start, 16)) !== CANON_UUID) continue;
    const inside = { start: box.start + 16, end: box.end };
    for (const type of ['CMT1', 'CMT2', 'CMT4'] as const) {
      const block = childBox(reader, inside, type);
      if (block) draft.exif.push({ start: block.start, end: block.end, holds: CANON_BLOCKS[type] });
    }
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
