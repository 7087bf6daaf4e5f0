import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { ICLOUD_PHOTOS_SWITCH, on, step } from './steps.ts';

export const TWO_SYSTEMS: Card = {
  id: 'two-systems',
  title: 'iCloud Photos and iCloud Backup are two different things',
  meaning:
    'iCloud Photos keeps one photo library in step on all your devices. iCloud Backup keeps a copy of the other data of one phone. With iCloud Photos on, your photos are not in iCloud Backup. So look at both settings, and know which one holds your photos.',
  appliesWhen: 'You are not sure where your photos are kept, or you are about to change phones.',
  notToBeConfusedWith:
    'A backup on a computer. That one holds only the photo files that were on the phone at the time.',
  steps: [
    on(
      'any',
      step('See whether iCloud Photos is on.', ...ICLOUD_PHOTOS_SWITCH),
      step(
        'See whether iCloud Backup is on, and when it last ran.',
        'Settings',
        '[your name]',
        'iCloud',
        'iCloud Backup',
      ),
      step('Tell this app on the page about your phone what you saw.'),
    ),
  ],
  doNot: [
    'Do not turn iCloud Photos off to make photos come back from a backup. A backup holds photos only if iCloud Photos was already off when it was made.',
    'Do not think of iCloud Photos as a separate backup. A photo deleted on one device goes from all of them.',
  ],
  seeThatItWorked: 'The page about your phone shows which system holds your photos.',
  sources: [
    SOURCES['apple-backup-contents'],
    SOURCES['apple-backup-guide'],
    SOURCES['apple-set-up'],
    SOURCES['backup-files'],
  ],
  weDoNotKnow: [
    'We do not know whether photos that still wait to upload are in an iCloud Backup. Treat them as only on the phone.',
  ],
  sections: [1],
};
