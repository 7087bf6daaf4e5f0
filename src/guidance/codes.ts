import type { cards } from '../words/en/cards.ts';
import type { causes } from '../words/en/causes.ts';

/** Why a card is chosen; the sentences are in `words/<language>/causes.ts`. */
export type Cause = keyof typeof causes;

/** The words of all cards name them: a card is there as soon as it has words. */
export type CardId = keyof typeof cards;
