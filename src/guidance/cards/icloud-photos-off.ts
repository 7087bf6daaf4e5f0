import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { CHECK_AGAIN, ICLOUD_PHOTOS_SWITCH, on, step } from './steps.ts';

export const ICLOUD_PHOTOS_OFF: Card = {
  id: 'icloud-photos-off',
  title: 'iCloud Photos is off on this phone',
  meaning: 'New photos stay on this phone, and in whatever backup you make of it. Nothing new reaches iCloud Photos.',
  appliesWhen: 'The switch “Sync this iPhone” is off.',
  notToBeConfusedWith: 'Paused. A paused phone goes on by itself or by a tap; a phone that is off never does.',
  steps: [
    on(
      'any',
      step('Copy the photos to this computer first, by cable. Then nothing depends on the switch.'),
      step('Check that your iCloud plan is larger than your library.', 'Settings', '[your name]', 'iCloud'),
      step('Turn on “Sync this iPhone”.', ...ICLOUD_PHOTOS_SWITCH),
      step('Leave the phone on power and Wi-Fi. A large library can take days.'),
    ),
  ],
  doNot: ['Do not erase this phone: its newest photos may be nowhere else.'],
  seeThatItWorked: CHECK_AGAIN,
  sources: [SOURCES['apple-set-up'], SOURCES['apple-backup-contents'], SOURCES['apple-set-up-newer']],
  weDoNotKnow: [],
  sections: [2],
};
