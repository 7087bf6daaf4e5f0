import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SEE_STATUS, step } from './steps.ts';

export const BACKUP_COMPLETE: Card = {
  id: 'backup-complete',
  title: '“Backup complete” says nothing about your photos',
  meaning:
    'That message is about iCloud Backup. With iCloud Photos on, photos are left out of that backup. So it can say complete while no new photo has reached iCloud for months.',
  appliesWhen: 'Your phone says that its backup is complete, and you want to know about your photos.',
  notToBeConfusedWith: 'The status in the Photos app. That one is about your photos.',
  steps: [...SEE_STATUS, on('any', step('Compare a new list of iCloud with this computer here.'))],
  doNot: ['Do not erase a phone because its backup is complete.'],
  seeThatItWorked: 'This check says that every listed photo is here, and the erase page has no open point.',
  sources: [SOURCES['apple-backup-contents'], SOURCES['apple-not-syncing']],
  weDoNotKnow: [],
  sections: [1, 8],
};
