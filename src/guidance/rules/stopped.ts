import type { Pattern } from '../../compare/comparison.ts';
import { dayOf } from '../../model/capture-time.ts';
import type { Gap } from '../../model/gap.ts';
import { DAY_MS, utcDay } from '../../model/moments.ts';
import { madeAtLatest, photosAfterList, saysItsAge } from '../comparison-parts.ts';
import { ageOf } from '../erase/evidence-age.ts';
import type { Hit, Rule, RuleContext } from './context.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** After so many days without one new photo in iCloud, waiting alone has not helped. */
const HANGS_AFTER_DAYS = 14;

/**
 * Everything after a day is missing on one side: uploads stopped, downloads stopped, or the list is just old. Only a day
 * that was seen is named: without one there is no such cause.
 */
export const stoppedRule: Rule = (context) => [...uploads(context), ...downloads(context)];

function uploads(context: RuleContext): Hit[] {
  const { list } = context;
  const pattern = context.pattern('uploads-stopped');
  const day = pattern === null ? null : dayOfPattern(pattern);
  if (pattern === null || day === null) return oldList(context);
  const values = split(pattern, day, context.gaps('missing-in-icloud'));
  const stopped: Hit = { cause: 'uploads-stopped', values, photos: values.count, gapKinds: ['missing-in-icloud'] };
  // Photos taken after the list was made cannot be on it. When they are most of it, the list is old and nothing stopped.
  const later = photosAfterList(context.comparison);
  const made = list === null ? null : madeAtLatest(list);
  if (made !== null && later > 0 && later * 2 >= values.count) return [older(made, later), stopped];
  // Only where nothing newer at all is in iCloud, on a list that says when it is from: else uploads have not stood still since.
  const newest = list?.range.last ?? null;
  if (list === null || made === null || !saysItsAge(list) || newest === null || newest > day) return [stopped];
  const days = (made - Date.parse(`${newest}T00:00:00Z`)) / DAY_MS;
  if (days < HANGS_AFTER_DAYS) return [stopped];
  const hangs: Hit = {
    cause: 'uploads-hang',
    values: { day: newest, count: values.count },
    photos: values.count,
    gapKinds: ['missing-in-icloud'],
  };
  return [stopped, hangs];
}

function older(made: number, count: number): Hit {
  return {
    cause: 'list-older-than-photos',
    values: { day: utcDay(made), count },
    photos: count,
    gapKinds: ['missing-in-icloud'],
  };
}

/** Photos here that were taken after the list was made. A list of this week is still good for most questions. */
function oldList({ comparison, list, today }: RuleContext): Hit[] {
  const later = photosAfterList(comparison);
  const made = list === null ? null : madeAtLatest(list);
  if (made === null || later === 0 || ageOf(made, today) !== 'old') return [];
  return [older(made, later)];
}

function downloads(context: RuleContext): Hit[] {
  const pattern = context.pattern('downloads-stopped');
  const day = pattern === null ? null : dayOfPattern(pattern);
  // Files that are here by name only are being fetched, or are not: nothing stopped on a day.
  if (pattern === null || day === null || context.count('placeholder-only') > context.count('missing-here')) return [];
  const values = split(pattern, day, context.gaps('missing-here'));
  return [{ cause: 'downloads-stopped', values, photos: values.count, gapKinds: ['missing-here'] }];
}

/** How many of the photos after the day are missing, and how many before it. */
function split(pattern: Pattern, day: string, gaps: readonly Gap[]) {
  const days = gaps.flatMap(({ asset }) => {
    const taken = asset === null || asset.captured.kind === 'file' ? null : dayOf(asset.captured);
    return taken === null ? [] : [taken];
  });
  const late = days.filter((each) => each > day).length;
  const count = amount(pattern, 'missing') ?? late;
  return { day, count, after: amount(pattern, 'after') ?? count, before: days.length - late };
}

function amount(pattern: Pattern, name: string): number | null {
  const value = pattern.values[name];
  return typeof value === 'number' ? value : null;
}

function dayOfPattern({ values: { day } }: Pattern): string | null {
  return typeof day === 'string' && DAY.test(day) ? day : null;
}
