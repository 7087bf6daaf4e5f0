import type { CardId } from './codes.ts';

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
