import type { Card } from '../card.ts';
import { on, step } from './steps.ts';

export const SECOND_DISK: Card = {
  id: 'second-disk',
  title: 'A second disk',
  meaning:
    'A disk that you unplug is out of reach of most accidents: a deletion, a broken computer, a wrong click. It is the simplest independent place.',
  appliesWhen: 'All your copies are on one disk.',
  notToBeConfusedWith: 'A second folder on the same disk.',
  steps: [
    on(
      'any',
      step('Connect a disk that is larger than your library.'),
      step('Copy the photo folder to it. Do not move it.'),
      step('Add the disk here and check it.'),
      step('Unplug it and keep it in another room or house.'),
    ),
  ],
  doNot: ['Do not delete the first copy afterwards. Two places are the aim.'],
  seeThatItWorked: 'The disk shows here as a place of its own, and the line “in two places” grows.',
  sources: [],
  weDoNotKnow: ['We do not know how long a disk lasts. Check it here from time to time.'],
  sections: [9],
};
