import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const WHAT_NOT_TO_DO: Card = {
  id: 'what-not-to-do',
  title: 'What not to do while photos are missing',
  meaning:
    'Most photos are lost by a step that was meant to help. Until this check is green, leave things as they are, and copy first.',
  appliesWhen: 'Photos are missing anywhere, and you want to fix it quickly.',
  notToBeConfusedWith: 'Checking and copying. Both change nothing on the phone.',
  steps: [
    on(
      'any',
      step('Leave the phone as it is: signed in, switched on, on a charger.'),
      step('Copy what you can reach to this computer.'),
      step('Look in Recently Deleted and in Hidden.'),
      step('Check again here.'),
    ),
  ],
  doNot: [
    'Do not erase or reset the phone.',
    'Do not turn iCloud Photos off.',
    'Do not sign out of iCloud.',
    'Do not choose “Disable & Delete” for photos in iCloud. It removes the whole library after 30 days.',
    'Do not empty Recently Deleted.',
    'Do not trust “Backup complete” for photos.',
  ],
  seeThatItWorked: 'This check says that every photo is here.',
  sources: [
    SOURCES['apple-not-syncing'],
    SOURCES['apple-backup-contents'],
    SOURCES['macworld-turn-off'],
    SOURCES['report-erased'],
  ],
  weDoNotKnow: ['The 30 days of “Disable & Delete” are from 2019 and 2020. We could not check them again with Apple.'],
  sections: [8],
};
