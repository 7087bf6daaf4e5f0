import type { Comparison } from '../compare/comparison.ts';
import { monthOf } from '../model/capture-time.ts';
import { BLOCKING_GAPS, type Gap } from '../model/gap.ts';
import type { Answer } from '../model/verdict.ts';
import { sayGapKind, sayReason } from './say-codes.ts';
import { sayMonth } from './say-values.ts';
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
  const nextStep =
    (answer === 'not-yet' ? sayFirstStep(say, comparison.gaps) : null) ?? say(`answer.${answer}.nextStep`);
  return { answer, count, meaning, nextStep, sentence: [count, meaning, nextStep].filter(Boolean).join(' ') };
}

function sayMeaning(say: Say, { verdict, listId, coverage }: Comparison): string {
  const first = verdict.reasons[0];
  // A cannot-tell is only as good as its reason, so the reason is its meaning.
  if (verdict.answer === 'cannot-tell' && first) return `${sayReason(say, first)} ${say('answer.cannot-tell.meaning')}`;
  if (verdict.answer === 'not-yet' && listId === null) return say('verdict.counts-meaning');
  // "Whole" is said of proven bytes only.
  if (verdict.answer === 'yes' && coverage.matched > 0) return say('verdict.matched-meaning');
  return say(`answer.${verdict.answer}.meaning`);
}

/** The counting sentence: how many of how many are here, by which proof. */
export function sayCounts(say: Say, comparison: Comparison): string {
  if (comparison.listId === null) return sayCountsWithoutList(say, comparison);
  const { verified, matched, likely } = comparison.coverage;
  const listed = Object.values(comparison.coverage).reduce((sum, value) => sum + value, 0);
  const copies = verified + matched;
  if (listed === 0) return say('verdict.empty-list', { count: 0 });
  if (copies === 0 && likely === 0) return say('verdict.none-here', { count: listed });
  const kind = matched === 0 ? 'verified' : verified === 0 ? 'matched' : 'mixed';
  if (copies === listed) return say(`verdict.all-${kind}`, { count: listed, verified, matched });
  const parts = [say(`verdict.some-${kind}`, { count: copies, listed, verified, matched })];
  const missing = listed - copies - likely;
  if (missing > 0) parts.push(say('verdict.not-here', { count: missing }));
  if (likely > 0) parts.push(say('verdict.uncertain-too', { count: likely }));
  return parts.join(' ');
}

function sayCountsWithoutList(say: Say, comparison: Comparison): string {
  let here = 0;
  for (const place of comparison.places) if (place.place.kind !== 'icloud') here += place.counts.assets;
  const typed = comparison.counts;
  if (typed === null || (typed.photos === null && typed.videos === null))
    return say('verdict.no-list', { count: here });
  // The check compares only what was typed (photos, videos, or both), so its own numbers are the right ones.
  const reason = comparison.verdict.reasons.find(({ code }) => code === 'counts-short');
  const { typed: count, here: found, difference: lacking } = reason?.values ?? {};
  if (typeof count === 'number' && typeof found === 'number' && typeof lacking === 'number') {
    return say('verdict.counts-short', { count, here: found, difference: lacking });
  }
  return sayTotals(say, (typed.photos ?? 0) + (typed.videos ?? 0), here);
}

function sayTotals(say: Say, count: number, here: number): string {
  const difference = Math.abs(count - here);
  const key = count === here ? 'counts-equal' : count > here ? 'counts-short' : 'counts-more';
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
