import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const NEWEST_ON_ICLOUD_COM: Card = {
  id: 'newest-on-icloud-com',
  title: 'The newest photos on iCloud.com: what they show and what not',
  meaning:
    'If your latest photos show on iCloud.com, recent uploads work. It does not show that the whole library is there. It does not show that there is a second copy either.',
  appliesWhen: 'You want to know quickly whether iCloud works.',
  notToBeConfusedWith: 'A comparison of totals, and a comparison photo by photo.',
  steps: [
    on(
      'any',
      step('Sign in on iCloud.com with a browser and open Photos.', 'iCloud.com', 'Photos', 'Library'),
      step('Look for the totals of photos and videos, and type both here.'),
      step('Open some old photos and videos as well.'),
      step('For certainty, get a full list.'),
    ),
  ],
  doNot: [
    'Do not conclude from the newest photos that all are there.',
    'Do not be alarmed if iCloud.com shows nothing: it may be closed for your account.',
  ],
  seeThatItWorked: 'The totals typed here agree with this computer, or the difference is explained line by line.',
  sources: [SOURCES['totals-compared'], SOURCES['apple-web-access'], SOURCES['hidden-icloudpd']],
  weDoNotKnow: ['We do not know where the totals stand on today’s page, nor whether they count Hidden.'],
  sections: [10],
};
