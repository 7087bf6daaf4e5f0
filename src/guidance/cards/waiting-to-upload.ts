import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const WAITING_TO_UPLOAD: Card = {
  id: 'waiting-to-upload',
  title: 'Photos that still wait to be uploaded',
  meaning:
    'A Photos library says that these photos are not in iCloud yet. They are only on the device that took them, and perhaps here.',
  appliesWhen: 'Your list comes from a Photos library, and it marks photos as not uploaded.',
  notToBeConfusedWith:
    'Photos that somebody shared with you in Messages. Those are not part of your library until you save them.',
  steps: [
    on(
      'any',
      step('Open Photos on the device that holds these photos, and leave it on power and Wi-Fi.'),
      step('If there is a “Sync Now” button, tap it.'),
      step('Copy these photos to a second disk now, if they matter to you.'),
    ),
  ],
  doNot: ['Do not erase that device.', 'Do not turn iCloud Photos off there.'],
  seeThatItWorked: 'Add the Photos library again as a list. The number waiting should fall.',
  sources: [SOURCES['apple-not-syncing'], SOURCES['library-originals']],
  weDoNotKnow: ['We do not know whether waiting photos are in an iCloud Backup.'],
  sections: [2, 3],
};
