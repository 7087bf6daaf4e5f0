import type { Card } from '../card.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const ONE_FOLDER: Card = {
  id: 'one-folder',
  title: 'The problem is in one folder',
  meaning:
    'Almost all of these photos are in one folder. What happened, happened there: one import, one move, one program.',
  appliesWhen: 'One folder stands behind almost all gaps of a kind.',
  notToBeConfusedWith: 'A problem of your whole library.',
  steps: [
    on(
      'any',
      step('Open the folder and think of where it came from.'),
      step('Fetch its photos again into a new folder.'),
      step('Compare, and keep the old folder until all is well.'),
    ),
  ],
  doNot: ['Do not delete the folder first.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [],
  weDoNotKnow: ['We do not know what happened in that folder.'],
  sections: [],
};
