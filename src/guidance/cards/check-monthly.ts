import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const CHECK_MONTHLY: Card = {
  id: 'check-monthly',
  title: 'Check once a month',
  meaning:
    'Uploads stop without a sound. A check once a month finds it while the phone still has the photos. Every check here is kept, so you see what changed since the last one.',
  appliesWhen: 'Everything is fine today, and you want it to stay so.',
  notToBeConfusedWith: 'A look at the newest photos only. People most often miss a few photos somewhere in the middle.',
  steps: [
    on(
      'any',
      step(
        'Turn on the reminder here, or save the calendar file and open it in your calendar.',
        'Two Places',
        'Settings',
        'Monthly reminder',
      ),
      step('On the 1st: get a new list, scan, and compare.'),
      step('Look at “since last time” in the history.'),
    ),
  ],
  doNot: ['Do not wait for a new phone to find out.'],
  seeThatItWorked: 'The history shows one check for each month.',
  sources: [SOURCES['totals-compared'], SOURCES['apple-not-syncing']],
  weDoNotKnow: [],
  sections: [10],
};
