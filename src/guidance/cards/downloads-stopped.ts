import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const DOWNLOADS_STOPPED: Card = {
  id: 'downloads-stopped',
  title: 'Copying to this computer has stopped',
  meaning:
    'Photos up to one day are here, and later ones are not. Most likely the copying stopped on that day. The later photos are in iCloud, so they can be fetched.',
  appliesWhen: 'Almost everything after a day is missing here, and almost nothing before it.',
  notToBeConfusedWith: 'Uploads that stopped. Then the later photos would be missing in iCloud.',
  steps: [
    on(
      'any',
      step(
        'Think of what brings photos here: Photos on a Mac, iCloud for Windows, a cable, or a tool. Did it change on that day?',
      ),
      step('See that the disk has room.'),
      step('See that you are signed in with the right Apple Account.'),
      step('Start it again, and let it finish.'),
    ),
    on(
      'macos',
      step(
        'Choose “Download Originals to this Mac”.',
        'Photos',
        'Settings',
        'iCloud',
        'Download Originals to this Mac',
      ),
    ),
    on(
      'windows',
      step(
        'Mark the photos in the iCloud Photos folder and choose “Always keep on this device”.',
        'Pictures',
        'iCloud Photos',
        'Photos',
      ),
    ),
  ],
  doNot: ['Do not delete anything in iCloud to “start afresh”.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['macworld-originals'], SOURCES['windows-keep']],
  weDoNotKnow: ['We do not know what stopped it. The day is the best hint.'],
  sections: [6],
};
