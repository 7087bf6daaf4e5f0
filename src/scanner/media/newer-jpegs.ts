import { type ByteReader, ifThere } from './byte-reader.ts';
import { type FactsDraft, setPixels, setWholeness } from './facts-draft.ts';
import { type Box, childBox, outerBoxes } from './iso-boxes.ts';
import { uuidOf, xmpInBoxes } from './xmp-boxes.ts';

/** The mark at the end of a JPEG 2000 codestream. */
const END_OF_CODESTREAM = 0xffd9;

/** Bytes behind the end that writers add to fill up. */
const MOST_PADDING = 64;

/** JPEG XL: the boxes of its container must fit, the last part of the picture among them; a bare stream says no length. */
export function readJxl(reader: ByteReader, draft: FactsDraft): void {
  if (reader.u8(0) === 0xff) {
    readJxlSize(reader, 2, draft);
    return;
  }
  const { boxes, fits } = outerBoxes(reader);
  const stream = boxes.find(({ type }) => type === 'jxlc');
  const parts = boxes.filter(({ type }) => type === 'jxlp');
  const lastPart = parts.at(-1);
  // The parts are counted, and the last one has the highest bit set (ISO/IEC 18181-2).
  const isEnded = () => stream !== undefined || (lastPart !== undefined && reader.u8(lastPart.start) >= 0x80);
  setWholeness(draft, fits && isEnded());
  const [first] = parts;
  if (stream) readJxlSize(reader, stream.start + 2, draft);
  else if (first) readJxlSize(reader, first.start + 6, draft);
  const exif = boxes.find(({ type }) => type === 'Exif');
  if (exif) draft.exif.push({ start: exif.start + 4 + reader.u32(exif.start), end: exif.end, holds: 'main' });
  const xmp = boxes.find(({ type }) => type === 'xml ');
  if (xmp) draft.xmp = { start: xmp.start, end: Math.min(xmp.end, reader.size) };
}

/** Sides by their ratio, in the order of the format: width to height. */
const RATIOS = [
  [1, 1],
  [12, 10],
  [4, 3],
  [3, 2],
  [16, 9],
  [5, 4],
  [2, 1],
] as const;

/** Width and height at the beginning of a codestream, bit by bit (ISO/IEC 18181-1, SizeHeader). */
function readJxlSize(reader: ByteReader, at: number, draft: FactsDraft): void {
  let bit = 0;
  const take = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i += 1, bit += 1) {
      value += ((reader.u8(at + (bit >> 3)) >> (bit & 7)) & 1) * 2 ** i;
    }
    return value;
  };
  const side = (small: boolean) => (small ? (take(5) + 1) * 8 : take([9, 13, 18, 30][take(2)] ?? 9) + 1);
  const small = take(1) === 1;
  const height = side(small);
  const ratio = RATIOS[take(3) - 1];
  setPixels(draft, ratio ? Math.floor((height * ratio[0]) / ratio[1]) : side(small), height);
}

/** The box in which ExifTool, Adobe and others keep EXIF. */
const EXIF_UUID = 'JpgTiffExif->JP2';

/** JPEG 2000, in boxes or as a bare codestream: pixels, and whether its end is there. */
export function readJp2(reader: ByteReader, draft: FactsDraft): void {
  if (reader.u8(0) === 0xff) {
    // SIZ follows at once: the grid and where the picture begins in it (ISO/IEC 15444-1, annex A.5.1).
    setPixels(draft, reader.u32(8) - reader.u32(16), reader.u32(12) - reader.u32(20));
    setWholeness(draft, endsAt(reader, reader.size) ? true : 'not-known');
    return;
  }
  const { boxes, fits, endedBy } = outerBoxes(reader);
  const [header, stream, xmp] = ['jp2h', 'jp2c', 'xml '].map((type) => boxes.find((box) => box.type === type));
  if (header) ifThere(() => readJp2Header(reader, header, draft));
  draft.xmp = xmpInBoxes(reader, boxes) ?? (xmp ? { start: xmp.start, end: Math.min(xmp.end, reader.size) } : null);
  const exif = boxes.find((box) => uuidOf(reader, box) === EXIF_UUID);
  if (exif) draft.exif.push({ start: exif.start + 16, end: Math.min(exif.end, reader.size), holds: 'main' });
  if (!fits || (!stream && endedBy === 'file')) setWholeness(draft, false);
  else if (stream && endsAt(reader, stream.end)) setWholeness(draft, true);
}

function readJp2Header(reader: ByteReader, jp2h: Box, draft: FactsDraft): void {
  const ihdr = childBox(reader, { start: jp2h.start, end: Math.min(jp2h.end, reader.size) }, 'ihdr');
  if (ihdr) setPixels(draft, reader.u32(ihdr.start + 4), reader.u32(ihdr.start));
}

function endsAt(reader: ByteReader, end: number): boolean {
  const from = Math.max(0, Math.min(end, reader.size) - MOST_PADDING);
  const bytes = reader.upTo(from, Math.min(end, reader.size) - from);
  let at = bytes.length;
  while (at > 2 && bytes[at - 1] === 0) at -= 1;
  return at >= 2 && (bytes[at - 2] ?? 0) * 256 + (bytes[at - 1] ?? 0) === END_OF_CODESTREAM;
}
