import type { Comparison } from '../../compare/comparison.ts';
import { type Asset, assetBytes } from '../../model/asset.ts';
import { localMs } from '../../model/capture-time.ts';
import { listOf, otherPlaces } from '../comparison-parts.ts';

/** How much a library grew in the 12 months before today, by the dates its photos were taken. */
export interface LibraryGrowth {
  /** Bytes of photos and videos taken in the last 12 months; null when most of them have no size. */
  readonly bytesAddedLast12Months: number | null;
  readonly added: number;
  /** Of those added: how many have no known size. */
  readonly withoutSize: number;
  /** Photos without a date, which cannot be placed in a year. */
  readonly withoutDate: number;
}

/**
 * Growth from assets with their dates and sizes. Photos without a size are taken to be as large as the others of that
 * year; when fewer than half have one, nothing is said. `today` is ms, UTC; photos dated after it are not counted.
 */
export function libraryGrowth(assets: Iterable<Asset>, today: number): LibraryGrowth {
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  const since = yearAgo.getTime();
  let [bytes, added, withoutSize, withoutDate] = [0, 0, 0, 0];
  for (const asset of assets) {
    if (asset.flags.deleted) continue;
    const ms = asset.captured.kind === 'file' ? null : localMs(asset.captured);
    if (ms === null) withoutDate += 1;
    else if (ms > since && ms <= today) {
      added += 1;
      const size = assetBytes(asset);
      if (size > 0) bytes += size;
      else withoutSize += 1;
    }
  }
  const sized = added - withoutSize;
  const known = added === 0 ? 0 : sized * 2 > added ? Math.round((bytes / sized) * added) : null;
  return { bytesAddedLast12Months: known, added, withoutSize, withoutDate };
}

/** Where the size of the library was read from. */
export interface LibrarySize {
  readonly bytes: number;
  readonly basis: 'list' | 'here';
  /** The name of the list or the place. */
  readonly name: string;
}

/**
 * The measured size of the library: of the list when it has sizes, else of the fullest place here. Null when neither is
 * known. A place can hold more than iCloud does, so the size of a place is an upper guess.
 */
export function librarySize(comparison: Comparison): LibrarySize | null {
  const list = listOf(comparison);
  const sized = comparison.rows.filter((row) => assetBytes(row.asset) > 0).length;
  if (list !== null && sized > 0 && sized === comparison.rows.length) {
    return { bytes: list.counts.bytes, basis: 'list', name: list.place.name };
  }
  const places = otherPlaces(comparison).filter(({ counts }) => counts.bytes > 0);
  const [fullest] = places.sort((a, b) => b.counts.bytes - a.counts.bytes);
  return fullest === undefined ? null : { bytes: fullest.counts.bytes, basis: 'here', name: fullest.place.name };
}
