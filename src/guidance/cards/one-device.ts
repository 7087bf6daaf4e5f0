import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { ICLOUD_PHOTOS_SWITCH, on, SCAN_AGAIN, step } from './steps.ts';

export const ONE_DEVICE: Card = {
  id: 'one-device',
  title: 'The missing photos are all from one device',
  meaning:
    'Almost all missing photos were taken with one phone or camera. Its photos were never copied here, or its uploads took another way.',
  appliesWhen: 'One camera or phone stands behind almost all missing photos.',
  notToBeConfusedWith: 'A Shared Library. There, the photos of one person are missing.',
  steps: [
    on(
      'any',
      step('Think of where the photos of this device went: a computer, a card, an account.'),
      step('Add that place here.'),
      step('If the device is still in use, see that iCloud Photos is on there.', ...ICLOUD_PHOTOS_SWITCH),
    ),
  ],
  doNot: ['Do not sell or erase that device yet.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['apple-set-up']],
  weDoNotKnow: ['We do not know whose device it is. The app sees only its model.'],
  sections: [],
};
