import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const LIST_TOO_OLD: Card = {
  id: 'list-too-old',
  title: 'The list is too old to decide with',
  meaning:
    'A list shows iCloud on the day it was made. Photos taken later cannot be on it, and photos deleted later still are. For a decision like erasing a phone, it must be at most 7 days old. That limit is a rule of this app.',
  appliesWhen: 'The list is older than a week, or photos here are newer than the list.',
  notToBeConfusedWith: 'Uploads that stopped. A new list tells the two apart.',
  steps: [
    on(
      'any',
      step('Get a new list, in the quickest way you have.', 'Two Places', 'How to get your list'),
      step('Add it here. It takes the place of the old one.'),
    ),
  ],
  doNot: ['Do not erase a phone on an old list.'],
  seeThatItWorked: 'The page shows the day of the new list, and later photos are on it.',
  sources: [SOURCES['apple-data-copy']],
  weDoNotKnow: [],
  sections: [],
};
