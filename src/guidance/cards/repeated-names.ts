import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const REPEATED_NAMES: Card = {
  id: 'repeated-names',
  title: 'Many photos have one name',
  meaning:
    'A camera counts to IMG_9999 and starts again. So two quite different photos can both be IMG_0001. A name alone proves nothing. This app looks at content and time as well.',
  appliesWhen: 'A name is found here, but nothing else agrees; or a list has names only.',
  notToBeConfusedWith: 'Duplicates. Two files with one name can be two photos.',
  steps: [
    on(
      'any',
      step('Get a list with dates or checksums. A checksum is a short text worked out from the content of a file.'),
      step('Compare again. What agrees only by name stays open, on purpose.'),
    ),
  ],
  doNot: [
    'Do not let a program “skip files that exist already” by name.',
    'Do not delete a file because another one has its name.',
  ],
  seeThatItWorked: 'The group of uncertain photos gets smaller.',
  sources: [SOURCES['same-names'], SOURCES['names-in-exports'], SOURCES['photo-names']],
  weDoNotKnow: [],
  sections: [],
};
