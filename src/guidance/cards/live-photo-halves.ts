import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const LIVE_PHOTO_HALVES: Card = {
  id: 'live-photo-halves',
  title: 'Live Photos without their moving half',
  meaning:
    'A Live Photo is a photo and a short video. Here, one of the two is missing. The picture may be safe while its movement and sound are not.',
  appliesWhen: 'The photo is here and the video is not, or the other way round.',
  notToBeConfusedWith: 'Missing videos. The moving half counts with its photo, not as a video.',
  steps: [
    on(
      'any',
      step('See whether your tool or importer leaves out the video. Many do by default.'),
      step(
        'Download these photos again from iCloud.com as Unmodified Original. A Live Photo arrives as two files.',
        'iCloud.com',
        'Photos',
        'More download options',
        'Unmodified Original',
      ),
      step('Keep both files in one folder, with the names they came with.'),
    ),
    on(
      'macos',
      step(
        'Or export the originals. Both halves are written.',
        'Photos',
        'File',
        'Export',
        'Export Unmodified Original',
      ),
    ),
  ],
  doNot: ['Do not delete short MOV files as clutter. They may be the moving halves.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['live-halves'], SOURCES['live-count'], SOURCES['download-choices']],
  weDoNotKnow: [],
  sections: [],
};
