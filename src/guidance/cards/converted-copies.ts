import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { inPhotosSettings, on, SCAN_AGAIN, step } from './steps.ts';

export const CONVERTED_COPIES: Card = {
  id: 'converted-copies',
  title: 'The copies here were converted on the way',
  meaning:
    'The same photos are here, but in another format: JPG instead of HEIC, which is Apple’s photo format, or MP4 instead of MOV. They were made anew while they were copied. They may be enough for you. They are not your originals, and they cannot be proven.',
  appliesWhen: 'Name and time agree, and only the ending of the file and its bytes differ, for many photos.',
  notToBeConfusedWith: 'Damaged files, and files with a wrong ending. Those are the original bytes.',
  steps: [
    ...inPhotosSettings(
      'For a cable import: choose Keep Originals. Then import again into a new folder.',
      'Transfer to Mac or PC',
      'Keep Originals',
    ),
    on('windows', step('In iCloud for Windows: turn on the choice to download High-Efficiency format.')),
    on(
      'any',
      step(
        'From iCloud.com: choose Unmodified Original.',
        'iCloud.com',
        'Photos',
        'More download options',
        'Unmodified Original',
      ),
    ),
  ],
  doNot: ['Do not delete the converted copies before the originals are here.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [
    SOURCES['cable-conversion'],
    SOURCES['cable-setting'],
    SOURCES['cable-windows'],
    SOURCES['download-choices'],
    SOURCES['apple-windows'],
    SOURCES['wrong-extension'],
  ],
  weDoNotKnow: ['What the setting “Automatic” does depends on the version of iOS.'],
  sections: [],
};
