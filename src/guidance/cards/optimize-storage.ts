import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { inPhotosSettings, SEE_STATUS } from './steps.ts';

export const OPTIMIZE_STORAGE: Card = {
  id: 'optimize-storage',
  title: 'What “Optimize iPhone Storage” means, and what it does not prove',
  meaning:
    'Originals go to iCloud, and the phone may keep smaller versions when it needs room. Every photo still shows. But the setting does not show that anything was uploaded. Only a finished status and matching counts do.',
  appliesWhen: 'The setting is on, and you want to copy photos off the phone or erase it.',
  notToBeConfusedWith: 'The album Hidden. Nothing is hidden by this setting.',
  steps: [
    ...inPhotosSettings(
      'See which of the two choices has the check mark: Optimize iPhone Storage, or Download and Keep Originals.',
    ),
    ...SEE_STATUS,
  ],
  doNot: [
    'Do not take this setting as proof that your photos are in iCloud.',
    'Do not copy by cable while it is on, or only what is on the phone is copied.',
  ],
  seeThatItWorked: 'Compare a new list of iCloud with this computer here.',
  sources: [SOURCES['apple-not-syncing'], SOURCES['optimize-setting'], SOURCES['old-status'], SOURCES['backup-files']],
  weDoNotKnow: ['We know of no mark on a single photo that shows for sure where its original is.'],
  sections: [6],
};
