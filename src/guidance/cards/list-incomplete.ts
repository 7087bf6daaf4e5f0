import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const LIST_INCOMPLETE: Card = {
  id: 'list-incomplete',
  title: 'The list does not show everything',
  meaning:
    'Something is missing from the list itself. It can be a part of an export, or lines that could not be read. It can be a kind of photo that this list never has. So nobody can say from it that every photo is here.',
  appliesWhen: 'The list has parts missing, empty files, unreadable lines, or only what is still to be downloaded.',
  notToBeConfusedWith: 'Photos missing in iCloud. They may simply be in the missing part.',
  steps: [
    on(
      'any',
      step('Look at the notes beside the list. They name what is missing.'),
      step('Download all parts of the export into one folder and add the folder.'),
      step('Or get a list in another way.', 'Two Places', 'How to get your list'),
    ),
  ],
  doNot: ['Do not take a partial list for the whole.'],
  seeThatItWorked: 'The notes beside the list are gone, and it shows as complete.',
  sources: [SOURCES['apple-data-copy'], SOURCES['export-parts']],
  weDoNotKnow: ['We do not know everything that Apple leaves out of an export. The notes say what we do know.'],
  sections: [],
};
