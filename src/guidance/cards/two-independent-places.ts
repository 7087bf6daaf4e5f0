import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const TWO_INDEPENDENT_PLACES: Card = {
  id: 'two-independent-places',
  title: 'What counts as a second place',
  meaning:
    'A photo that matters should be in at least two independent places. iPhone and iCloud are one system: a deletion on one reaches the other. A second place is one that such a deletion cannot reach.',
  appliesWhen: 'Your photos are only in iCloud, or only on one disk.',
  notToBeConfusedWith: 'Two folders on one disk. One accident reaches both.',
  steps: [
    on(
      'any',
      step('Keep iCloud Photos on. It is the first place.'),
      step('Copy the originals to this computer. It is the second place.'),
      step('Copy them to a disk that you can unplug. It is the third place.'),
      step('Add each place here, and check that it is whole.'),
    ),
  ],
  doNot: ['Do not count the phone and iCloud as two.', 'Do not count a folder that only shows what is in a cloud.'],
  seeThatItWorked: 'The line “in two places” here counts all your photos.',
  sources: [SOURCES['apple-set-up'], SOURCES['apple-set-up-newer']],
  weDoNotKnow: [],
  sections: [9],
};
