import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const ANSWERS_CONTRADICT: Card = {
  id: 'answers-contradict',
  title: 'Two things here cannot both be true',
  meaning:
    'What was answered and what the data shows do not agree. The app does not decide which is right. Until it is clear, it says “Cannot tell”.',
  appliesWhen: 'An answer about the phone does not fit the list, or another answer.',
  notToBeConfusedWith: 'An error of yours. Statuses change, and there may be more than one phone or account.',
  steps: [
    on(
      'any',
      step('Take the phone in your hand and look again at both points.'),
      step('See that the phone and the list belong to one Apple Account.', 'Settings', '[your name]'),
      step('Correct the answer, or get a new list.'),
    ),
  ],
  doNot: ['Do not choose an answer only to make the warning go away.'],
  seeThatItWorked: 'The contradiction is gone, and the erase page gives its answer.',
  sources: [SOURCES['apple-set-up'], SOURCES['apple-not-syncing']],
  weDoNotKnow: ['We do not know which of the two is right.'],
  sections: [],
};
