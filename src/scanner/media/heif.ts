import { type ByteReader, ifThere } from './byte-reader.ts';
import { type ExifBlock, type FactsDraft, setPixels, setWholeness } from './facts-draft.ts';
import { filmWholeness } from './film-wholeness.ts';
import {
  type ItemRange,
  itemPixels,
  itemRanges,
  itemsOfType,
  type LocatedItems,
  locateItems,
  type MetaBox,
  openMeta,
  primaryItem,
} from './heif-items.ts';
import { boxAt, type OuterBoxes, outerBoxes } from './iso-boxes.ts';
import { readMovieBox } from './quicktime.ts';
import { openTiff } from './tiff-view.ts';

/** HEIC and AVIF: boxes and items must lie inside the file; pixels and EXIF are items of the `meta` box. */
export function readHeif(reader: ByteReader, draft: FactsDraft): void {
  const outer = outerBoxes(reader);
  const meta = outer.boxes.find((box) => box.type === 'meta');
  // A sequence of pictures (msf1, hevc, avis) has a movie box, and sometimes that alone.
  const moov = outer.boxes.find((box) => box.type === 'moov');
  const tracks = moov ? readMovieBox(reader, moov, draft) : [];
  if (!meta) {
    setWholeness(draft, filmWholeness(reader, outer, moov, tracks));
    return;
  }
  const items = openMeta(reader, meta);
  const primary = ifThere(() => primaryItem(reader, items));
  const pixels = ifThere(() => itemPixels(reader, items, primary));
  if (pixels) setPixels(draft, pixels[0], pixels[1]);
  const located = ifThere(() => locateItems(reader, items, itemsOfType(reader, items, 'Exif')));
  setWholeness(draft, pictureWholeness(reader, outer, primary, located));
  const exif = located && exifBlock(reader, located.wanted);
  if (exif) draft.exif.push(exif);
  // XMP is an item of type `mime`, looked for only where there is no EXIF.
  else draft.xmp = ifThere(() => itemRanges(reader, items, itemsOfType(reader, items, 'mime'))[0] ?? null);
}

/** A picture is whole when its boxes fit, and when every item that it names, the one that is shown among them, lies inside. */
function pictureWholeness(
  reader: ByteReader,
  outer: OuterBoxes,
  primary: number | null,
  located: LocatedItems | null,
): 'whole' | 'not-known' | 'ends-early' | 'no-media-data' {
  const all = located?.all ?? null;
  if (all && all.start >= reader.size) return 'no-media-data';
  if (!outer.fits || (all && all.end > reader.size)) return 'ends-early';
  return all && primary !== null && outer.endedBy !== 'limit' ? 'whole' : 'not-known';
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
  return exifBlock(reader, itemRanges(reader, meta, itemsOfType(reader, meta, 'Exif')));
}

function exifBlock(reader: ByteReader, ranges: readonly ItemRange[]): ExifBlock | null {
  for (const range of ranges) {
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
