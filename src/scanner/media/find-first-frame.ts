import { ByteReader, ifThere } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { chunkOffset, trackTables } from './film-tables.ts';
import { type Box, childBox, childBoxes, outerBoxes } from './iso-boxes.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import { ascii, box, concat, u32 } from './write-bytes.ts';

/** The first picture of a film: a JPEG as it is, or a film of this one picture, for a player to decode. */
export interface FirstFrame {
  readonly type: 'image/jpeg' | 'video/mp4';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Larger pictures are given up: one of 8K in HEVC has 3 MB. */
const LARGEST = 8 * 1024 * 1024;

/** `vide` */
const PICTURES = 0x76696465;

/** Films of pictures that are JPEG each (Motion JPEG): cameras before 2010. */
const JPEG_CODECS: ReadonlySet<string> = new Set(['jpeg', 'mjpa']);

/**
 * The first picture of a MOV or MP4, by its tables, without reading more of the film: `moov` and the bytes of one sample. What it is
 * packed in (H.264, HEVC) is not unpacked here: the answer is a film of one picture, with the film's own description of it and
 * its own rotation, as small as the picture is. Null for films that do not say where their first picture is, that begin in the
 * middle of one, or that are in pieces (`moof`). Bounded like `readMediaFacts`.
 */
export function findFirstFrame(source: ByteSource): FirstFrame | null {
  return ifThere(() => {
    const reader = new ByteReader(source);
    const type = sniffMediaType(reader.head);
    if (type !== 'mov' && type !== 'mp4') return null;
    const moov = outerBoxes(reader).boxes.find((box) => box.type === 'moov');
    const mvhd = moov && childBox(reader, moov, 'mvhd');
    if (!moov || !mvhd) return null;
    for (const trak of childBoxes(reader, moov.start, Math.min(moov.end, reader.size))) {
      if (trak.type !== 'trak') continue;
      const found = ifThere(() => frameOfTrack(reader, source, mvhd, trak));
      if (found) return found;
    }
    return null;
  });
}

function frameOfTrack(reader: ByteReader, source: ByteSource, mvhd: Box, trak: Box): FirstFrame | null {
  const tkhd = childBox(reader, trak, 'tkhd');
  const mdia = childBox(reader, trak, 'mdia');
  const [mdhd, hdlr, minf] = ['mdhd', 'hdlr', 'minf'].map((type) => mdia && childBox(reader, mdia, type));
  const stbl = minf && childBox(reader, minf, 'stbl');
  const stsd = stbl && childBox(reader, stbl, 'stsd');
  if (!tkhd || !mdia || !mdhd || !hdlr || !stbl || !stsd || reader.u32(hdlr.start + 8) !== PICTURES) return null;
  const sample = firstSample(reader, source, mdia, stbl);
  if (!sample) return null;
  if (JPEG_CODECS.has(sample.codec))
    return sample.bytes[0] === 0xff && sample.bytes[1] === 0xd8 ? { type: 'image/jpeg', bytes: sample.bytes } : null;
  const own = (box: Box): Uint8Array => reader.bytes(box.at, box.end - box.at);
  const parts = { mvhd: own(mvhd), tkhd: own(tkhd), mdhd: own(mdhd), hdlr: own(hdlr), stsd: own(stsd) };
  return { type: 'video/mp4', bytes: filmOf(parts, sample.bytes) };
}

/** The bytes of the first sample, where it can be decoded alone; null where it cannot, or lies in another file. */
function firstSample(
  reader: ByteReader,
  source: ByteSource,
  mdia: Box,
  stbl: Box,
): { readonly codec: string; readonly bytes: Uint8Array<ArrayBuffer> } | null {
  const tables = trackTables(reader, mdia);
  if (!tables?.selfContained || !tables.samples || tables.samples.count === 0 || tables.chunks.count === 0) return null;
  // Without this table every picture stands alone (ISO/IEC 14496-12, 8.6.2).
  const alone = childBox(reader, stbl, 'stss');
  if (alone && (reader.u32(alone.start + 4) === 0 || reader.u32(alone.start + 8) !== 1)) return null;
  const { each, sizesAt } = tables.samples;
  const size = each > 0 ? each : reader.u32(sizesAt);
  const at = chunkOffset(reader, tables.chunks, 0);
  if (size === 0 || size > LARGEST || at + size > reader.size) return null;
  const bytes = new Uint8Array(source.read(at, size));
  return bytes.length === size ? { codec: tables.codec, bytes } : null;
}

type FilmParts = Readonly<Record<'mvhd' | 'tkhd' | 'mdhd' | 'hdlr' | 'stsd', Uint8Array>>;

function filmOf({ mvhd, tkhd, mdhd, hdlr, stsd }: FilmParts, sample: Uint8Array): Uint8Array<ArrayBuffer> {
  const ftyp = box('ftyp', ascii('isom'), u32(0x200), ascii('isomiso2avc1mp41'));
  const movie = (at: number): Uint8Array => {
    const table = box(
      'stbl',
      stsd,
      box('stts', u32(0, 1, 1, 1)),
      box('stsc', u32(0, 1, 1, 1, 1)),
      box('stsz', u32(0, sample.length, 1)),
      box('stco', u32(0, 1, at)),
    );
    const data = box('dinf', box('dref', u32(0, 1), box('url ', u32(1))));
    const media = box('mdia', mdhd, hdlr, box('minf', box('vmhd', u32(1, 0, 0)), data, table));
    return box('moov', mvhd, box('trak', tkhd, media));
  };
  const at = ftyp.length + movie(0).length + 8;
  return concat(ftyp, movie(at), box('mdat', sample));
}
