import { type ByteReader, ifThere } from './byte-reader.ts';
import type { ExifBlock } from './exif-block.ts';
import { type FactsDraft, setPixels } from './facts-draft.ts';
import {
  type ItemRange,
  itemPixels,
  itemRanges,
  itemsFit,
  itemsOfType,
  type MetaBox,
  openMeta,
  primaryItem,
} from './heif-items.ts';
import { boxAt, outerBoxes } from './iso-boxes.ts';
import { readMovieBox } from './quicktime.ts';
import { openTiff } from './tiff-view.ts';

/** HEIC and AVIF: the boxes must fit into the file; pixels and EXIF are items of the `meta` box. */
export function readHeif(reader: ByteReader, draft: FactsDraft): void {
  const outer = outerBoxes(reader);
  draft.whole = outer.fits;
  const meta = outer.boxes.find((box) => box.type === 'meta');
  // A sequence of pictures (msf1, hevc, avis) has a movie box, and sometimes that alone.
  const moov = outer.boxes.find((box) => box.type === 'moov');
  if (moov) readMovieBox(reader, moov, draft);
  if (!meta) {
    draft.whole &&= moov !== undefined || outer.endedBy === 'limit';
    return;
  }
  const items = openMeta(reader, meta);
  // A last box that is open to the end fits any file; then only the places of the items tell of a cut.
  const last = outer.boxes.at(-1);
  if (last && reader.u32(last.at) === 0) draft.whole &&= ifThere(() => itemsFit(reader, items)) ?? true;
  const primary = ifThere(() => primaryItem(reader, items));
  const pixels = ifThere(() => itemPixels(reader, items, primary));
  if (pixels) setPixels(draft, pixels[0], pixels[1]);
  const exif = heifExif(reader, items);
  if (exif) draft.exif.push(exif);
}

/** The `meta` box of a HEIF file, or null. */
export function heifMeta(reader: ByteReader): MetaBox | null {
  let at = 0;
  // ftyp comes first and meta soon after it.
  for (let i = 0; i < 16; i += 1) {
    const box = boxAt(reader, at, reader.size);
    if (!box) return null;
    if (box.type === 'meta') return openMeta(reader, box);
    at = box.end;
  }
  return null;
}

/** The EXIF item of a HEIF file, or null. */
export function heifExif(reader: ByteReader, meta: MetaBox): ExifBlock | null {
  for (const range of itemRanges(reader, meta, itemsOfType(reader, meta, 'Exif'))) {
    const start = tiffStart(reader, range);
    if (start !== null) return { start, end: range.end, holds: 'main' };
  }
  return null;
}

/** An EXIF item begins with the distance to its TIFF header (ISO/IEC 23008-12, annex A); some writers get it wrong. */
function tiffStart(reader: ByteReader, range: ItemRange): number | null {
  const told = reader.u32(range.start);
  const guesses = [range.start + 4 + told, range.start + 4, range.start + 10, range.start];
  return guesses.find((at) => at < range.end && openTiff(reader, at, range.end) !== null) ?? null;
}
