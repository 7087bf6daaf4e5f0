import { CAUSES, cardOfCause } from './causes.ts';
import type { CardId, Cause } from './codes.ts';
import { CARD_OF_FACT } from './erase/cards-of-facts.ts';

/** Pages that show cards by themselves, besides those chosen for a cause. */
export const PAGES = ['erase', 'phone', 'one-place', 'storage', 'lists', 'help'] as const;

export type Page = (typeof PAGES)[number];

/** The cards of a page, in the order to show them. */
export const CARDS_OF_PAGE: Readonly<Record<Page, readonly CardId[]>> = {
  erase: ['before-erasing', 'do-not', 'two-systems', 'optimize'],
  phone: ['uploads-unfinished', 'uploads-hang', 'totals', 'two-systems'],
  'one-place': ['second-place', 'by-cable', 'iphone-to-disk', 'on-a-mac', 'on-windows', 'other-clouds'],
  storage: ['storage-full'],
  lists: ['totals', 'protected-data', 'shared'],
  help: ['ask-for-help', 'do-not'],
};

/** Where a card can be met. Every card stands in Help, which can be read from end to end without a network. */
export interface WhereShown {
  readonly pages: readonly Page[];
  /** It says how, beside a point that the answer on erasing needs. */
  readonly points: boolean;
  /** The causes it is chosen for, in their order. */
  readonly causes: readonly Cause[];
}

/** Every place where a card shows, besides Help. */
export function whereShown(card: CardId): WhereShown {
  return {
    pages: PAGES.filter((page) => CARDS_OF_PAGE[page].includes(card)),
    points: Object.values(CARD_OF_FACT).includes(card),
    causes: CAUSES.filter((cause) => cardOfCause(cause) === card),
  };
}
