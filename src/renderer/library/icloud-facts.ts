import type { DateRange, PlaceCounts } from '../../model/counts.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary, ListSummary } from '../engine/check-summary.ts';

/** What all lists together say of iCloud. */
export interface ICloudFacts {
  readonly counts: PlaceCounts;
  readonly range: DateRange;
  /** In Recently Deleted, counted apart; null before a comparison counted them. */
  readonly deleted: number | null;
  /** When the list is from (ms); null where nobody knows. */
  readonly asOf: number | null;
}

/** Facts of the lists, joined where a comparison joined them; null without a list, and of several lists before that. */
export function icloudFacts(lists: readonly ListSummary[], summary: CheckSummary | null): ICloudFacts | null {
  const [only] = lists;
  if (!only) return null;
  const joined =
    summary && !isFolderComparison(summary)
      ? (summary.places.find(({ place }) => place.id === summary.listId) ?? null)
      : null;
  if (joined)
    return {
      counts: joined.counts,
      range: joined.range,
      deleted: summary?.parts.deleted ?? null,
      asOf: joined.facts?.age.at ?? joined.asOf,
    };
  return lists.length === 1 ? { counts: only.counts, range: only.range, deleted: null, asOf: only.asOf } : null;
}
