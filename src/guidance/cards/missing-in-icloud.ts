import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { CHECK_AGAIN, on, step } from './steps.ts';

export const MISSING_IN_ICLOUD: Card = {
  id: 'missing-in-icloud',
  title: 'Photos that are here but not in iCloud',
  meaning:
    'They are on this computer, and the list does not name them. They may be from a camera or another person. They may have been deleted from iCloud. Or they were never uploaded.',
  appliesWhen: 'Photos here are not on the list.',
  notToBeConfusedWith: 'An old list. It cannot know photos taken after it was made.',
  steps: [
    on(
      'any',
      step('Look at some of them. Did your iPhone take them?'),
      step('If it did: see whether the phone still has photos to upload.'),
      step('Copy them to a second disk. Until then they are in one place only.'),
    ),
  ],
  doNot: ['Do not delete them here because they are not in iCloud.'],
  seeThatItWorked: CHECK_AGAIN,
  sources: [SOURCES['apple-not-syncing'], SOURCES['totals-compared']],
  weDoNotKnow: ['We do not know whether a photo was ever in iCloud. A list shows one day only.'],
  sections: [3],
};
