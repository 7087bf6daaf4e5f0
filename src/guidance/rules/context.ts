import type { Comparison, Pattern, PatternCode, PlaceSummary } from '../../compare/comparison.ts';
import type { Gap, GapKind } from '../../model/gap.ts';
import type { CompletenessNote, NoteCode } from '../../model/place.ts';
import type { Answers } from '../answers.ts';
import type { CardId } from '../cards/card-ids.ts';
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

/** A card that a rule chose. */
export interface Hit {
  readonly card: CardId;
  readonly why: string;
  /** 0..1. */
  readonly strength: number;
  readonly gapKinds?: readonly GapKind[];
}

/** From what is known to the cards that answer it; empty when the rule has nothing to say. */
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
