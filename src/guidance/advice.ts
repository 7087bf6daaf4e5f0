import type { GapKind } from '../model/gap.ts';
import type { CardId, Cause } from './codes.ts';

/** Numbers and names of a cause; days are `YYYY-MM-DD`, months `YYYY-MM`. */
export type CauseValues = Readonly<Record<string, string | number>>;

/** Why a card was chosen; `sayCause` in `say-card.ts` makes a sentence of it. */
export interface AdviceCause {
  readonly cause: Cause;
  readonly values: CauseValues;
}

/** A card chosen for this comparison. The first of its causes is the one to say. */
export interface Advice {
  readonly card: CardId;
  readonly causes: readonly [AdviceCause, ...AdviceCause[]];
  /** Gap kinds this advice stands beside; empty when it is about the whole. */
  readonly gapKinds: readonly GapKind[];
}
