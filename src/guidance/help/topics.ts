import type { CardId } from '../codes.ts';

/** What people look for in Help. */
export const HELP_TOPICS = ['uploads', 'downloads', 'not-the-same', 'deleted', 'lists', 'erase', 'two-places'] as const;

export type HelpTopic = (typeof HELP_TOPICS)[number];

/** The cards of a topic, in the order to show them. Every card is in exactly one. */
export const CARDS_OF_TOPIC: Readonly<Record<HelpTopic, readonly CardId[]>> = {
  uploads: ['uploads-unfinished', 'uploads-hang', 'storage-full', 'icloud-photos-off', 'phone-has-more'],
  downloads: ['originals-here', 'optimize', 'on-a-mac', 'on-windows', 'by-cable'],
  'not-the-same': ['converted-or-smaller', 'edited-or-rewritten', 'live-and-bursts', 'damaged'],
  deleted: ['hidden-and-deleted', 'shared', 'not-in-icloud'],
  lists: ['totals', 'list-not-usable', 'other-list', 'protected-data', 'uncertain'],
  erase: ['before-erasing', 'do-not', 'ask-for-help'],
  'two-places': ['second-place', 'two-systems', 'iphone-to-disk', 'other-clouds'],
};

/** Whether a text is the name of a help topic. */
export function isHelpTopic(text: string): text is HelpTopic {
  return HELP_TOPICS.some((topic) => topic === text);
}
