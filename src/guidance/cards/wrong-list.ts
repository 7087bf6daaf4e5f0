import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const WRONG_LIST: Card = {
  id: 'wrong-list',
  title: 'This list may be of another library',
  meaning:
    'Almost nothing on the list is here, and almost nothing here is on the list. Perhaps it is the list of another person, another account, or another library.',
  appliesWhen: 'List and folder share almost nothing.',
  notToBeConfusedWith:
    'Photos that were never downloaded. Then the folder would hold few photos, and all of them would be on the list.',
  steps: [
    on(
      'any',
      step('Look at the dates and some names on the list. Are they yours?'),
      step('See which Apple Account the list is from, and which folder you scanned.'),
      step('Choose the other list or the other folder.'),
    ),
  ],
  doNot: ['Do not delete anything because it is “not on the list”.'],
  seeThatItWorked: 'List and folder agree for most photos.',
  sources: [SOURCES['export-parts'], SOURCES['shared-library-tools']],
  weDoNotKnow: ['We do not know whose list it is. The app sees only what is in it.'],
  sections: [],
};
