import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const UNCERTAIN_MATCHES: Card = {
  id: 'uncertain-matches',
  title: 'Photos that are probably here',
  meaning:
    'Something agrees, such as time and size of the picture, but it is not enough to rely on. So they are not counted as copies.',
  appliesWhen: 'Photos show here as likely or uncertain.',
  notToBeConfusedWith: 'Missing photos. These are most likely here, perhaps under another name.',
  steps: [
    on(
      'any',
      step('Let the scan finish, so that all files are read.'),
      step('Get a list with checksums. A checksum is a short text worked out from the content of a file.'),
      step('Or open both photos and look.'),
    ),
  ],
  doNot: ['Do not count them as safe.'],
  seeThatItWorked: 'With checksums, they move to the same bytes, or to the gaps.',
  sources: [SOURCES['apple-data-copy'], SOURCES['same-names']],
  weDoNotKnow: ['We do not know whether they are the same photos. That is why they are in this group.'],
  sections: [],
};
