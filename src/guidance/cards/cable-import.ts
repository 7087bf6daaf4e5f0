import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { inPhotosSettings, on, SCAN_AGAIN, step } from './steps.ts';

export const CABLE_IMPORT: Card = {
  id: 'cable-import',
  title: 'Copying from the phone by cable',
  meaning:
    'A cable copies only what is on the phone. With Optimize on, many originals are not. And a setting can convert photos on the way, so that the copies have other names and other bytes.',
  appliesWhen: 'You copy with Image Capture, Microsoft Photos, Explorer or another importer.',
  notToBeConfusedWith: 'A backup in Finder or Apple Devices. That is one large package, not photo files.',
  steps: [
    ...inPhotosSettings(
      'Choose Download and Keep Originals, and wait until it has finished.',
      'Download and Keep Originals',
    ),
    ...inPhotosSettings(
      'Choose Keep Originals, so that nothing is converted.',
      'Transfer to Mac or PC',
      'Keep Originals',
    ),
    on(
      'macos',
      step(
        'Open Image Capture, choose the phone and a folder, and download all.',
        'Image Capture',
        'Your iPhone',
        'Download All',
      ),
    ),
    on('windows', step('Open Microsoft Photos and import from the iPhone.', 'Photos', 'Import', 'Your iPhone')),
  ],
  doNot: ['Do not let the importer delete photos from the phone.', 'Do not unplug before it has finished.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['cable-conversion'], SOURCES['cable-setting'], SOURCES['backup-files'], SOURCES['windows-import']],
  weDoNotKnow: ['What “Automatic” does depends on the version of iOS. Keep Originals is the sure choice.'],
  sections: [9],
};
