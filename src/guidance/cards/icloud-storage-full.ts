import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { CHECK_AGAIN, on, step } from './steps.ts';

export const ICLOUD_STORAGE_FULL: Card = {
  id: 'icloud-storage-full',
  title: 'iCloud storage is full',
  meaning:
    'When iCloud is full, new photos and videos do not upload. They are only on the phone. The phone may still look normal.',
  appliesWhen: 'The phone says that storage is full, or asks you to upgrade.',
  notToBeConfusedWith: 'A full phone. That is the space on the phone itself, and it has its own message.',
  steps: [
    on(
      'any',
      step('See what fills your storage.', 'Settings', '[your name]', 'iCloud', 'Manage Account Storage'),
      step('Use the storage planner here to find the smallest plan that fits.'),
      step('Choose a larger plan, or make room without deleting photos.'),
      step('Leave the phone on power and Wi-Fi until the status says that it has finished.'),
    ),
  ],
  doNot: ['Do not delete photos to make room before they are in a second place.', 'Do not erase the phone.'],
  seeThatItWorked: CHECK_AGAIN,
  sources: [SOURCES['apple-not-syncing'], SOURCES['backup-path']],
  weDoNotKnow: [],
  sections: [2, 4],
};
