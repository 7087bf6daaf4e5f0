import type { Comparison } from '../../compare/comparison.ts';
import { localMs } from '../../model/capture-time.ts';
import { BLOCKING_GAPS, GAP_KINDS, type Gap, type GapKind } from '../../model/gap.ts';
import type { GapFilter, GapItem, MonthCount, PhotoGroups } from './check-summary.ts';
import { inGroups, monthCounts, photoFilter, photoShower } from './shown-photos.ts';

const KEYS_KEPT = 5000;

/** What the same gap is called in every check: its kind and the asset it is about. */
export function gapKey(gap: Gap): string {
  return gap.asset ? `${gap.kind}:${gap.from}:${gap.asset.id}` : gap.kind;
}

/** How many gaps of each kind, in the order of the kinds; a gap between counts counts as many as it says. */
export function countKinds(gaps: readonly Gap[]): { kind: GapKind; count: number }[] {
  const counts = new Map<GapKind, number>();
  for (const gap of gaps) counts.set(gap.kind, (counts.get(gap.kind) ?? 0) + gap.count);
  return GAP_KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

/** How many gaps that decide the answer fall into each month, oldest first. */
export function countMonths(gaps: readonly Gap[]): MonthCount[] {
  return monthCounts(gaps.filter(({ kind }) => BLOCKING_GAPS.has(kind)));
}

/** The stable keys of the gaps, for the history; cut at 5,000. */
export function keptKeys(gaps: readonly Gap[]): string[] {
  return gaps.slice(0, KEYS_KEPT).map(gapKey);
}

/** The gaps of one comparison, ready to be filtered and paged. */
export interface GapIndex {
  find(filter: GapFilter): PhotoGroups;
  page(start: number, end: number): GapItem[];
}

/** Makes the index. Within a kind the order is by date, then as the comparison gave them. */
export function createGapIndex(comparison: Comparison): GapIndex {
  const show = photoShower(comparison);
  const byKind = new Map<GapKind, Gap[]>();
  for (const gap of comparison.gaps) {
    const list = byKind.get(gap.kind);
    if (list) list.push(gap);
    else byKind.set(gap.kind, [gap]);
  }
  const time = (gap: Gap): number => (gap.asset && localMs(gap.asset.captured)) ?? Number.POSITIVE_INFINITY;
  for (const list of byKind.values()) list.sort((a, b) => time(a) - time(b) || 0);
  let found: readonly Gap[] = [];

  return {
    find(filter) {
      const fits = photoFilter(filter);
      const groups = GAP_KINDS.filter((kind) => filter.kind === null || filter.kind === kind).map((kind) => ({
        key: kind,
        photos: (byKind.get(kind) ?? []).filter((gap) => fits(gap.asset)),
      }));
      const { list, photos } = inGroups(groups);
      found = photos;
      return list;
    },
    page: (start, end) =>
      found.slice(start, end).map((gap) => {
        const { kind, count, daysLeft } = gap;
        const shown = show(gap, gapKey(gap));
        // What lies there is a stub, which must not be opened.
        return { ...shown, picture: kind === 'placeholder-only' ? null : shown.picture, kind, count, daysLeft };
      }),
  };
}
