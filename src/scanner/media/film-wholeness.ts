import type { Wholeness } from '../../model/wholeness.ts';
import { type ByteReader, ifThere } from './byte-reader.ts';
import type { TrackTables } from './film-tables.ts';
import { fragmentEnd, fragmentsOf } from './fragments.ts';
import { type Box, childBox, type OuterBoxes } from './iso-boxes.ts';

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
  const fragments = fragmentsOf(outer);
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
  const indexed = index ? ifThere(() => indexedPieces(reader, index)) : null;
  if (indexed === null) return 'not-known';
  if (indexed.end > reader.size) return 'ends-early';
  // Some writers put an index of one piece in front of each: it knows nothing of the others.
  const media = boxes.findLast(({ type }) => type === 'mdat');
  return indexed.count > 1 && indexed.end >= Math.max(last.end, media?.end ?? 0) ? 'whole' : 'not-known';
}

/** How many pieces an index names, and where the last of them ends: they follow each other from its own end on. */
function indexedPieces(reader: ByteReader, sidx: Box): { readonly count: number; readonly end: number } {
  const long = reader.u8(sidx.start) !== 0;
  const firstAt = sidx.start + 12 + (long ? 8 : 4);
  let end = sidx.end + (long ? reader.u64(firstAt) : reader.u32(firstAt));
  const countAt = firstAt + (long ? 8 : 4) + 2;
  const count = reader.u16(countAt);
  for (let i = 0; i < count && countAt + 2 + i * 12 + 4 <= sidx.end; i += 1) {
    end += reader.u32(countAt + 2 + i * 12) & 0x7fff_ffff;
  }
  return { count, end };
}
