import type { Comparison, Pattern, PatternCode, PlaceSummary } from '../../compare/comparison.ts';
import type { Gap, GapKind } from '../../model/gap.ts';
import type { CompletenessNote, NoteCode } from '../../model/place.ts';
import type { CauseValues } from '../advice.ts';
import type { Answers } from '../answers.ts';
import type { Cause } from '../codes.ts';
import { countGaps, listOf, otherPlaces } from '../comparison-parts.ts';

/** What a rule may look at, indexed once. */
export interface RuleContext {
  readonly comparison: Comparison;
  readonly answers: Answers;
  /** ms, UTC. */
  readonly today: number;
  readonly list: PlaceSummary | null;
  /** Every place but the list. */
  readonly others: readonly PlaceSummary[];
  gaps(kind: GapKind): readonly Gap[];
  /** Items in the gaps of a kind; a gap between counts counts as many as it says. */
  count(kind: GapKind): number;
  pattern(code: PatternCode): Pattern | null;
  /** All notes with a code, over all places. */
  notes(code: NoteCode): readonly CompletenessNote[];
}

/** A cause that a rule saw. */
export interface Hit {
  readonly cause: Cause;
  readonly values: CauseValues;
  /** How many photos it is about; 0 where it is about none by itself. */
  readonly photos: number;
  readonly gapKinds?: readonly GapKind[];
  /** It was seen in single photos only, not as a pattern in most of the gaps: then it is told after the patterns. */
  readonly single?: boolean;
  /** By itself it is no fault: it is told only beside something else. */
  readonly quiet?: boolean;
}

/** From what is known to the causes that explain it; empty when the rule has nothing to say. */
export type Rule = (context: RuleContext) => readonly Hit[];

/** Indexes a comparison for the rules. */
export function ruleContext(comparison: Comparison, answers: Answers, today: number): RuleContext {
  const gaps = new Map<GapKind, Gap[]>();
  for (const gap of comparison.gaps) {
    const known = gaps.get(gap.kind);
    if (known) known.push(gap);
    else gaps.set(gap.kind, [gap]);
  }
  const notes = comparison.places.flatMap((summary) => summary.notes);
  return {
    comparison,
    answers,
    today,
    list: listOf(comparison),
    others: otherPlaces(comparison),
    gaps: (kind) => gaps.get(kind) ?? [],
    count: (kind) => countGaps(comparison, kind),
    pattern: (code) => comparison.patterns.find((pattern) => pattern.code === code) ?? null,
    notes: (code) => notes.filter((note) => note.code === code),
  };
}
