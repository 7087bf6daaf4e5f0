import type { Wholeness } from '../../model/wholeness.ts';
import { type ByteReader, ifThere } from './byte-reader.ts';
import type { TrackTables } from './film-tables.ts';
import { type Box, childBox, childBoxes, type OuterBoxes } from './iso-boxes.ts';

/**
 * Whether a film is whole: its boxes fit, and the media data that its tables promise lies inside the file. Tables of a track
 * that prove nothing (none, or of another file) leave it not known.
 *
 * @param tracks the tables of its pictures and sounds
 */
export function filmWholeness(
  reader: ByteReader,
  outer: OuterBoxes,
  moov: Box | undefined,
  tracks: readonly TrackTables[],
): Wholeness {
  if (!outer.fits) return hasMediaData(reader, outer) ? 'ends-early' : 'no-media-data';
  // Without its movie box a film cannot be played at all: the usual end of a copy or recording that broke off.
  if (!moov) return outer.endedBy === 'limit' ? 'not-known' : 'ends-early';
  const own = tracks.filter(({ selfContained, data }) => selfContained && data !== null);
  const ends = own.map(({ data }) => data?.end ?? 0);
  if (ends.some((end) => end > reader.size)) {
    return own.every(({ data }) => (data?.first ?? 0) >= reader.size) ? 'no-media-data' : 'ends-early';
  }
  const fragments = outer.boxes.filter(({ type }) => type === 'moof');
  const fragmented = fragments.length > 0 || ifThere(() => childBox(reader, moov, 'mvex') !== null) === true;
  if (fragmented) return fragmentsWholeness(reader, outer, fragments, own.length > 0);
  return own.length > 0 && outer.endedBy !== 'limit' ? 'whole' : 'not-known';
}

/** The box of the media data is there, and at least one byte of it. */
function hasMediaData(reader: ByteReader, { boxes }: OuterBoxes): boolean {
  const moov = boxes.find(({ type }) => type === 'moov');
  if (!moov || moov.end > reader.size) return true;
  return boxes.some(({ type, start }) => (type === 'mdat' || type === 'moof') && start < reader.size);
}

/**
 * A film in fragments is written piece by piece, so a cut between two pieces leaves no trace. Only an index at its end (`mfra`)
 * or at its beginning (`sidx`) tells that all of them are there.
 */
function fragmentsWholeness(
  reader: ByteReader,
  { boxes, endedBy }: OuterBoxes,
  fragments: readonly Box[],
  hasMore: boolean,
): Wholeness {
  const last = fragments.at(-1);
  if (!last) return hasMore || endedBy === 'limit' ? 'not-known' : 'no-media-data';
  if ((ifThere(() => fragmentEnd(reader, last)) ?? 0) > reader.size) return 'ends-early';
  if (boxes.at(-1)?.type === 'mfra') return 'whole';
  const index = boxes.find(({ type }) => type === 'sidx');
  const indexed = index ? ifThere(() => indexedEnd(reader, index)) : null;
  if (indexed === null) return 'not-known';
  return indexed <= reader.size ? 'whole' : 'ends-early';
}

const TRUN_DATA_OFFSET = 0x1;
const TRUN_FIRST_FLAGS = 0x4;
const TRUN_DURATION = 0x100;
const TRUN_SIZE = 0x200;
const TRUN_FLAGS = 0x400;
const TRUN_TIME = 0x800;
const TFHD_BASE = 0x1;
/** Samples of one run that are added up; the others can only add to it. */
const MOST_SAMPLES = 4_096;

/** Where the samples of a fragment end at the earliest (`moof/traf/trun`, ISO/IEC 14496-12, section 8.8). */
function fragmentEnd(reader: ByteReader, moof: Box): number {
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
  const flags = flagsOf(reader, trun);
  if ((flags & TRUN_DATA_OFFSET) === 0 || (flags & TRUN_SIZE) === 0) return 0;
  const count = Math.min(reader.u32(trun.start + 4), MOST_SAMPLES);
  let at = trun.start + 12 + ((flags & TRUN_FIRST_FLAGS) !== 0 ? 4 : 0);
  const before = (flags & TRUN_DURATION) !== 0 ? 4 : 0;
  const step = before + 4 + ((flags & TRUN_FLAGS) !== 0 ? 4 : 0) + ((flags & TRUN_TIME) !== 0 ? 4 : 0);
  let bytes = reader.u32(trun.start + 8) | 0;
  for (let i = 0; i < count && at + step <= trun.end; i += 1, at += step) bytes += reader.u32(at + before);
  return bytes;
}

/** Where the pieces that an index names end: they follow each other from its own end on. */
function indexedEnd(reader: ByteReader, sidx: Box): number {
  const long = reader.u8(sidx.start) !== 0;
  const firstAt = sidx.start + 12 + (long ? 8 : 4);
  let end = sidx.end + (long ? reader.u64(firstAt) : reader.u32(firstAt));
  const countAt = firstAt + (long ? 8 : 4) + 2;
  const count = reader.u16(countAt);
  for (let i = 0; i < count && countAt + 2 + i * 12 + 4 <= sidx.end; i += 1) {
    end += reader.u32(countAt + 2 + i * 12) & 0x7fff_ffff;
  }
  return end;
}

function flagsOf(reader: ByteReader, box: Box): number {
  return reader.u32(box.start) & 0xff_ffff;
}
