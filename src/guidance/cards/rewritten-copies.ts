import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const REWRITTEN_COPIES: Card = {
  id: 'rewritten-copies',
  title: 'The copies here were written anew',
  meaning:
    'Name, time and format agree, but the bytes are not those of the list. A program has changed the files: an editor, an upload, or a tool that writes dates or names into photos. The pictures may look the same.',
  appliesWhen: 'Many photos differ from the list in their bytes, and nothing else is wrong with them.',
  notToBeConfusedWith: 'Damage. A file that was cut short is shown in a group of its own.',
  steps: [
    on(
      'any',
      step('Open some of them, next to the photo on the phone or on iCloud.com.'),
      step(
        'If you want the originals: download them again as Unmodified Original into a new folder.',
        'iCloud.com',
        'Photos',
        'More download options',
        'Unmodified Original',
      ),
    ),
    on('macos', step('Or export the originals.', 'Photos', 'File', 'Export', 'Export Unmodified Original')),
  ],
  doNot: [
    'Do not delete these copies. They are good photos until better ones are here.',
    'Do not call them damaged: different bytes do not say so.',
  ],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['download-choices'], SOURCES['edited-files']],
  weDoNotKnow: [
    'We do not know what exactly was changed in a file.',
    'We do not know whether the checksums of Apple’s export cover every edited photo.',
  ],
  sections: [],
};
