import type { MediaType } from '../../model/media-type.ts';
import { ByteReader, ifThere } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { readExifBlocks } from './exif-block.ts';
import { type FactsDraft, newDraft } from './facts-draft.ts';
import { readHeif } from './heif.ts';
import { readJpeg } from './jpeg.ts';
import { readMatroska } from './matroska.ts';
import type { MediaFacts } from './media-facts.ts';
import { readPng } from './png.ts';
import { readQuickTime } from './quicktime.ts';
import { readRaw } from './raw-files.ts';
import { readAvi, readWebp } from './riff.ts';
import { readBmp, readGif, readJxl, readPsd } from './simple-pictures.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import { readTiffFile } from './tiff-file.ts';

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
  psd: readPsd,
  mov: readQuickTime,
  mp4: readQuickTime,
  avi: readAvi,
  mkv: readMatroska,
  // A stream of packets without a frame: it has no length to be checked and no date that could be trusted.
  mpeg: () => {},
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
  // Field by field: taking `exif` away from a copy costs more than reading a small file.
  const { whole, captured, width, height, durationMs, camera, hasLocation, contentIdentifier } = draft;
  return {
    type: draft.type,
    whole,
    captured,
    width,
    height,
    durationMs,
    camera,
    hasLocation,
    contentIdentifier,
  };
}
