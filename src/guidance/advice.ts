import type { Card } from './card.ts';

/** A card chosen for this comparison, with the sentence that says why, with its numbers. */
export interface Advice {
  readonly card: Card;
  readonly why: string;
  /** 0..1; advice comes strongest first. */
  readonly strength: number;
  /** Gap kinds this advice stands beside; empty when it is about the whole. */
  readonly gapKinds: readonly string[];
}
