import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const CHECKSUMS_DO_NOT_APPLY: Card = {
  id: 'checksums-do-not-apply',
  title: 'The checksums of this list do not fit these files',
  meaning:
    'A checksum is a short text worked out from the content of a file. Not one of this list fits a file here, although names and times agree. So they cannot be used. The app goes by name and time instead, and says so.',
  appliesWhen: 'No checksum of the whole list agrees with any file here.',
  notToBeConfusedWith: 'Damage to every file. That would be a strange accident.',
  steps: [
    on(
      'any',
      step('See whether the files here are converted or edited copies.'),
      step(
        'Fetch a few of them again as Unmodified Original, and scan those.',
        'iCloud.com',
        'Photos',
        'More download options',
        'Unmodified Original',
      ),
      step('If they agree now: fetch the others in the same way.'),
    ),
  ],
  doNot: ['Do not call the files damaged.'],
  seeThatItWorked: 'Photos show here as the same bytes.',
  sources: [SOURCES['download-choices'], SOURCES['export-parts']],
  weDoNotKnow: ['It is not proven that the checksums of Apple’s export fit every kind of photo.'],
  sections: [],
};
