import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const EDITED_COPIES: Card = {
  id: 'edited-copies',
  title: 'Edited photos',
  meaning:
    'An edited photo has an original and a version with your edits. iCloud keeps both as one photo. A download brings one or both of them, as you choose. This app compares originals, and counts the edited file to its original.',
  appliesWhen: 'Files here start with IMG_E, or their bytes differ from the list although name and time agree.',
  notToBeConfusedWith: 'A damaged file. An edited file is whole; it is only not the original.',
  steps: [
    on('macos', step('Export the original.', 'Photos', 'File', 'Export', 'Export Unmodified Original')),
    on(
      'any',
      step(
        'On iCloud.com choose Unmodified Original.',
        'iCloud.com',
        'Photos',
        'More download options',
        'Unmodified Original',
      ),
    ),
  ],
  doNot: ['Do not delete the edited file. It holds your work, and the original does not.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['edited-files'], SOURCES['download-choices']],
  weDoNotKnow: ['We do not know for sure which version Apple’s export of your data holds for edited photos.'],
  sections: [],
};
