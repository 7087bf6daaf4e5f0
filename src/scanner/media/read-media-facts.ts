import type { CaptureTime } from '../../model/capture-time.ts';
import type { MediaType } from '../../model/media-type.ts';
import { ByteReader, ifThere } from './byte-reader.ts';
import { type ByteSource, bytesSource } from './byte-source.ts';
import { readCiff } from './ciff.ts';
import { readExifBlocks } from './exif-block.ts';
import { type FactsDraft, newDraft, type Part } from './facts-draft.ts';
import { readHeif } from './heif.ts';
import { iptcTime } from './iptc.ts';
import { readJpeg } from './jpeg.ts';
import { readMatroska } from './matroska.ts';
import type { MediaFacts } from './media-facts.ts';
import { readJp2, readJxl } from './newer-jpegs.ts';
import { readAsf, readDv, readFlv, readMpeg, readOgg } from './other-films.ts';
import { readPng } from './png.ts';
import { readQuickTime } from './quicktime.ts';
import { readRaw } from './raw-files.ts';
import { readAvi, readWebp } from './riff.ts';
import { readBmp, readGif, readPsd } from './simple-pictures.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import { readTiffFile } from './tiff-file.ts';
import { CAPTURE_NAMES, xmpTime } from './xmp-text.ts';

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
