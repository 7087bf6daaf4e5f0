import type { MediaType } from '../../model/media-type.ts';
import { ByteReader, ifThere } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { matroskaEnd } from './matroska.ts';
import { asfEnd } from './other-films.ts';
import { riffEnd } from './riff.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import { worse, type ZeroRun, type ZerosFound, type ZerosJudge } from './zero-ranges.ts';
import { filmZeros } from './zeros-in-films.ts';
import { jpegZeros } from './zeros-in-jpeg.ts';
import {
  bmpZeros,
  gifZeros,
  heifZeros,
  jp2Zeros,
  jxlZeros,
  pngZeros,
  rawZeros,
  tiffZeros,
  webpZeros,
} from './zeros-in-pictures.ts';
import { asfZeros, aviZeros, dvZeros, loosePacketZeros, matroskaZeros, mpegZeros } from './zeros-in-streams.ts';

const JUDGES: Readonly<Record<MediaType, ZerosJudge>> = {
  jpeg: jpegZeros,
  heic: heifZeros,
  avif: heifZeros,
  png: pngZeros,
  gif: gifZeros,
  webp: webpZeros,
  tiff: tiffZeros,
  raw: rawZeros,
  bmp: bmpZeros,
  psd: bmpZeros,
  jxl: jxlZeros,
  jp2: jp2Zeros,
  mov: filmZeros,
  mp4: filmZeros,
  avi: aviZeros,
  mkv: matroskaZeros,
  mpeg: mpegZeros,
  asf: asfZeros,
  flv: loosePacketZeros,
  ogg: loosePacketZeros,
  dv: dvZeros,
};

/**
 * Whether long runs of zeros mean that pictures are missing: a copy that broke off (cable pulled, power lost) often has its full
 * size already, since the room was taken first, and zeros where the rest should be. Its container fits, so only the bytes tell.
 * Reads the frame of the file again, so it is only asked for the few files that have such runs.
 */
export function findZerosInside(source: ByteSource, runs: readonly ZeroRun[]): ZerosFound {
  if (runs.length === 0) return 'none';
  const reader = new ByteReader(source);
  const type = sniffMediaType(reader.head);
  // No picture begins with so many zeros: what should be there never came.
  if (!type) return runs[0]?.start === 0 ? 'inside' : 'none';
  return ifThere(() => judge(type, reader, runs)) ?? 'not-known';
}

/** Containers that say where they end: what fills up the file behind that end does not belong to them. */
const ENDS: Partial<Readonly<Record<MediaType, (reader: ByteReader) => number | null>>> = {
  webp: riffEnd,
  avi: riffEnd,
  mkv: matroskaEnd,
  asf: asfEnd,
};

function judge(type: MediaType, reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const end = ENDS[type]?.(reader) ?? reader.size;
  const before = runs.flatMap((run) => (run.start < end ? [{ start: run.start, end: Math.min(run.end, end) }] : []));
  // A large AVI has further parts, and zeros may stand in the place of one.
  const behind = type === 'avi' && before.length < runs.length && isInParts(reader) ? 'not-known' : 'none';
  return worse(JUDGES[type](reader, before), behind);
}

/** The mark of an AVI that may have more than one part (OpenDML). */
function isInParts({ head }: ByteReader): boolean {
  return Buffer.from(head.buffer, head.byteOffset, head.length).includes('odml');
}
