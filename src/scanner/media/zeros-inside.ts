import type { MediaType } from '../../model/media-type.ts';
import { ByteReader, ifThere } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { newDraft, type Part } from './facts-draft.ts';
import { jpegSegments, readJpegHead } from './jpeg.ts';
import { matroskaCodecs, matroskaEnd } from './matroska.ts';
import { asfEnd, asfPacketBytes } from './other-films.ts';
import { readAvi, riffEnd } from './riff.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import { streamLayout } from './transport-stream.ts';
import {
  longestIn,
  shareOf,
  silentJpegBytes,
  worse,
  type ZeroRun,
  type ZerosFound,
  type ZerosJudge,
  zerosOf,
} from './zero-ranges.ts';
import { filmZeros } from './zeros-in-films.ts';
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

const KB = 1024;
const MB = KB * KB;

/** More than what coders write and recorders fill up with: half of a short file, or so many bytes. Below that nobody can say. */
function byLength(reader: ByteReader, runs: readonly ZeroRun[], least: number, sure: number): ZerosFound {
  const file = { start: 0, end: reader.size };
  return zerosOf(longestIn(runs, file), shareOf(file, 2, least, sure));
}

const MOST_HOPS = 16_000;
/** Motion JPEG of cameras is filled up to whole blocks. */
const MOST_FILLING = 16 * KB;
/** Chunks that are filling, an index, or sound as it is. */
const QUIET = /^(JUNK|idx1|ix\d\d|\d\dwb|\d\dtx)$/;
const PICTURES = /^\d\d(dc|db|iv)$/;
/** No compression: a black picture is zeros. */
const UNCOMPRESSED = 0;

/** AVI: pieces with four letters each, of pictures, sound and filling. Zeros in place of four letters are a hole. */
function aviZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const telling = runs.filter((run) => run.end - run.start > KB);
  const last = telling.at(-1)?.end ?? 0;
  const draft = newDraft('avi');
  readAvi(reader, draft);
  if (videoCompression(reader) === UNCOMPRESSED) return byLength(reader, runs, MB, reader.size);
  const filling = Math.max(MOST_FILLING, silentJpegBytes(draft.width ?? 0, draft.height ?? 0));
  let [at, found]: [number, ZerosFound] = [12, 'none'];
  for (let hops = 0; at < last && found !== 'inside'; hops += 1) {
    if (hops > MOST_HOPS || at + 12 > reader.size) return 'not-known';
    const type = reader.fourCharacters(at);
    const length = reader.u32(at + 4, true);
    const part = { start: at + 8, end: at + 8 + length };
    if (type === '\0\0\0\0' && longestIn(telling, { start: at, end: reader.size }) > 0) return 'inside';
    if (PICTURES.test(type)) found = worse(found, zerosOf(longestIn(telling, part), filling));
    if (!PICTURES.test(type) && !QUIET.test(type) && !/^[\x20-\x7e]{4}$/.test(type)) return 'not-known';
    const isList = type === 'LIST' || type === 'RIFF';
    at = isList ? at + 12 : part.end + (length % 2);
  }
  return found;
}

/** The compression of the first stream of pictures (`strf`, a bitmap header), or null. */
function videoCompression(reader: ByteReader): number | null {
  const head = Buffer.from(reader.head.buffer, reader.head.byteOffset, reader.head.length);
  const stream = head.indexOf('strh');
  const format =
    stream < 0 || head.toString('latin1', stream + 8, stream + 12) !== 'vids' ? -1 : head.indexOf('strf', stream);
  return format < 0 || format + 28 > head.length ? null : head.readUInt32LE(format + 24);
}

/** Matroska keeps room free near its beginning, in elements without meaning. */
function matroskaZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const { picturesAt, codecs } = matroskaCodecs(reader);
  if (picturesAt === null || codecs.length === 0 || !codecs.every((codec) => PACKED_IN_MATROSKA.test(codec))) {
    return byLength(reader, runs, 64 * KB, MB);
  }
  const pictures = { start: picturesAt, end: reader.size };
  return zerosOf(longestIn(runs, pictures), shareOf(pictures, 16, KB, 8 * KB));
}

const PACKED_IN_MATROSKA =
  /^(V_MPEG|V_VP|V_AV1|V_THEORA|V_MJPEG|A_AAC|A_AC3|A_EAC3|A_OPUS|A_VORBIS|A_MPEG|A_FLAC|A_DTS|S_)/;

/** A packet of a transport stream is 188 bytes and begins with its sync byte. Program streams have packets of up to 64 KB. */
function mpegZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  if (streamLayout(reader.head)) return 'inside';
  // Programs come in packs of two kilobytes each; a bare stream of pictures may be filled up.
  const inPacks = reader.u32(0) === 0x1ba;
  return byLength(reader, runs, 4 * KB, inPacks ? 16 * KB : 64 * KB);
}

/** ASF fills up its packets with zeros; each of them begins with its head, and all have one length. */
function asfZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const packet = asfPacketBytes(reader);
  if (packet === null) return byLength(reader, runs, 64 * KB, 256 * KB);
  const data = { start: reader.u64of(16, true), end: reader.size };
  return longestIn(runs, data) > packet + KB ? 'inside' : 'none';
}

/** FLV and Ogg: packets one behind the other, each with its head, of coders that write no long zeros. */
function loosePacketZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const file = { start: 0, end: reader.size };
  return zerosOf(longestIn(runs, file), shareOf(file, 16, KB, 16 * KB));
}

/** DV: every block of 80 bytes has its number in front. */
function dvZeros(): ZerosFound {
  return 'inside';
}

/** No block of a coder that must write ones in each of them stays zero for longer. */
const WITH_ONES = 512;
const DHT = 0xc4;

/**
 * A scan may hold long runs of zeros only where its coder may: with tables in which the shortest word means "nothing here", a black
 * or white picture becomes two zero bits a block. Anything longer was not written by a coder.
 */
function jpegZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const head = readJpegHead(reader, 0, null);
  if (!head.hasScan) {
    // The tables or the frame were written over: the walk stops in zeros.
    const stop = { start: head.scanAt, end: Math.min(head.scanAt + 4096, reader.size) };
    return longestIn(runs, stop) > WITH_ONES ? 'inside' : 'not-known';
  }
  const most = mostZeros(reader);
  let found: ZerosFound = 'none';
  let end: number | null = null;
  let seen = head.scanAt;
  for (const run of runs) {
    end ??= firstEnd(reader, seen, run.start);
    seen = Math.max(seen, run.start);
    if (end === null) found = worse(found, zerosOf(run.end - Math.max(run.start, head.scanAt), most));
    // Behind the picture there is room that films keep free, and bytes that fill up the file.
    else if (run.end < reader.size) found = worse(found, 'not-known');
  }
  return found;
}

const STEP = 64 * 1024;

/** The first end mark between two places; null when there is none. Coded data never contains it. */
function firstEnd(reader: ByteReader, from: number, until: number): number | null {
  for (let at = from; at + 2 <= until; at += STEP - 1) {
    const piece = reader.upTo(at, Math.min(STEP, until - at));
    const found = Buffer.from(piece.buffer, piece.byteOffset, piece.length).indexOf(END_OF_IMAGE);
    if (found >= 0) return at + found;
  }
  return null;
}

const END_OF_IMAGE = Buffer.of(0xff, 0xd9);

/** The longest run of zeros that the coder of this picture can write, in bytes. */
function mostZeros(reader: ByteReader): number {
  let most = 0;
  let sequential = true;
  const words: number[] = [];
  for (const { marker, start, end } of jpegSegments(reader, 0)) {
    if (marker === DHT) words.push(...shortestWords(reader, { start, end: Math.min(end, reader.size) }));
    if (marker < 0xc0 || marker > 0xcf || marker === DHT || marker === 0xc8 || marker === 0xcc) continue;
    sequential = marker <= 0xc1;
    most = silentJpegBytes(reader.u16(start + 3), reader.u16(start + 1), reader.u8(start + 5));
  }
  const canBeSilent = words.length > 0 && words.every((symbol) => symbol === END_OF_BLOCK);
  return sequential && !canBeSilent ? WITH_ONES : Math.max(WITH_ONES, most);
}

const END_OF_BLOCK = 0;

/**
 * What the tables of a segment for brightness and colours (class 1) give their shortest word to, which is all zeros. One that gives
 * it to a coefficient makes ones in every block, as the tables of most cameras do: brightness has one, and it is in every block.
 */
function shortestWords(reader: ByteReader, { start, end }: Part): number[] {
  const found: number[] = [];
  let at = start;
  while (at + 17 <= end) {
    let symbols = 0;
    for (let i = 1; i <= 16; i += 1) symbols += reader.u8(at + i);
    if (reader.u8(at) >> 4 === 1 && at + 17 < end) found.push(reader.u8(at + 17));
    at += 17 + symbols;
  }
  return found;
}

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
  return ifThere(() => judge(type, reader, runs)) ?? 'not-known';
}

/** Containers that say where they end: what fills up the file behind that is none of their business. */
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
