import type { DateRange } from '../../model/counts.ts';
import type { Gap } from '../../model/gap.ts';
import { DAY_MS } from '../../model/moments.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import { type Missing, missing, type Reason } from '../../model/witness.ts';
import { countGap } from '../describe/gaps.ts';
import type { Totals } from '../describe/ledger-of.ts';
import { reason } from './verdict.ts';

/** What typed totals and days say beside what they witness. */
export interface CountCheck {
  /** Against what is here, where there is no list. */
  readonly reasons: readonly Reason[];
  /** Against the list. */
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
}

/** The last day by another zone may be the day before or after. */
const DAY_SLACK = 1;

/**
 * Holds typed totals against the list where there is one (then they can only show that the list lacks something), else
 * against what is here. Totals name no photo, so they never lead to yes by themselves, nor to a known gap.
 */
export function checkTypedCounts(
  typed: TypedCounts | null,
  list: Totals | null,
  here: Totals | null,
  from: string,
): CountCheck {
  const side = list ?? here;
  if (typed === null || side === null) return { reasons: [], missing: [], gaps: [] };
  const gaps: Gap[] = [];
  const short = shortfall(typed, side);
  const days = shortDays(typed, side.range);
  if (short > 0) gaps.push(countGap('count-unexplained', from, short));
  if (days.length > 0) gaps.push(countGap('date-range-short', from, days.length));
  if (list !== null) return { reasons: [], missing: days.map(({ values }) => missing('days-differ', values)), gaps };
  return { reasons: [...shortCounts(typed, side), ...days], missing: [], gaps };
}

/** What is short, by itself: too many photos here say nothing of videos. */
function shortCounts({ photos, videos }: TypedCounts, side: Totals): Reason[] {
  const said: Reason[] = [];
  const say = (code: 'photos-short' | 'videos-short', typed: number | null, here: number): void => {
    if (typed !== null && typed > here) said.push(reason(code, { typed, here, difference: typed - here }));
  };
  say('photos-short', photos, side.photos);
  say('videos-short', videos, side.videos);
  return said;
}

/** How many are lacking at least. Too many photos never make up for lacking videos. */
function shortfall(typed: TypedCounts, side: Totals): number {
  const photos = Math.max(0, (typed.photos ?? 0) - side.photos);
  const videos = Math.max(0, (typed.videos ?? 0) - side.videos);
  return photos + videos;
}

function shortDays(typed: TypedCounts, range: DateRange): Reason[] {
  const found: Reason[] = [];
  const [first, last] = [dayNumber(typed.firstDay), dayNumber(typed.lastDay)];
  const [foundFirst, foundLast] = [dayNumber(range.first), dayNumber(range.last)];
  if (first !== null && (foundFirst === null || foundFirst > first + DAY_SLACK))
    found.push(reason('first-day-short', { typed: typed.firstDay ?? '', found: range.first ?? '' }));
  if (last !== null && (foundLast === null || foundLast < last - DAY_SLACK))
    found.push(reason('last-day-short', { typed: typed.lastDay ?? '', found: range.last ?? '' }));
  return found;
}

function dayNumber(day: string | null): number | null {
  const parts = day === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_MS : null;
}
