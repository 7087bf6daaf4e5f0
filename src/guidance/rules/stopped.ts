import type { Pattern } from '../../compare/comparison.ts';
import { dayOf } from '../../model/capture-time.ts';
import { isCopy } from '../../model/coverage.ts';
import { counted, photosAfterList } from '../comparison-parts.ts';
import { ageOf, utcDay } from '../erase/evidence-age.ts';
import type { Hit, Rule, RuleContext } from './context.ts';
import { byPattern } from './strength.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Everything after a day is missing on one side: uploads stopped, downloads stopped, or the list is just old. */
export const stoppedRule: Rule = (context) => [...uploads(context), ...downloads(context)];

function uploads(context: RuleContext): Hit[] {
  const pattern = context.pattern('uploads-stopped');
  if (pattern === null) return oldList(context);
  const day = dayOfPattern(pattern) ?? context.list?.range.last ?? null;
  const missing = daysOf(context.gaps('missing-in-icloud').flatMap((gap) => (gap.asset ? [gap.asset] : [])));
  const both = daysOf(context.comparison.rows.filter((row) => isCopy(row.coverage)).map((row) => row.asset));
  const why =
    day === null ? 'Photos from after one day are missing in iCloud.' : split(pattern, day, missing, both, 'in iCloud');
  const card = byPattern(pattern);
  // Photos taken after the list was made cannot be on it. When they are most of it, the list is old and nothing stopped.
  const later = photosAfterList(context.comparison);
  if (context.list !== null && later > 0 && later * 2 >= (amount(pattern, 'missing') ?? later)) {
    const made = `The list was made on ${utcDay(context.list.asOf)}, and ${counted(later, 'photo')} here ${later === 1 ? 'is' : 'are'} from after that day.`;
    return [
      { card: 'list-too-old', why: made, strength: 0.97, gapKinds: ['missing-in-icloud'] },
      { card: 'get-uploads-going', why, strength: card * 0.6, gapKinds: ['missing-in-icloud'] },
    ];
  }
  return [
    { card: 'get-uploads-going', why, strength: card, gapKinds: ['missing-in-icloud'] },
    { card: 'before-erasing', why, strength: card * 0.5, gapKinds: [] },
  ];
}

/** Photos here that were taken after the list was made. A list of this week is still good for most questions. */
function oldList({ comparison, list, today }: RuleContext): Hit[] {
  const later = photosAfterList(comparison);
  if (list === null || later === 0 || ageOf(list.asOf, today) !== 'old') return [];
  const why = `The list was made on ${utcDay(list.asOf)}, and ${counted(later, 'photo')} here ${later === 1 ? 'is' : 'are'} from after that day.`;
  return [{ card: 'list-too-old', why, strength: 0.61 }];
}

function downloads(context: RuleContext): Hit[] {
  const pattern = context.pattern('downloads-stopped');
  if (pattern === null) return [];
  const missing = daysOf(context.gaps('missing-here').flatMap((gap) => (gap.asset ? [gap.asset] : [])));
  const both = daysOf(context.comparison.rows.filter((row) => isCopy(row.coverage)).map((row) => row.asset));
  const day = dayOfPattern(pattern) ?? latest(both);
  const why = day === null ? 'Photos from after one day are missing here.' : split(pattern, day, missing, both, 'here');
  const strength = byPattern(pattern);
  return [
    { card: 'downloads-stopped', why, strength, gapKinds: ['missing-here'] },
    { card: 'get-originals-here', why, strength: strength * 0.6, gapKinds: ['missing-here'] },
    { card: 'computer-disk-full', why, strength: strength * 0.4, gapKinds: ['missing-here'] },
  ];
}

/** "37 of the 41 photos after 2026-03-14 are missing in iCloud, and none before." The numbers of the pattern go first. */
function split(
  pattern: Pattern,
  day: string,
  missing: readonly string[],
  both: readonly string[],
  where: string,
): string {
  const lateMissing = missing.filter((each) => each > day).length;
  const after = amount(pattern, 'missing') ?? lateMissing;
  const all = amount(pattern, 'after') ?? lateMissing + both.filter((each) => each > day).length;
  const before = Math.max(0, missing.length - lateMissing);
  const earlier = before === 0 ? 'none before' : `${before.toLocaleString('en-US')} before`;
  return `${after.toLocaleString('en-US')} of the ${counted(all, 'photo')} after ${day} are missing ${where}, and ${earlier}.`;
}

function amount(pattern: Pattern, name: string): number | null {
  const value = pattern.values[name];
  return typeof value === 'number' ? value : null;
}

function daysOf(assets: readonly Parameters<typeof assetDay>[0][]): string[] {
  return assets.map(assetDay).filter((day) => day !== null);
}

function assetDay(asset: { readonly captured: Parameters<typeof dayOf>[0] }): string | null {
  return asset.captured.kind === 'file' ? null : dayOf(asset.captured);
}

/** The day a pattern names, whatever it calls it. */
function dayOfPattern(pattern: Pattern): string | null {
  const { day, last } = pattern.values;
  for (const value of [day, last, ...Object.values(pattern.values)]) {
    if (typeof value === 'string' && DAY.test(value)) return value;
  }
  return null;
}

function latest(days: readonly string[]): string | null {
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}
