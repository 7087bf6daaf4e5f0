import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const RECOVERY_STORY: Card = {
  id: 'recovery-story',
  title: 'A story, told as it can really happen',
  meaning:
    'This is an example, not a real case. A student erased her old phone and missed photos. The backup had said complete. But uploads had stopped eight months before, because iCloud was full. The photos from before that day were in iCloud. The later ones were not. Some of them were on her computer, from an import. Some were nowhere.',
  appliesWhen: 'You want to see how this app finds such a case. The demo shows it.',
  notToBeConfusedWith: 'Stories in which everything comes back. Photos that never uploaded cannot be in iCloud.',
  steps: [
    on(
      'any',
      step('Open the sample in this app.', 'Two Places', 'Try the sample'),
      step('Look at the calendar: the months after the stop are empty in iCloud.'),
      step('See what is on the computer, and what is nowhere.'),
      step('Do the same check with your own photos, before you erase anything.'),
    ),
  ],
  doNot: ['Do not erase a phone while its uploads have stopped.'],
  seeThatItWorked: 'Your own check says Yes.',
  sources: [SOURCES['report-erased'], SOURCES['apple-backup-contents'], SOURCES['apple-not-syncing']],
  weDoNotKnow: [],
  sections: [11],
};
