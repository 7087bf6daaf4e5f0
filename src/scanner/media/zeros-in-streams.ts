import type { ByteReader } from './byte-reader.ts';
import { newDraft } from './facts-draft.ts';
import { matroskaCodecs } from './matroska.ts';
import { asfPacketBytes, DV_BLOCK, DV_BLOCK_HEAD, dvFrameBytes } from './other-films.ts';
import { readAvi } from './riff.ts';
import { streamLayout } from './transport-stream.ts';
import { longestIn, shareOf, silentJpegBytes, worse, type ZeroRun, type ZerosFound, zerosOf } from './zero-ranges.ts';

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
export function aviZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
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
export function matroskaZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
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
export function mpegZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  if (streamLayout(reader.head)) return 'inside';
  // Programs come in packs of two kilobytes each; a bare stream of pictures may be filled up.
  const inPacks = reader.u32(0) === 0x1ba;
  return byLength(reader, runs, 4 * KB, inPacks ? 16 * KB : 64 * KB);
}

/** The head of the data object, behind which the packets begin. */
const ASF_DATA_HEAD = 50;

/** ASF fills up its packets with zeros; each of them begins with its head, which is never two zeros, and all have one length. */
export function asfZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const packet = asfPacketBytes(reader);
  if (packet === null) return byLength(reader, runs, 64 * KB, 256 * KB);
  const first = reader.u64of(16, true) + ASF_DATA_HEAD;
  const isHead = ({ start, end }: ZeroRun) => {
    const head = first + Math.max(0, Math.ceil((start - first) / packet)) * packet;
    return head + 2 <= Math.min(end, reader.size);
  };
  return runs.some(isHead) ? 'inside' : 'none';
}

/** FLV and Ogg: packets one behind the other, each with its head, of coders that write no long zeros. */
export function loosePacketZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const file = { start: 0, end: reader.size };
  return zerosOf(longestIn(runs, file), shareOf(file, 16, KB, 16 * KB));
}

/**
 * DV: every block of 80 bytes has its number in front. Zeros from the last frame to the end may fill up the file, and may stand in
 * place of frames that never came.
 */
export function dvZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const frame = dvFrameBytes(reader);
  const isBehind = ({ start, end }: ZeroRun) =>
    end >= reader.size && (frame - (start % frame)) % frame <= DV_BLOCK - DV_BLOCK_HEAD;
  return runs.every(isBehind) ? 'not-known' : 'inside';
}
