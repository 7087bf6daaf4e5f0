import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const CUT_VIDEOS: Card = {
  id: 'cut-videos',
  title: 'Files that were cut short',
  meaning:
    'The file promises more than it holds. The copy stopped in the middle: a broken connection, a full disk, or a tool. Videos that stop near 1 GB are a known fault of some download tools. The file in iCloud is most likely whole.',
  appliesWhen: 'A photo or video is here, but its end is missing.',
  notToBeConfusedWith: 'A file with other bytes. That one can be whole.',
  steps: [
    on(
      'any',
      step('See whether this disk has room for the whole file.'),
      step(
        'Download it again, in another way than before. For large videos, a Mac or iCloud for Windows is steadier than a browser.',
      ),
      step('Keep the short file until the whole one is here.'),
    ),
  ],
  doNot: ['Do not delete the video in iCloud or on the phone.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['cut-videos']],
  weDoNotKnow: ['We do not know which program cut the file.'],
  sections: [],
};
