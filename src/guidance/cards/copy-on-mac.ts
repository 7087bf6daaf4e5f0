import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const COPY_ON_MAC: Card = {
  id: 'copy-on-mac',
  title: 'A copy on a Mac',
  meaning:
    'A Mac can hold all originals. If it uses iCloud Photos, tell it to download them. If it does not, import from the phone by cable. A Photos library is one package on one disk, so back that disk up as well.',
  appliesWhen: 'You have a Mac and want your photos on it.',
  notToBeConfusedWith: '“Optimize Mac Storage”. With it, originals can be absent from the Mac.',
  steps: [
    on(
      'macos',
      step(
        'With iCloud Photos: choose “Download Originals to this Mac”.',
        'Photos',
        'Settings',
        'iCloud',
        'Download Originals to this Mac',
      ),
      step(
        'Without it: connect the phone and choose it in the sidebar of Photos. Then import all new photos.',
        'Photos',
        'Your iPhone',
        'Import All New Photos',
      ),
      step(
        'For files that any program can read: mark all and export the originals.',
        'Photos',
        'File',
        'Export',
        'Export Unmodified Original',
      ),
      step('Add the folder or the Photos library here.'),
    ),
  ],
  doNot: [
    'Do not call the Mac a backup while its originals are only in iCloud.',
    'Do not delete photos from the phone after an import before the check here.',
  ],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['macworld-originals'], SOURCES['mac-import'], SOURCES['mac-export'], SOURCES['library-originals']],
  weDoNotKnow: [],
  sections: [9],
};
