import type { Comparison } from '../compare/comparison.ts';
import { monthOf } from '../model/capture-time.ts';
import { BLOCKING_GAPS, type Gap } from '../model/gap.ts';
import type { Answer, Verdict } from '../model/verdict.ts';
import type { Missing } from '../model/witness.ts';
import { sayGapKind, sayReason } from './say-codes.ts';
import { sayDayOrMonth, sayMonth } from './say-values.ts';
import { sayMissing, sayStep } from './say-witnesses.ts';
import type { Say } from './words.ts';

/** A verdict as it is read: the count first, its meaning next, one step last. */
export interface SaidVerdict {
  readonly answer: Answer;
  /** "9,981 of 9,998 are here, byte for byte. 17 are not." */
  readonly count: string;
  /** One or two sentences. */
  readonly meaning: string;
  /** One step, with its numbers when a group of gaps stands out. */
  readonly nextStep: string;
  /** All three as one text. */
  readonly sentence: string;
}

/** The answer to "is every photo on the list here, whole?", in words. */
export function sayVerdict(say: Say, comparison: Comparison): SaidVerdict {
  const { answer } = comparison.verdict;
  const count = sayCounts(say, comparison);
  const meaning = sayMeaning(say, comparison);
  const nextStep = sayNextStep(say, comparison);
  return { answer, count, meaning, nextStep, sentence: [count, meaning, nextStep].filter(Boolean).join(' ') };
}

function sayMeaning(say: Say, { verdict }: Comparison): string {
  const { answer, missing } = verdict;
  const [first] = missing;
  if (answer === 'unproven' && missing.some(({ witness }) => witness === 'bytes'))
    return missing.every(isOldProof) ? '' : say('answer.unproven.meaning');
  // What is missing is the meaning: these answers are only as good as that.
  if (answer === 'unproven' && first) return sayMissing(say, first);
  if (answer === 'cannot-tell' && first) return `${sayMissing(say, first)} ${say('answer.cannot-tell.meaning')}`;
  // Nobody is told to be calm because "they are in iCloud" where some are not, or are broken there.
  if (answer === 'not-yet' && mayBeOnlyCopies(verdict)) return say('verdict.may-be-only-copies');
  if (answer === 'not-yet' && verdict.reasons.some(({ code }) => code === 'broken-here'))
    return say('verdict.broken-in-icloud');
  return say(`answer.${answer}.meaning`);
}

/** Whether some photos are not in iCloud yet and have no copy here. */
function mayBeOnlyCopies({ reasons }: Verdict): boolean {
  return reasons.some(({ code }) => code === 'only-on-phone' || code === 'waiting-not-here');
}

function sayNextStep(say: Say, { verdict, gaps }: Comparison): string {
  const { answer, missing } = verdict;
  // What may be on one device only goes before the largest group of gaps.
  if (answer === 'not-yet' && mayBeOnlyCopies(verdict)) return sayGapKind(say, 'waiting-to-upload').nextStep;
  if (answer === 'not-yet') return sayFirstStep(say, gaps) ?? say('answer.not-yet.nextStep');
  const [first] = missing;
  return first && answer !== 'yes' ? sayStep(say, first.step) : say(`answer.${answer}.nextStep`);
}

function isOldProof({ code }: Missing): boolean {
  return code === 'proof-stale' || code === 'proof-undated';
}

/** Where nothing speaks against a yes and only a witness is missing, the counting sentence claims no more than that. */
function sayUnproven(say: Say, { verdict, coverage }: Comparison): string {
  const { missing, reasons } = verdict;
  const count = coverage.verified + coverage.matched;
  const ofBytes = missing.filter(({ witness }) => witness === 'bytes');
  if (ofBytes.length === 0) return say('verdict.unproven-list', { count });
  const [oldest] = ofBytes.map(({ values }) => values.day).sort();
  if (ofBytes.every(isOldProof))
    return typeof oldest === 'string'
      ? say('verdict.unproven-old', { count, day: sayDayOrMonth(say, oldest) })
      : say('verdict.unproven-undated', { count });
  const bySize = reasons.some(({ code }) => code === 'all-here-by-size');
  return say(bySize ? 'verdict.unproven-size' : 'verdict.unproven-bytes', { count });
}

/** Whether some copy agrees in name and size alone: then nobody may say that its date agrees. */
function isBySize({ rows }: Comparison): boolean {
  return rows.some(({ coverage, evidence }) => coverage === 'matched' && evidence === 'size-name');
}

/** The counting sentence: how many of how many are here, by which proof. */
export function sayCounts(say: Say, comparison: Comparison): string {
  if (comparison.listId === null) return sayCountsWithoutList(say, comparison);
  if (comparison.verdict.answer === 'unproven') return sayUnproven(say, comparison);
  const { verified, matched, likely } = comparison.coverage;
  const listed = Object.values(comparison.coverage).reduce((sum, value) => sum + value, 0);
  const copies = verified + matched;
  if (listed === 0) return say('verdict.empty-list', { count: 0 });
  if (copies === 0 && likely === 0) return sayNone(say, comparison, listed);
  const kind = matched === 0 ? 'verified' : verified === 0 ? 'matched' : 'mixed';
  const by = say(isBySize(comparison) ? 'basics.by-name-and-size' : 'basics.by-name-and-date');
  if (copies === listed) return say(`verdict.all-${kind}`, { count: listed, verified, matched, by });
  const parts = [say(`verdict.some-${kind}`, { count: copies, listed, verified, matched, by })];
  const missing = listed - copies - likely;
  if (missing > 0) parts.push(say('verdict.not-here', { count: missing }));
  if (likely > 0) parts.push(say('verdict.uncertain-too', { count: likely }));
  return parts.join(' ');
}

/** Where names are all that a list and a folder have in common, nobody may say that nothing was found. */
function sayNone(say: Say, { rows }: Comparison, listed: number): string {
  const named = rows.filter(({ coverage, evidence }) => coverage === 'absent' && evidence === 'name-only').length;
  return named === 0
    ? say('verdict.none-here', { count: listed })
    : say('verdict.names-here', { count: named, listed });
}

function sayCountsWithoutList(say: Say, comparison: Comparison): string {
  let here = 0;
  for (const place of comparison.places) if (place.place.kind !== 'icloud') here += place.counts.assets;
  const typed = comparison.counts;
  if (typed === null || (typed.photos === null && typed.videos === null))
    return say('verdict.no-list', { count: here });
  // Photos and videos apart: too many of one say nothing of the other.
  const short = comparison.verdict.reasons.filter(({ code }) => code === 'photos-short' || code === 'videos-short');
  if (short.length > 0) return short.map((reason) => sayReason(say, reason)).join(' ');
  const count = (typed.photos ?? 0) + (typed.videos ?? 0);
  // Where only one of the two was typed, a total of both is not known.
  return typed.photos === null || typed.videos === null
    ? say('verdict.no-list', { count: here })
    : sayTotals(say, count, here);
}

function sayTotals(say: Say, count: number, here: number): string {
  const difference = Math.abs(count - here);
  const key = count === here ? 'counts-equal' : 'counts-more';
  return say(`verdict.${key}`, { count, here, difference });
}

/** "Start with these 14 videos from June 2023: …": the largest group of one kind of blocking gap in one month. */
function sayFirstStep(say: Say, gaps: readonly Gap[]): string | null {
  const groups = new Map<string, { kind: Gap['kind']; month: string; video: boolean; count: number }>();
  for (const gap of gaps) {
    if (!gap.asset || !BLOCKING_GAPS.has(gap.kind)) continue;
    const month = monthOf(gap.asset.captured) ?? 'unknown';
    const video = gap.asset.kind === 'video';
    const key = `${gap.kind} ${month} ${month === 'unknown' ? '' : video}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { kind: gap.kind, month, video, count: 1 });
  }
  let best: { kind: Gap['kind']; month: string; video: boolean; count: number } | null = null;
  for (const group of groups.values()) if (best === null || group.count > best.count) best = group;
  if (best === null) return null;
  const step = sayGapKind(say, best.kind).nextStep;
  const thing = best.month === 'unknown' ? 'undated' : best.video ? 'videos' : 'photos';
  return say(`verdict.start-with-${thing}`, {
    count: best.count,
    month: sayMonth(say, best.month),
    step,
  });
}
