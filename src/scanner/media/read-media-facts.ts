import type { CaptureTime } from '../../model/capture-time.ts';
import type { MediaType } from '../../model/media-type.ts';
import { ByteReader, ifThere, latin1 } from './byte-reader.ts';
import { type ByteSource, bytesSource } from './byte-source.ts';
import { readCiff } from './ciff.ts';
import { readExifBlocks } from './exif-block.ts';
import { type FactsDraft, newDraft, type Part, setPixels, setWholeness } from './facts-draft.ts';
import { readHeif } from './heif.ts';
import { iptcTime } from './iptc.ts';
import { type Box, childBox, outerBoxes } from './iso-boxes.ts';
import { readJpeg } from './jpeg.ts';
import { readMatroska } from './matroska.ts';
import type { MediaFacts } from './media-facts.ts';
import { readAsf, readDv, readFlv, readMpeg, readOgg } from './other-films.ts';
import { readPng } from './png.ts';
import { readQuickTime } from './quicktime.ts';
import { readRaw } from './raw-files.ts';
import { readAvi, readWebp } from './riff.ts';
import { readBmp, readGif, readPsd } from './simple-pictures.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import { readTiffFile } from './tiff-file.ts';
import { CAPTURE_NAMES, xmpTime } from './xmp-text.ts';

/** The mark at the end of a JPEG 2000 codestream. */
const END_OF_CODESTREAM = 0xffd9;
/** Bytes behind the end that writers add to fill up. */
const MOST_PADDING = 64;

/** JPEG XL: the boxes of its container must fit, the last part of the picture among them; a bare stream says no length. */
function readJxl(reader: ByteReader, draft: FactsDraft): void {
  if (reader.u8(0) === 0xff) {
    readJxlSize(reader, 2, draft);
    return;
  }
  const { boxes, fits } = outerBoxes(reader);
  const stream = boxes.find(({ type }) => type === 'jxlc');
  const parts = boxes.filter(({ type }) => type === 'jxlp');
  const lastPart = parts.at(-1);
  // The parts are counted, and the last one has the highest bit set (ISO/IEC 18181-2).
  const hasLast = lastPart !== undefined && reader.u8(lastPart.start) >= 0x80;
  setWholeness(draft, fits && (stream !== undefined || hasLast));
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

/** Names of the boxes in which ExifTool, Adobe and others keep EXIF and XMP. */
const EXIF_UUID = 'JpgTiffExif->JP2';
const XMP_UUID = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';

/** JPEG 2000, in boxes or as a bare codestream: pixels, and whether its end is there. */
function readJp2(reader: ByteReader, draft: FactsDraft): void {
  if (reader.u8(0) === 0xff) {
    // SIZ follows at once: the grid and where the picture begins in it (ISO/IEC 15444-1, annex A.5.1).
    setPixels(draft, reader.u32(8) - reader.u32(16), reader.u32(12) - reader.u32(20));
    setWholeness(draft, endsAt(reader, reader.size) ? true : 'not-known');
    return;
  }
  const { boxes, fits, endedBy } = outerBoxes(reader);
  const [header, stream, xmp] = ['jp2h', 'jp2c', 'xml '].map((type) => boxes.find((box) => box.type === type));
  if (header) readJp2Header(reader, header, draft);
  if (xmp) draft.xmp = { start: xmp.start, end: Math.min(xmp.end, reader.size) };
  for (const { type, start, end } of boxes) {
    const id = type === 'uuid' ? latin1(reader.upTo(start, 16)) : '';
    if (id === EXIF_UUID) draft.exif.push({ start: start + 16, end: Math.min(end, reader.size), holds: 'main' });
    else if (id === XMP_UUID) draft.xmp = { start: start + 16, end: Math.min(end, reader.size) };
  }
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

/** Writes what a container says into the facts, as far as its bytes go. */
type Walker = (reader: ByteReader, draft: FactsDraft) => void;

const WALKERS: Readonly<Record<MediaType, Walker>> = {
  jpeg: readJpeg,
  heic: readHeif,
  avif: readHeif,
  png: readPng,
  gif: readGif,
  webp: readWebp,
  tiff: readTiffFile,
  raw: readRaw,
  bmp: readBmp,
  jxl: readJxl,
  jp2: readJp2,
  psd: readPsd,
  mov: readQuickTime,
  mp4: readQuickTime,
  avi: readAvi,
  mkv: readMatroska,
  mpeg: readMpeg,
  asf: readAsf,
  flv: readFlv,
  dv: readDv,
  ogg: readOgg,
};

/**
 * What a photo or video says about itself; null when the content is neither. Damage never throws: what could not be
 * read is unknown, and every walk is bounded (see {@link ByteReader}). Errors of the source itself (a disk that went
 * away) are thrown on.
 *
 * Costs one read of 16 KB and exact small reads further on; a JPEG also its last bytes.
 */
export async function readMediaFacts(source: ByteSource): Promise<MediaFacts | null> {
  if (source.size === 0) return null;
  const reader = new ByteReader(source);
  const type = sniffMediaType(reader.head);
  if (!type) return null;
  const draft = newDraft(type);
  ifThere(() => WALKERS[type](reader, draft));
  if (draft.exif.length > 0) await readExifBlocks(reader, draft);
  if (draft.captured.kind === 'unknown' && hasMoreTimes(draft)) await findTimeElsewhere(reader, draft);
  // Field by field: taking `exif` away from a copy costs more than reading a small file.
  const { wholeness, captured, width, height, durationMs, camera, hasLocation, contentIdentifier } = draft;
  return {
    type: draft.type,
    wholeness,
    captured,
    width,
    height,
    durationMs,
    camera,
    hasLocation,
    contentIdentifier,
  };
}

/** An XMP packet longer than this is no photo's. */
const LONGEST_PACKET = 256 * 1024;

/** For photos without a date in EXIF: in what programs write in its place, best first. */
async function findTimeElsewhere(reader: ByteReader, draft: FactsDraft): Promise<void> {
  const { xmp, iptc, ciff, unpackedXmp, unpackedExif, written } = draft;
  if (unpackedExif) {
    draft.exif = [{ start: 0, end: unpackedExif.length, holds: 'main' }];
    await readExifBlocks(new ByteReader(bytesSource(unpackedExif)), draft);
  }
  const isUnknown = () => draft.captured.kind === 'unknown';
  const take = (time: CaptureTime | null) => {
    if (time) draft.captured = time;
  };
  if (ciff && isUnknown()) take(ifThere(() => readCiff(reader, ciff, draft)));
  if (xmp && isUnknown()) take(ifThere(() => xmpTime(packetText(reader, xmp), CAPTURE_NAMES)));
  if (unpackedXmp !== null && isUnknown()) take(xmpTime(unpackedXmp, CAPTURE_NAMES));
  if (iptc && isUnknown()) take(ifThere(() => iptcTime(reader, iptc)));
  if (isUnknown()) take(written);
}

/** Whether a file has any of these. Most have none. */
function hasMoreTimes({ xmp, iptc, ciff, unpackedXmp, unpackedExif, written }: FactsDraft): boolean {
  return Boolean(xmp || iptc || ciff || unpackedXmp || unpackedExif || written);
}

function packetText(reader: ByteReader, { start, end }: Part): string {
  const bytes = reader.upTo(start, Math.min(end - start, LONGEST_PACKET));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
