import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const FREE_ICLOUD_STORAGE: Card = {
  id: 'free-icloud-storage',
  title: 'Make room in iCloud without losing photos',
  meaning:
    'Photos are often not the only thing in iCloud. Old backups of phones you no longer have can be large. They can go without touching a photo of iCloud Photos.',
  appliesWhen: 'iCloud is full and you do not want a larger plan.',
  notToBeConfusedWith: 'Deleting photos. A photo deleted on the phone is deleted in iCloud and on all devices.',
  steps: [
    on(
      'any',
      step('See what fills your storage.', 'Settings', '[your name]', 'iCloud', 'Manage Account Storage'),
      step(
        'Open Backups. Look for phones and tablets you no longer have.',
        'Settings',
        '[your name]',
        'iCloud',
        'Manage Account Storage',
        'Backups',
      ),
      step(
        'Delete such a backup only if you are sure that nothing in it is needed. It may hold photos of a phone that had iCloud Photos off.',
      ),
      step(
        'Open iCloud Drive. Copy large files to this computer before you delete them there.',
        'Settings',
        '[your name]',
        'iCloud',
        'Manage Account Storage',
        'iCloud Drive',
      ),
    ),
  ],
  doNot: [
    'Do not delete photos or videos that are not in a second place yet.',
    'Do not delete files in iCloud Drive without a copy. They go from every device.',
  ],
  seeThatItWorked: 'Settings shows free space again. Then let the phone finish and check again here.',
  sources: [SOURCES['backup-path'], SOURCES['apple-backup-contents'], SOURCES['apple-set-up']],
  weDoNotKnow: ['The menu names are from a guide, not from Apple. They may differ on your phone.'],
  sections: [4],
};
