import { cards as words } from '../../words/en/cards.ts';
import type { CardId } from '../codes.ts';
import type { AnyPlan, Plans } from './card-plan.ts';
import { differences } from './differences.ts';
import { fetching } from './fetching.ts';
import { lists } from './lists.ts';
import { notTheSame } from './not-the-same.ts';
import { places } from './places.ts';
import { safety } from './safety.ts';
import { uploads } from './uploads.ts';

const PLANS: Plans<CardId> = {
  ...uploads,
  ...fetching,
  ...notTheSame,
  ...differences,
  ...lists,
  ...safety,
  ...places,
};

/** The ids of all cards, in the order of Help. */
export const CARD_IDS: readonly CardId[] = Object.keys(words).filter(isCardId);

/** Whether a text is the id of a card. */
export function isCardId(text: string): text is CardId {
  return Object.hasOwn(words, text);
}

/** The plan of a card: its steps, for whom they are, and what each sentence rests on. */
export function planOf(id: CardId): AnyPlan {
  return PLANS[id];
}
