import type { MediaType } from '../../model/media-type.ts';
import { ByteReader, ifThere } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import type { ZeroRun, ZerosFound, ZerosJudge } from './zero-ranges.ts';
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
  if (!type) return 'none';
  return ifThere(() => JUDGES[type](reader, runs)) ?? 'not-known';
}
