import type { DateRange } from '../model/counts.ts';
import type { Gap } from '../model/gap.ts';
import type { TypedCounts } from '../model/typed-counts.ts';
import { countGap } from './gaps.ts';
import { type Finding, finding } from './verdict.ts';

/** Photos and videos of the side that typed totals are held against, and its days. */
export interface Totals {
  readonly photos: number;
  readonly videos: number;
  readonly range: DateRange;
}

/** What typed totals say. */
export interface CountCheck {
  readonly given: boolean;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

const DAY_MS = 86_400_000;
/** The last day by another zone may be the day before or after. */
const DAY_SLACK = 1;

/**
 * Holds typed totals against the list where there is one (then they can only show that the list lacks something), else
 * against what is here. Totals name no photo, so they never lead to yes by themselves.
 */
export function checkTypedCounts(
  typed: TypedCounts | null,
  list: Totals | null,
  here: Totals | null,
  from: string,
): CountCheck {
  if (typed === null || [typed.photos, typed.videos, typed.firstDay, typed.lastDay].every((value) => value === null))
    return { given: false, findings: [], gaps: [] };
  const side = list ?? here;
  if (side === null)
    return {
      given: true,
      findings: [finding('cannot-tell', 'counts-only', { typed: total(typed), here: 0 })],
      gaps: [],
    };
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  const short = shortfall(typed, side);
  // Only what was typed is compared: photos, videos, or both.
  const found = (typed.photos === null ? 0 : side.photos) + (typed.videos === null ? 0 : side.videos);
  if (short > 0) {
    gaps.push(countGap('count-unexplained', from, short));
    findings.push(
      list
        ? finding('cannot-tell', 'counts-exceed-list', { typed: total(typed), listed: found, difference: short })
        : finding('not-yet', 'counts-short', { typed: total(typed), here: found, difference: short }),
    );
  }
  const days = shortDays(typed, side.range, list === null ? 'not-yet' : 'cannot-tell');
  findings.push(...days);
  if (days.length > 0) gaps.push(countGap('date-range-short', from, days.length));
  if (list === null && findings.length === 0)
    findings.push(finding('cannot-tell', 'counts-only', { typed: total(typed), here: found }));
  return { given: true, findings, gaps };
}

function total(typed: TypedCounts): number {
  return (typed.photos ?? 0) + (typed.videos ?? 0);
}

/** How many are lacking at least. Too many photos never make up for lacking videos. */
function shortfall(typed: TypedCounts, side: Totals): number {
  const photos = Math.max(0, (typed.photos ?? 0) - side.photos);
  const videos = Math.max(0, (typed.videos ?? 0) - side.videos);
  return photos + videos;
}

function shortDays(typed: TypedCounts, range: DateRange, forces: Finding['forces']): Finding[] {
  const found: Finding[] = [];
  const [first, last] = [dayNumber(typed.firstDay), dayNumber(typed.lastDay)];
  const [foundFirst, foundLast] = [dayNumber(range.first), dayNumber(range.last)];
  if (first !== null && (foundFirst === null || foundFirst > first + DAY_SLACK))
    found.push(finding(forces, 'first-day-short', { typed: typed.firstDay ?? '', found: range.first ?? '' }));
  if (last !== null && (foundLast === null || foundLast < last - DAY_SLACK))
    found.push(finding(forces, 'last-day-short', { typed: typed.lastDay ?? '', found: range.last ?? '' }));
  return found;
}

function dayNumber(day: string | null): number | null {
  const parts = day === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_MS : null;
}
