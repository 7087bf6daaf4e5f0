import type { Comparison } from '../../compare/comparison.ts';
import { scannedPlaceId } from '../../compare/synced-parts.ts';
import { localMs, monthOf } from '../../model/capture-time.ts';
import { foldName } from '../../model/file-name.ts';
import { BLOCKING_GAPS, GAP_KINDS, type Gap, type GapKind } from '../../model/gap.ts';
import type { GapFilter, GapFinding, GapItem, GapList } from './check-summary.ts';

/** The month under which gaps without a date are kept. */
export const UNKNOWN_MONTH = 'unknown';
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
export function countMonths(gaps: readonly Gap[]): { month: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    if (!BLOCKING_GAPS.has(gap.kind) || !gap.asset) continue;
    const month = monthOf(gap.asset.captured) ?? UNKNOWN_MONTH;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The stable keys of the gaps, for the history; cut at 5,000. */
export function keptKeys(gaps: readonly Gap[]): string[] {
  return gaps.slice(0, KEYS_KEPT).map(gapKey);
}

/** The gaps of one comparison, ready to be filtered and paged. */
export interface GapIndex {
  find(filter: GapFilter): GapList;
  page(start: number, end: number): GapItem[];
}

/** Makes the index. Within a kind the order is by date, then as the comparison gave them. */
export function createGapIndex(comparison: Comparison): GapIndex {
  const names = new Map(comparison.places.map(({ place }) => [place.id, place.name]));
  const scanned = new Set(
    comparison.places.filter(({ place }) => place.source === 'scan').map(({ place }) => place.id),
  );
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
      const search = foldName(filter.search);
      const groups = [];
      const all: Gap[] = [];
      for (const kind of GAP_KINDS) {
        if (filter.kind && filter.kind !== kind) continue;
        const fitting = (byKind.get(kind) ?? []).filter((gap) => fits(gap, filter, search));
        if (fitting.length === 0) continue;
        groups.push({ kind, start: all.length, count: fitting.length });
        for (const gap of fitting) all.push(gap);
      }
      found = all;
      return { total: all.length, groups };
    },
    page: (start, end) => found.slice(start, end).map((gap) => itemOf(gap, names, scanned)),
  };
}

function fits(gap: Gap, filter: GapFilter, search: string): boolean {
  const { asset } = gap;
  if (filter.month && (!asset || (monthOf(asset.captured) ?? UNKNOWN_MONTH) !== filter.month)) return false;
  if (filter.media && asset?.kind !== filter.media) return false;
  if (search === '') return true;
  if (!asset) return false;
  if (foldName(asset.name).includes(search)) return true;
  return asset.resources.some((resource) => resource.path !== null && foldName(resource.path).includes(search));
}

function itemOf(gap: Gap, names: ReadonlyMap<string, string>, scanned: ReadonlySet<string>): GapItem {
  const { asset } = gap;
  const findings: GapFinding[] = gap.findings.map((finding) => ({
    ...finding,
    placeName: names.get(finding.placeId) ?? finding.placeId,
  }));
  return {
    key: gapKey(gap),
    kind: gap.kind,
    name: asset?.name ?? '',
    media: asset?.kind ?? null,
    captured: asset?.captured ?? { kind: 'unknown' },
    bytes: asset?.resources[0].size ?? null,
    evidence: gap.evidence,
    from: names.get(gap.from) ?? gap.from,
    count: gap.count,
    daysLeft: gap.daysLeft,
    findings,
    picture: pictureOf(gap, scanned),
  };
}

/** A file of a scanned place that shows this photo: the asset's own when it was scanned, else what was found there. */
function pictureOf(gap: Gap, scanned: ReadonlySet<string>): GapItem['picture'] {
  if (gap.kind === 'placeholder-only') return null;
  const own = gap.asset?.resources[0];
  if (own?.path && own.state !== 'placeholder' && scanned.has(gap.from))
    return { placeId: scannedPlaceId(gap.from), path: own.path };
  for (const finding of gap.findings) {
    const shows = finding.coverage !== 'absent' && finding.coverage !== 'placeholder';
    if (shows && finding.found && scanned.has(finding.placeId))
      return { placeId: scannedPlaceId(finding.placeId), path: finding.found };
  }
  return null;
}
