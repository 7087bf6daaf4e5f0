import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { inPhotosSettings, on, SCAN_AGAIN, step } from './steps.ts';

export const GET_ORIGINALS_HERE: Card = {
  id: 'get-originals-here',
  title: 'Bring the originals here',
  meaning:
    'Photos are in iCloud, but their full files are not on this computer. You can ask a Mac, a PC or the phone to fetch them. Then this app can read them.',
  appliesWhen: 'Photos of the list are missing here, or only their names are here.',
  notToBeConfusedWith: 'Small previews. A picture that opens quickly on the screen can still be only a preview.',
  steps: [
    on(
      'macos',
      step(
        'Choose “Download Originals to this Mac”, and leave Photos open.',
        'Photos',
        'Settings',
        'iCloud',
        'Download Originals to this Mac',
      ),
      step('Make files that any program can read.', 'Photos', 'File', 'Export', 'Export Unmodified Original'),
    ),
    on(
      'windows',
      step('Open the folder of iCloud Photos.', 'Pictures', 'iCloud Photos', 'Photos'),
      step('Mark the photos, click with the right button, and choose “Always keep on this device”.'),
    ),
    ...inPhotosSettings(
      'Choose Download and Keep Originals. The phone needs enough room, Wi-Fi and time.',
      'Download and Keep Originals',
    ),
    on(
      'any',
      step(
        'Without a Mac or PC app: download from iCloud.com, and choose Unmodified Original.',
        'iCloud.com',
        'Photos',
        'More download options',
        'Unmodified Original',
      ),
    ),
  ],
  doNot: [
    'Do not delete anything in iCloud while you download.',
    'Do not choose “Most Compatible”: it makes new files that cannot be proven.',
  ],
  seeThatItWorked: SCAN_AGAIN,
  sources: [
    SOURCES['macworld-originals'],
    SOURCES['windows-keep'],
    SOURCES['download-choices'],
    SOURCES['download-limit'],
    SOURCES['apple-windows'],
  ],
  weDoNotKnow: ['We do not know today’s limits of iCloud.com for sure. People report 1,000 items for each download.'],
  sections: [6, 9],
};
