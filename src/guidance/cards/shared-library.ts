import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const SHARED_LIBRARY: Card = {
  id: 'shared-library',
  title: 'A Shared Library',
  meaning:
    'The Shared Library of iCloud is a second library with up to a few other people. A photo moved there leaves your Personal Library. The Photos app can show one of them or both. Totals and lists often show only one.',
  appliesWhen: 'The missing photos are mostly shared with family, or the totals differ by a large round amount.',
  notToBeConfusedWith: 'Shared Albums. Those hold reduced copies and are not part of any library.',
  steps: [
    on(
      'any',
      step(
        'In Photos, open the view menu and choose Both Libraries. Then read the totals again.',
        'Photos',
        'View menu',
        'Both Libraries',
      ),
      step('See which library your list or tool was made from, and get a list of the other one too.'),
      step(
        'Ask the person who made the Shared Library to keep a copy as well. It counts in that person’s storage only.',
      ),
    ),
  ],
  doNot: ['Do not leave or delete a Shared Library before its photos are here.'],
  seeThatItWorked: 'Add both lists here. The gap should close.',
  sources: [SOURCES['apple-shared-library'], SOURCES['shared-library-tools']],
  weDoNotKnow: ['We do not know of a list that always has both libraries.'],
  sections: [],
};
