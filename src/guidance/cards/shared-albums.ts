import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const SHARED_ALBUMS: Card = {
  id: 'shared-albums',
  title: 'Shared Albums are not copies',
  meaning:
    'A Shared Album holds reduced copies: photos up to 2,048 pixels, and videos in 720p, up to 15 minutes. They are not in the totals and do not use your storage. They are not your originals.',
  appliesWhen: 'You find a photo only in a Shared Album, or a list names such albums.',
  notToBeConfusedWith: 'The Shared Library. That one holds originals.',
  steps: [
    on(
      'any',
      step('Look for the original in your library, in Recently Deleted, and on this computer.'),
      step('If there is none: save the photo from the Shared Album. A smaller copy is better than none.'),
      step('Ask the person who shared it for the original.'),
    ),
  ],
  doNot: ['Do not delete an original because it is in a Shared Album.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['apple-shared-albums']],
  weDoNotKnow: [],
  sections: [],
};
