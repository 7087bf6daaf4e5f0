import { type ByteReader, ifThere } from './byte-reader.ts';
import { type FactsDraft, type Part, setPixels, setWholeness } from './facts-draft.ts';
import {
  chainedIfds,
  firstIfdOffset,
  type Ifd,
  isRawTiff,
  numberOf,
  numbersOf,
  openTiff,
  pointedIfds,
  type TiffView,
} from './tiff-view.ts';

const WIDTH = 0x0100;
const HEIGHT = 0x0101;
const COMPRESSION = 0x0103;
const LONG = 4;
const SUB_IFDS = 0x014a;
/** Where the parts of a picture begin and how long they are: strips, or tiles. */
const PARTS = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
] as const;
/** Panasonic's raw files keep the sensor's size in tags of their own. */
const PANASONIC_HEIGHT = 0x0006;
const PANASONIC_WIDTH = 0x0007;
/** Parts of one picture: rows of a large scan, one by one. */
const MAX_PARTS = 65_536;
/** Pages of one document. */
const MAX_PAGES = 1_024;
/** More than any camera writes for one part of a picture: a larger number is damage, not a promise. */
const MAX_PART_BYTES = 2 ** 31;

/** XMP, IPTC, and Photoshop's resources with IPTC in them. */
const XMP = 0x02bc;
const IPTC = 0x83bb;
const PHOTOSHOP = 0x8649;

/**
 * TIFF and the raw formats built on it: pixels of the largest picture, and whether all picture parts lie inside. Whole when there
 * are such parts with their lengths and all of them do; a plain TIFF also only when the chain of its pages comes to its end, and
 * nothing that a page says lies beyond the file.
 */
export function readTiffFile(reader: ByteReader, draft: FactsDraft): void {
  const view = openTiff(reader, 0, reader.size);
  if (!view) return;
  draft.exif.push({ start: 0, end: reader.size, holds: 'main' });
  if (firstIfdOffset(view) >= reader.size) {
    setWholeness(draft, false);
    return;
  }
  if (isRawTiff(view)) draft.type = 'raw';
  // A raw photo has a few pictures, and makers who write what they like behind the last of them.
  const isPlain = draft.type === 'tiff';
  const chain = chainedIfds(view, isPlain ? MAX_PAGES : undefined);
  const pictures = withPointed(view, chain);
  let hasParts = false;
  pictures.forEach((ifd, i) => {
    const [width, height] = sidesOf(view, ifd);
    // A TIFF's first picture is the one that is shown; a raw file's largest one is the photo.
    const larger = width * height > (draft.width ?? 0) * (draft.height ?? 0);
    if (i === 0 || (draft.type === 'raw' && larger)) setPixels(draft, width, height);
    const parts = ifThere(() => partsOf(view, ifd)) ?? [];
    if (isCut(ifd) || parts.some(({ end }) => end > reader.size)) setWholeness(draft, false);
    hasParts ||= parts.length > 0;
  });
  const isAllThere = !isPlain || (chain.at(-1)?.next === 0 && chain.every(({ outside }) => outside.length === 0));
  if (hasParts && isAllThere) setWholeness(draft, true);
  const [first] = pictures;
  if (first) {
    draft.xmp = partOf(first, XMP);
    draft.iptc = partOf(first, PHOTOSHOP) ?? partOf(first, IPTC);
  }
}

function partOf({ entries }: Ifd, tag: number): Part | null {
  const entry = entries.get(tag);
  // Some writers say how many numbers of four bytes it is long.
  return entry ? { start: entry.at, end: entry.at + entry.count * (entry.type === LONG ? 4 : 1) } : null;
}

/** One picture of a TIFF: how it is packed, and from where to where its parts lie. */
export interface PictureParts {
  readonly compression: number;
  readonly range: Part;
}

/** Where the parts of all pictures of a TIFF lie. Pixels of the largest one go into the facts. */
export function pictureParts(reader: ByteReader, draft: FactsDraft): PictureParts[] {
  const view = openTiff(reader, 0, reader.size);
  if (!view) return [];
  return withPointed(view, chainedIfds(view, MAX_PAGES)).flatMap((ifd) => {
    const [width, height] = sidesOf(view, ifd);
    if (width * height > (draft.width ?? 0) * (draft.height ?? 0)) setPixels(draft, width, height);
    const parts = partsOf(view, ifd);
    if (parts.length === 0) return [];
    const range = {
      start: Math.min(...parts.map((part) => part.start)),
      end: Math.max(...parts.map((part) => part.end)),
    };
    return { compression: numberOf(view, ifd, COMPRESSION) ?? 1, range };
  });
}

/** The pictures of the chain and those that they point at. */
function withPointed(view: TiffView, chained: readonly Ifd[]): Ifd[] {
  return [...chained, ...chained.flatMap((ifd) => ifThere(() => pointedIfds(view, ifd, SUB_IFDS)) ?? [])];
}

function sidesOf(view: TiffView, ifd: Ifd): readonly [number, number] {
  return [
    numberOf(view, ifd, WIDTH) ?? numberOf(view, ifd, PANASONIC_WIDTH) ?? 0,
    numberOf(view, ifd, HEIGHT) ?? numberOf(view, ifd, PANASONIC_HEIGHT) ?? 0,
  ];
}

/** The table itself, or the list of the places of its parts, lies beyond the end of the file. */
function isCut({ outside }: Ifd): boolean {
  return outside.some((tag) => tag === -1 || PARTS.some(([offsets, lengths]) => tag === offsets || tag === lengths));
}

/** Every strip or tile of an IFD, the ends as the file says; parts without a believable length are none. */
function partsOf(view: TiffView, ifd: Ifd): Part[] {
  const found: Part[] = [];
  for (const [offsetTag, lengthTag] of PARTS) {
    const offsets = numbersOf(view, ifd, offsetTag, MAX_PARTS);
    const lengths = numbersOf(view, ifd, lengthTag, MAX_PARTS);
    if (offsets.length !== lengths.length) continue;
    for (const [i, start] of offsets.entries()) {
      const length = lengths[i] ?? 0;
      if (length > 0 && length < MAX_PART_BYTES && start > 0) found.push({ start, end: start + length });
    }
  }
  return found;
}
