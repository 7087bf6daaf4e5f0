import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const PLACEHOLDERS: Card = {
  id: 'placeholders',
  title: 'The name is here, the photo is not',
  meaning:
    'The file shows in the folder, but its content is still in a cloud. It is a placeholder: a name that stands for a file. This app never opens one, because opening would start a download. A placeholder is not a copy.',
  appliesWhen: 'Photos show here as placeholders.',
  notToBeConfusedWith: 'Damaged or empty files. Those are really on the disk.',
  steps: [
    on(
      'macos',
      step(
        'In a Photos library: choose “Download Originals to this Mac”.',
        'Photos',
        'Settings',
        'iCloud',
        'Download Originals to this Mac',
      ),
      step('In iCloud Drive or another cloud folder: click with the right button and choose to download or keep it.'),
    ),
    on('windows', step('Click with the right button and choose “Always keep on this device”.')),
    on('any', step('See that the disk has room for all of it.')),
  ],
  doNot: ['Do not copy placeholders to another disk and think of them as photos.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [
    SOURCES['apple-dataless'],
    SOURCES['eclectic-dataless'],
    SOURCES['microsoft-attributes'],
    SOURCES['windows-keep'],
    SOURCES['library-originals'],
  ],
  weDoNotKnow: [],
  sections: [6],
};
