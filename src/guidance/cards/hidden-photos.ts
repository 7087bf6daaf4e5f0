import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const HIDDEN_PHOTOS: Card = {
  id: 'hidden-photos',
  title: 'Photos in Hidden',
  meaning:
    'Hidden photos are part of your library and of iCloud. But many lists and downloads leave them out. So a difference in the totals can be just those.',
  appliesWhen: 'The difference between two totals is about as large as the album Hidden.',
  notToBeConfusedWith: 'Recently Deleted. Those photos will go; hidden ones stay.',
  steps: [
    on('ios17', step('Open Hidden with your face or passcode, and read its total.', 'Photos', 'Albums', 'Hidden')),
    on('ios18', step('Open Hidden with your face or passcode, and read its total.', 'Photos', 'Utilities', 'Hidden')),
    on(
      'ios26',
      step(
        'Open Hidden with your face or passcode, and read its total.',
        'Photos',
        'Collections',
        'Utilities',
        'Hidden',
      ),
    ),
    on('any', step('Tell this app on the page about your phone that you looked.')),
  ],
  doNot: ['Do not take a difference for loss before you have looked in Hidden.'],
  seeThatItWorked: 'The difference is explained as hidden, and what is left is zero.',
  sources: [SOURCES['hidden-icloudpd']],
  weDoNotKnow: ['We do not know whether the totals on iCloud.com count Hidden.'],
  sections: [],
};
