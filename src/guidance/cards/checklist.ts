import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const CHECKLIST: Card = {
  id: 'checklist',
  title: 'The checklist',
  meaning:
    'A short list from the first look to the second place. Points tick themselves when this app can see that they are done. The others are yours to tick.',
  appliesWhen: 'You want to do everything once, in the right order.',
  notToBeConfusedWith: 'A promise about time. A first full upload or download can take hours or days.',
  steps: [on('any', step('Open the checklist here and do the first open point.', 'Two Places', 'Checklist'))],
  doNot: ['Do not tick a point that you have not seen with your own eyes.'],
  seeThatItWorked: 'All points are ticked, and the check says Yes.',
  sources: [SOURCES['apple-set-up-newer']],
  weDoNotKnow: [],
  sections: [12],
};
