import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { inPhotosSettings, on, SCAN_AGAIN, step } from './steps.ts';

export const REDUCED_COPIES: Card = {
  id: 'reduced-copies',
  title: 'The copies here are smaller than the originals',
  meaning:
    'The photo here has fewer pixels or far fewer bytes than the one on the list. It is a preview, a copy sent in a message, or a copy from a service that saves space. It is not your original.',
  appliesWhen: 'Small files stand where the list has large originals.',
  notToBeConfusedWith: 'Converted copies. Those have all pixels.',
  steps: [
    ...inPhotosSettings(
      'Before a cable import: choose Download and Keep Originals, and wait.',
      'Download and Keep Originals',
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
  doNot: ['Do not delete the original in iCloud because a small copy is here.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [
    SOURCES['apple-shared-albums'],
    SOURCES['optimize-setting'],
    SOURCES['google-storage'],
    SOURCES['macworld-originals'],
  ],
  weDoNotKnow: ['We do not know which program made the small copy.'],
  sections: [6],
};
