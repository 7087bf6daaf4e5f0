import { type ByteReader, ifThere } from './byte-reader.ts';
import { type FactsDraft, setPixels } from './facts-draft.ts';
import { isRawTiff } from './raw-tiff.ts';
import {
  chainedIfds,
  firstIfdOffset,
  type Ifd,
  numberOf,
  numbersOf,
  openTiff,
  pointedIfds,
  type TiffView,
} from './tiff-view.ts';

const WIDTH = 0x0100;
const HEIGHT = 0x0101;
const SUB_IFDS = 0x014a;
/** Where the parts of a picture begin and how long they are: strips, or tiles. */
const PARTS = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
] as const;
/** Panasonic's raw files keep the sensor's size in tags of their own. */
const PANASONIC_HEIGHT = 0x0006;
const PANASONIC_WIDTH = 0x0007;
/** Parts of one picture that are looked at; the last ones decide. */
const MAX_PARTS = 4_096;
/** More than any camera writes for one part of a picture: a larger number is damage, not a promise. */
const MAX_PART_BYTES = 2 ** 31;

/** TIFF and the raw formats built on it: pixels of the largest picture, and whether all picture parts lie inside. */
export function readTiffFile(reader: ByteReader, draft: FactsDraft): void {
  const view = openTiff(reader, 0, reader.size);
  if (!view) return;
  draft.exif.push({ start: 0, end: reader.size, holds: 'main' });
  if (firstIfdOffset(view) >= reader.size) {
    draft.whole = false;
    return;
  }
  if (isRawTiff(view)) draft.type = 'raw';
  const chained = chainedIfds(view);
  const pictures = [...chained, ...chained.flatMap((ifd) => ifThere(() => pointedIfds(view, ifd, SUB_IFDS)) ?? [])];
  pictures.forEach((ifd, i) => {
    const [width, height] = [
      numberOf(view, ifd, WIDTH) ?? numberOf(view, ifd, PANASONIC_WIDTH) ?? 0,
      numberOf(view, ifd, HEIGHT) ?? numberOf(view, ifd, PANASONIC_HEIGHT) ?? 0,
    ];
    // A TIFF's first picture is the one that is shown; a raw file's largest one is the photo.
    const larger = width * height > (draft.width ?? 0) * (draft.height ?? 0);
    if (i === 0 || (draft.type === 'raw' && larger)) setPixels(draft, width, height);
    if (ifThere(() => partsFit(view, ifd)) === false) draft.whole = false;
  });
}

/** Whether every strip or tile of an IFD ends inside the file; parts without a believable length prove nothing. */
function partsFit(view: TiffView, ifd: Ifd): boolean {
  const { reader } = view;
  for (const [offsetTag, lengthTag] of PARTS) {
    const offsets = numbersOf(view, ifd, offsetTag, MAX_PARTS);
    const lengths = numbersOf(view, ifd, lengthTag, MAX_PARTS);
    if (offsets.length !== lengths.length) continue;
    for (const [i, offset] of offsets.entries()) {
      const length = lengths[i] ?? 0;
      if (length > 0 && length < MAX_PART_BYTES && offset > 0 && offset + length > reader.size) return false;
    }
  }
  return true;
}
