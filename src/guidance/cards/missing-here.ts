import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const MISSING_HERE: Card = {
  id: 'missing-here',
  title: 'Photos that are in iCloud but not here',
  meaning:
    'The list names them, and none of your places has them. As long as iCloud keeps them they are not lost. But they are in one system only.',
  appliesWhen: 'Photos of the list were not found in any place you added.',
  notToBeConfusedWith: 'Photos with another name or date here. Those are found by their content.',
  steps: [
    on(
      'any',
      step('Think of other places: an external disk, an old computer, another cloud. Add them here first.'),
      step('If they are nowhere else: bring the originals here.'),
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
        'Mark them in the iCloud Photos folder and choose “Always keep on this device”.',
        'Pictures',
        'iCloud Photos',
        'Photos',
      ),
    ),
    on(
      'any',
      step(
        'Or download them from iCloud.com as Unmodified Original.',
        'iCloud.com',
        'Photos',
        'More download options',
        'Unmodified Original',
      ),
    ),
  ],
  doNot: ['Do not erase the phone or delete anything in iCloud before they are here.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [
    SOURCES['macworld-originals'],
    SOURCES['windows-keep'],
    SOURCES['download-choices'],
    SOURCES['apple-set-up'],
  ],
  weDoNotKnow: [],
  sections: [9],
};
