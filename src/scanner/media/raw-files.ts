import type { ByteReader } from './byte-reader.ts';
import { hasDirectory, readCiff } from './ciff.ts';
import { type FactsDraft, setPixels, setWholeness } from './facts-draft.ts';
import { filmWholeness } from './film-wholeness.ts';
import { childBox, childBoxes, outerBoxes } from './iso-boxes.ts';
import { readJpegHead } from './jpeg.ts';
import { readMovieBox } from './quicktime.ts';
import { readTiffFile } from './tiff-file.ts';

/** Raw files of all makers, by their first bytes. */
export function readRaw(reader: ByteReader, draft: FactsDraft): void {
  const start = reader.latin1(0, 14);
  if (start.startsWith('FUJIFILM')) readRaf(reader, draft);
  else if (start.slice(4, 8) === 'ftyp') readCr3(reader, draft);
  else if (start.slice(6, 14) === 'HEAPCCDR') readCrw(reader, draft);
  else if (start.startsWith('\0MRM')) readMrw(reader, draft);
  else if (start.startsWith('FOVb')) readX3f(reader, draft);
  else readTiffFile(reader, draft);
}

/** Where Fujifilm's RAF says (big endian) at which byte its JPEG preview begins and how long it is. */
const RAF_PREVIEW = 84;

/** RAF: the preview carries the EXIF; two more blocks, the picture's among them, are named the same way. */
function readRaf(reader: ByteReader, draft: FactsDraft): void {
  const ends = [RAF_PREVIEW, RAF_PREVIEW + 8, RAF_PREVIEW + 16].map((at) => reader.u32(at) + reader.u32(at + 4));
  setWholeness(
    draft,
    ends.every((end) => end <= reader.size),
  );
  const { exif } = readJpegHead(reader, reader.u32(RAF_PREVIEW), draft);
  if (exif) draft.exif.push(exif);
}

/** Canon's own box in `moov`, which holds its EXIF. */
const CANON_UUID = '85c0b687820f11e08111f4ce462b6a48';
const CANON_BLOCKS = { CMT1: 'main', CMT2: 'exif', CMT4: 'gps' } as const;

/** CR3: an ISO file; EXIF lies in three TIFF blocks, each with one IFD. */
function readCr3(reader: ByteReader, draft: FactsDraft): void {
  const outer = outerBoxes(reader);
  const moov = outer.boxes.find((box) => box.type === 'moov');
  const tracks = moov ? readMovieBox(reader, moov, draft) : [];
  setWholeness(draft, filmWholeness(reader, outer, moov, tracks));
  if (!moov) return;
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

/** CRW: its directory stands at its end, so a file that has one is whole. Without one, bytes may be missing or added. */
function readCrw(reader: ByteReader, draft: FactsDraft): void {
  const file = { start: 0, end: reader.size };
  if (hasDirectory(reader, file)) setWholeness(draft, true);
  draft.captured = readCiff(reader, file, draft) ?? draft.captured;
}

/** MRW (Minolta): blocks of four letters and a length before the picture; `TTW` is a TIFF with the EXIF, `PRD` the sensor. */
function readMrw(reader: ByteReader, draft: FactsDraft): void {
  const dataAt = 8 + reader.u32(4);
  let at = 8;
  for (let i = 0; i < 16 && at + 8 <= Math.min(dataAt, reader.size); i += 1) {
    const type = reader.fourCharacters(at);
    const end = at + 8 + reader.u32(at + 4);
    if (type === '\0TTW') draft.exif.push({ start: at + 8, end: Math.min(end, reader.size), holds: 'main' });
    if (type === '\0PRD') {
      // Behind a version: height and width of the sensor and of the picture, bits a pixel takes.
      const sensorPixels = reader.u16(at + 16) * reader.u16(at + 18);
      setPixels(draft, reader.u16(at + 22), reader.u16(at + 20));
      setWholeness(draft, dataAt + (sensorPixels * reader.u8(at + 24)) / 8 <= reader.size);
    }
    at = end;
  }
}

/** X3F (Sigma): pixels at its beginning; the last four bytes point at its directory, `SECd`. */
function readX3f(reader: ByteReader, draft: FactsDraft): void {
  setPixels(draft, reader.u32(28, true), reader.u32(32, true));
  const directory = reader.u32(reader.size - 4, true);
  if (directory + 12 <= reader.size && reader.fourCharacters(directory) === 'SECd') setWholeness(draft, true);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
