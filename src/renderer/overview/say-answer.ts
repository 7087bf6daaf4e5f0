import type { Format } from '../../words/format.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayReason } from '../../words/say-codes.ts';
import { sayMissing } from '../../words/say-witnesses.ts';
import type { Translate } from '../../words/window-words.ts';
import type { Say } from '../../words/words.ts';
import type { PlaceState } from '../state/places-state.ts';
import type { Shape } from '../ui/state-shape.tsx';
import type { AnswerView } from './overview-view.ts';

/** What stands at the top of the overview. */
export interface SaidAnswer {
  readonly shape: Shape;
  readonly wash: 'work' | 'calm' | 'good';
  /** Each on a line of its own where there is room. */
  readonly sentences: readonly string[];
  readonly lead: string;
}

/** What turns an answer into text. */
export interface AnswerWords {
  readonly t: Translate<'overview'>;
  readonly say: Say;
  readonly format: Format;
  /** ms, UTC. */
  readonly now: number;
}

const SHAPES = {
  yes: 'yes',
  'not-yet': 'not-yet',
  'not-proven': 'cannot-tell',
  'cannot-tell': 'cannot-tell',
  'wrong-list': 'cannot-tell',
  ended: 'cannot-tell',
} as const;

/** The answer in words: how many of how many, what it means. */
export function sayAnswer(view: AnswerView, words: AnswerWords): SaidAnswer {
  const { kind } = view;
  return {
    shape: SHAPES[kind],
    wash: kind === 'yes' ? 'good' : kind === 'not-yet' ? 'work' : 'calm',
    sentences: sentencesOf(view, words),
    lead: [awayLead(view, words) ?? leadOf(view, words), enoughLead(view, words)].filter(Boolean).join(' '),
  };
}

function sentencesOf(view: AnswerView, { t, format, now }: AnswerWords): string[] {
  const { kind, base, isFolderComparison, summary } = view;
  const { all, inTwo, notSure } = base;
  const apart = base.toCopy + base.noSecondCopy;
  // "Are" is said of exact copies only.
  const isProven = base.proof === 'exact';
  const both = isProven ? 'inBoth' : 'inBothSeem';
  const two = isProven ? 'inTwo' : 'inTwoSeem';
  const some = t(isFolderComparison ? both : two, { inTwo, count: all });
  const found = isProven ? 'allFound' : 'allFoundSeem';
  const none = t(isFolderComparison ? 'noneInBoth' : 'noneInTwo', { count: all });
  const counted = inTwo === 0 ? none : some;
  switch (kind) {
    case 'yes':
      return [t(isFolderComparison ? 'allInBoth' : 'allInTwo', { count: all })];
    case 'not-yet':
      if (apart === 0) return [t(found, { count: inTwo }), t('moreMissing')];
      return [counted, t('inOne', { count: apart }), ...(notSure > 0 ? [t('nobodyCanTell', { count: notSure })] : [])];
    case 'cannot-tell':
      if (notSure === 0) return [t(found, { count: all }), t('whetherAll')];
      if (inTwo === 0) return [t('nobodyCanTellAll', { count: all })];
      return [counted, t('nobodyCanTell', { count: notSure })];
    case 'not-proven':
      return [t(view.lacks === 'whole-list' ? 'listedHere' : 'seemHere', { count: summary.listed })];
    case 'wrong-list':
      return [t('wrongList')];
    case 'ended':
      return [t('ended', { day: format.dateNear(summary.verdict.expires ?? now, now) })];
  }
}

/** A place that is away matters more than what its answer means. */
function awayLead({ away, kind }: AnswerView, words: AnswerWords): string | null {
  return kind === 'wrong-list' ? null : sayAway(away, words);
}

/** That the first of these places is not there now, and from when what is said of it is; null where there is none. */
export function sayAway([place]: readonly PlaceState[], { t, format, now }: Omit<AnswerWords, 'say'>): string | null {
  if (!place) return null;
  const name = safeName(place.ref.label);
  const at = place.summary?.asOf ?? null;
  const isDisk = place.ref.kind === 'external-disk' || place.ref.kind === 'network';
  if (at === null) return t(isDisk ? 'leadAwayUndated' : 'leadGoneUndated', { name });
  return t(isDisk ? 'leadAway' : 'leadGone', { name, day: format.dateNear(at, now) });
}

/** Photos of which one copy is enough are in no number above. */
function enoughLead({ base: { enough } }: AnswerView, { t }: AnswerWords): string {
  return enough > 0 ? t('leadEnough', { count: enough }) : '';
}

/** What is missing, the first of it: the rest stands in the card below; else the reason that decided. */
function whyNot({ missing, summary }: AnswerView, say: Say): string[] {
  if (missing.length > 0) return missing.slice(0, 1).map((each) => sayMissing(say, each));
  return summary.verdict.reasons.slice(0, 1).map((reason) => sayReason(say, reason));
}

/** Whether the phone itself, or its list, says that only it has them. */
function saidByPhone({ summary }: AnswerView): boolean {
  return summary.verdict.reasons.some(({ code }) => code === 'only-on-phone');
}

function leadOf(view: AnswerView, { t, say }: AnswerWords): string {
  const { kind, base, isFolderComparison, summary } = view;
  switch (kind) {
    case 'yes':
      if (isFolderComparison) return t('leadYesOfFolders');
      return t(summary.places.length > 2 ? 'leadYesPlaces' : 'leadYes');
    case 'not-yet': {
      const apart = base.toCopy + base.noSecondCopy;
      const onlyPhone = summary.parts['only-phone'];
      if (isFolderComparison) return t('leadNotYetOfFolders', { count: apart });
      if (onlyPhone > 0) return t(saidByPhone(view) ? 'leadOnlyPhone' : 'leadNotYetPhone', { count: onlyPhone });
      const first = summary.verdict.reasons[0];
      if (apart === 0 && first) return sayReason(say, first);
      return t('leadNotYet', { all: base.all, count: apart });
    }
    case 'cannot-tell':
      return [...whyNot(view, say), t('leadHonest')].join(' ');
    case 'not-proven':
      if (view.lacks === 'whole-list') return t('leadNotWhole');
      if (view.lacks === 'other') return whyNot(view, say).join(' ');
      return summary.coverage.verified > 0
        ? t('leadNotProvenSome', { exact: summary.coverage.verified })
        : t('leadNotProven');
    case 'wrong-list': {
      const reason = summary.verdict.reasons.find(({ code }) => code === 'wrong-list');
      return t('leadWrongList', { common: reason?.values.common ?? 0, listed: summary.listed });
    }
    case 'ended':
      return t('leadEnded');
  }
}
