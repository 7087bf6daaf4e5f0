import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const LARGE_VIDEOS: Card = {
  id: 'large-videos',
  title: 'Mostly large files or videos are missing',
  meaning:
    'Photos arrived, and large files or videos did not. Large files need more time, more room and a steady connection. Some importers and tools leave videos out.',
  appliesWhen: 'Almost all missing photos are videos, or almost all are large.',
  notToBeConfusedWith: 'The moving halves of Live Photos. They are shown in a group of their own.',
  steps: [
    on(
      'any',
      step('See that the disk has room for them.'),
      step('See whether your importer or tool is set to photos only.'),
      step('Fetch the videos in small groups, the most important ones first.'),
    ),
    on(
      'macos',
      step(
        'Choose “Download Originals to this Mac”, and leave Photos open.',
        'Photos',
        'Settings',
        'iCloud',
        'Download Originals to this Mac',
      ),
    ),
    on(
      'windows',
      step(
        'Mark them in the iCloud Photos folder and choose “Always keep on this device”.',
        'Pictures',
        'iCloud Photos',
        'Photos',
      ),
    ),
  ],
  doNot: ['Do not delete videos on the phone to make room before they are here.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['windows-keep'], SOURCES['macworld-originals'], SOURCES['cut-videos']],
  weDoNotKnow: ['We do not know which limit stopped them. Size is the best hint.'],
  sections: [],
};
