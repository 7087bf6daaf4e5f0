import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { CHECK_AGAIN, on, step } from './steps.ts';

export const RECENTLY_DELETED: Card = {
  id: 'recently-deleted',
  title: 'Photos in Recently Deleted',
  meaning:
    'A deleted photo stays in Recently Deleted for 30 days. Each one shows the days it has left. Some texts say that it can take up to 40 days. Plan on 30. After that, only another copy helps.',
  appliesWhen: 'Photos you miss were deleted within the last month, on any of your devices.',
  notToBeConfusedWith: 'Photos that never reached iCloud, and photos in Hidden. Neither is in Recently Deleted.',
  steps: [
    on(
      'ios17',
      step('Open Recently Deleted. It may ask for your face or passcode.', 'Photos', 'Albums', 'Recently Deleted'),
    ),
    on(
      'ios18',
      step(
        'Scroll down to Utilities and open Recently Deleted. It may ask for your face or passcode.',
        'Photos',
        'Utilities',
        'Recently Deleted',
      ),
    ),
    on(
      'ios26',
      step(
        'Open Collections, then Recently Deleted. It may stand under Utilities.',
        'Photos',
        'Collections',
        'Recently Deleted',
      ),
    ),
    on('macos', step('Open Recently Deleted in the sidebar of Photos.', 'Photos', 'Recently Deleted')),
    on(
      'any',
      step('Tap Select, choose the photos, then Recover. Newer systems keep it behind the three dots.'),
      step('The photos come back on all your devices.'),
    ),
  ],
  doNot: [
    'Do not empty Recently Deleted before this check is done.',
    'Do not hope for the data recovery page of iCloud. It is not for photos.',
  ],
  seeThatItWorked: CHECK_AGAIN,
  sources: [SOURCES['slashgear-deleted'], SOURCES['deleted-paths']],
  weDoNotKnow: ['We could not read Apple’s own page about the 30 days. Other pages that cite it agree on 30.'],
  sections: [5],
};
