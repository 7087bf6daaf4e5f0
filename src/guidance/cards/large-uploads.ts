import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { CHECK_AGAIN, on, SEE_STATUS, step } from './steps.ts';

export const LARGE_UPLOADS: Card = {
  id: 'large-uploads',
  title: 'Mostly large files or videos are missing in iCloud',
  meaning:
    'Small photos reached iCloud, and large files or videos did not. Large files need more room in iCloud, more time, and a steady connection. Until they have arrived, they may be only on the phone and here.',
  appliesWhen: 'Almost all photos that iCloud lacks are videos, or almost all are large.',
  notToBeConfusedWith: 'Videos that are in iCloud and were not copied here. Those are missing on this side.',
  steps: [
    on(
      'any',
      step('See whether iCloud storage has room for them.', 'Settings', '[your name]', 'iCloud'),
      step('Put the phone on a charger and join Wi-Fi. Leave it there for a night.'),
    ),
    ...SEE_STATUS,
    on('any', step('Copy these files to a second disk now, if they matter to you.')),
  ],
  doNot: ['Do not delete the videos on the phone to make room.', 'Do not erase the phone.'],
  seeThatItWorked: CHECK_AGAIN,
  sources: [SOURCES['apple-not-syncing'], SOURCES['status-ios18'], SOURCES['status-ios26']],
  weDoNotKnow: ['We do not know which of room, time or connection was too small.'],
  sections: [3],
};
