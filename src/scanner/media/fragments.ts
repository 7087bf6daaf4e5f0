import type { ByteReader } from './byte-reader.ts';
import { trackTables } from './film-tables.ts';
import { type Box, childBox, childBoxes, type OuterBoxes } from './iso-boxes.ts';

/** The boxes that describe a film in fragments, piece by piece. */
export function fragmentsOf({ boxes }: OuterBoxes): Box[] {
  return boxes.filter(({ type }) => type === 'moof');
}

const TRUN_DATA_OFFSET = 0x1;
const TRUN_FIRST_FLAGS = 0x4;
const TRUN_DURATION = 0x100;
const TRUN_SIZE = 0x200;
const TRUN_FLAGS = 0x400;
const TRUN_TIME = 0x800;
const TFHD_BASE = 0x1;
const TFHD_DESCRIPTION = 0x2;
const TFHD_DURATION = 0x8;
/** Samples of one run that are added up; the others can only add to it. */
const MOST_SAMPLES = 4_096;

/** Where the samples of a fragment end at the earliest (`moof/traf/trun`, ISO/IEC 14496-12, section 8.8). */
export function fragmentEnd(reader: ByteReader, moof: Box): number {
  let end = 0;
  for (const traf of childBoxes(reader, moof.start, moof.end)) {
    if (traf.type !== 'traf') continue;
    let base = moof.at;
    for (const box of childBoxes(reader, traf.start, traf.end)) {
      if (box.type === 'tfhd' && (flagsOf(reader, box) & TFHD_BASE) !== 0) base = reader.u64(box.start + 8);
      if (box.type === 'trun') end = Math.max(end, base + runEnd(reader, box));
    }
  }
  return end;
}

/** Where a run ends, counted from the base of its fragment. */
function runEnd(reader: ByteReader, trun: Box): number {
  const { count, samplesAt, step, durations, sizes, dataOffset } = runOf(reader, trun);
  if (dataOffset === null || !sizes) return 0;
  let [bytes, at] = [dataOffset, samplesAt + (durations ? 4 : 0)];
  for (let i = 0; i < Math.min(count, MOST_SAMPLES) && samplesAt + (i + 1) * step <= trun.end; i += 1, at += step)
    bytes += reader.u32(at);
  return bytes;
}

/** How a run of samples is written: what is said of each of them, and where. */
function runOf(reader: ByteReader, trun: Box) {
  const flags = flagsOf(reader, trun);
  const bytesFor = (flag: number) => ((flags & flag) !== 0 ? 4 : 0);
  const offset = bytesFor(TRUN_DATA_OFFSET);
  return {
    count: reader.u32(trun.start + 4),
    dataOffset: offset > 0 ? reader.u32(trun.start + 8) | 0 : null,
    samplesAt: trun.start + 8 + offset + bytesFor(TRUN_FIRST_FLAGS),
    step: bytesFor(TRUN_DURATION) + bytesFor(TRUN_SIZE) + bytesFor(TRUN_FLAGS) + bytesFor(TRUN_TIME),
    durations: bytesFor(TRUN_DURATION) > 0,
    sizes: bytesFor(TRUN_SIZE) > 0,
  };
}

function flagsOf(reader: ByteReader, box: Box): number {
  return reader.u32(box.start) & 0xff_ffff;
}

/** `vide` */
const PICTURES = 0x76696465;

/** A track of pictures that goes on in fragments. */
interface Track {
  readonly id: number;
  /** Its units of time in a second. */
  readonly timescale: number;
  /** How many of them a sample lasts where its fragment says nothing else. */
  readonly each: number;
  /** Whether the movie box has samples of its own, before all fragments. */
  readonly hasOwn: boolean;
}

/**
 * How long the pictures of a film in fragments last, in ms, by its last piece: when that begins and how long its samples last. (The
 * movie header may speak of the first piece alone.) A part of a longer recording begins later than at nought. Null where the
 * pieces do not say when they begin (`tfdt`).
 */
export function fragmentedMs(reader: ByteReader, moov: Box, fragments: readonly Box[]): number | null {
  const track = pictureTrack(reader, moov);
  if (!track || track.timescale === 0) return null;
  const last = fragments.findLast((moof) => trafOf(reader, moof, track.id) !== null);
  const first = fragments.find((moof) => trafOf(reader, moof, track.id) !== null);
  const [from, to] = [first && spanOf(reader, first, track), last && spanOf(reader, last, track)];
  if (!from || !to) return null;
  return ((to.end - (track.hasOwn ? 0 : from.start)) * 1000) / track.timescale;
}

function pictureTrack(reader: ByteReader, moov: Box): Track | null {
  const end = Math.min(moov.end, reader.size);
  for (const trak of childBoxes(reader, moov.start, end)) {
    const mdia = trak.type === 'trak' ? childBox(reader, trak, 'mdia') : null;
    const [tkhd, hdlr, mdhd] = mdia
      ? [childBox(reader, trak, 'tkhd'), childBox(reader, mdia, 'hdlr'), childBox(reader, mdia, 'mdhd')]
      : [];
    if (!mdia || !tkhd || !hdlr || !mdhd || reader.u32(hdlr.start + 8) !== PICTURES) continue;
    const id = reader.u32(tkhd.start + (isLong(reader, tkhd) ? 20 : 12));
    const mvex = childBox(reader, { start: moov.start, end }, 'mvex');
    const trex = mvex && childrenOf(reader, mvex, 'trex').find((box) => reader.u32(box.start + 4) === id);
    return {
      id,
      timescale: reader.u32(mdhd.start + (isLong(reader, mdhd) ? 20 : 12)),
      each: trex ? reader.u32(trex.start + 12) : 0,
      hasOwn: (trackTables(reader, mdia)?.chunks.count ?? 0) > 0,
    };
  }
  return null;
}

function childrenOf(reader: ByteReader, parent: Box, type: string): Box[] {
  return [...childBoxes(reader, parent.start, parent.end)].filter((box) => box.type === type);
}

/** Times of eight bytes. */
function isLong(reader: ByteReader, box: Box): boolean {
  return reader.u8(box.start) === 1;
}

/** The part of a fragment that belongs to a track, or null. */
function trafOf(reader: ByteReader, moof: Box, id: number): Box | null {
  const isOf = (traf: Box) => {
    const tfhd = childBox(reader, traf, 'tfhd');
    return tfhd !== null && reader.u32(tfhd.start + 4) === id;
  };
  return childrenOf(reader, moof, 'traf').find(isOf) ?? null;
}

/** When the pictures of a fragment begin and end, in the units of its track; null where it does not say, or has too many of them. */
function spanOf(reader: ByteReader, moof: Box, track: Track): { readonly start: number; readonly end: number } | null {
  const traf = trafOf(reader, moof, track.id);
  const tfhd = traf && childBox(reader, traf, 'tfhd');
  const tfdt = traf && childBox(reader, traf, 'tfdt');
  if (!traf || !tfhd || !tfdt) return null;
  const start = isLong(reader, tfdt) ? reader.u64(tfdt.start + 4) : reader.u32(tfdt.start + 4);
  const flags = flagsOf(reader, tfhd);
  const eachAt = tfhd.start + 8 + ((flags & TFHD_BASE) !== 0 ? 8 : 0) + ((flags & TFHD_DESCRIPTION) !== 0 ? 4 : 0);
  const each = (flags & TFHD_DURATION) !== 0 ? reader.u32(eachAt) : track.each;
  let end = start;
  for (const trun of childrenOf(reader, traf, 'trun')) {
    const { count, samplesAt, step, durations } = runOf(reader, trun);
    if (!durations) end += count * each;
    else if (count > MOST_SAMPLES || samplesAt + count * step > trun.end) return null;
    else for (let i = 0; i < count; i += 1) end += reader.u32(samplesAt + i * step);
  }
  return end > start ? { start, end } : null;
}
