import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { CHECK_AGAIN, on, step } from './steps.ts';

export const BURSTS: Card = {
  id: 'bursts',
  title: 'Burst photos',
  meaning:
    'A burst is a series of photos from one long press. iCloud shows and counts one of them, the chosen one. Downloads from iCloud.com bring only that one.',
  appliesWhen: 'The missing photos belong to a burst, or this computer has more photos than iCloud shows.',
  notToBeConfusedWith: 'Duplicates. The photos of a burst are all different.',
  steps: [
    on(
      'any',
      step('On the phone, open the burst and choose the photos you want to keep. They become photos of their own.'),
      step('Or copy the burst from the phone by cable, with originals on the phone.'),
    ),
  ],
  doNot: ['Do not rely on iCloud.com for a whole burst.'],
  seeThatItWorked: CHECK_AGAIN,
  sources: [SOURCES['bursts-icloudpd'], SOURCES['bursts-osxphotos']],
  weDoNotKnow: ['We know of no download from iCloud.com that brings every frame of a burst.'],
  sections: [],
};
