import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const UNREADABLE_FILES: Card = {
  id: 'unreadable-files',
  title: 'Files that could not be read',
  meaning:
    'The disk gave an error, the file is empty, or nothing in it looks like a photo or video. It may be damaged, or it may be something else with the name of a photo.',
  appliesWhen: 'Files show here as unreadable.',
  notToBeConfusedWith: 'Photos in a format that your computer cannot show. This app reads those all the same.',
  steps: [
    on(
      'any',
      step('Try to open one of the files.'),
      step('If the disk makes noises or is slow: stop, and copy the rest to another disk.'),
      step('Fetch the photo again from iCloud, or from another of your places.'),
    ),
  ],
  doNot: ['Do not run repair tools on your only copy.', 'Do not delete the file before another copy is here.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['wrong-extension']],
  weDoNotKnow: ['We do not know why a file cannot be read. A new copy is the sure way.'],
  sections: [],
};
