import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const SMALLER_PLAN: Card = {
  id: 'smaller-plan',
  title: 'Before you go back to a smaller plan',
  meaning:
    'If your library is larger than the smaller plan, iCloud stops keeping everything in step, not only photos. It stays so until you make room or upgrade. The change takes effect at the end of the paid month.',
  appliesWhen: 'You think of a smaller plan or the free one.',
  notToBeConfusedWith:
    'Deleting. We know of no page that says photos are deleted at once. We also know of no promise that they are kept.',
  steps: [
    on(
      'any',
      step('Copy everything you want from iCloud to this computer first.'),
      step('Check here that every photo arrived.'),
      step('See in the storage planner whether the smaller plan is larger than your library.'),
    ),
  ],
  doNot: ['Do not go back to a plan that is smaller than your library while you rely on iCloud.'],
  seeThatItWorked: 'This check says that every listed photo is here, and the planner says that the plan fits.',
  sources: [SOURCES['apple-downgrade']],
  weDoNotKnow: ['We do not know how long Apple keeps photos that are over the limit of a plan.'],
  sections: [4],
};
