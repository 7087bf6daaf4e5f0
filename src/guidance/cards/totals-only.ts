import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const TOTALS_ONLY: Card = {
  id: 'totals-only',
  title: 'Totals alone cannot show that every photo is here',
  meaning:
    'Two equal totals can hide a photo too few and another too many. Totals find a difference, but they cannot prove that there is none. For that, you need a list with one line for each photo.',
  appliesWhen: 'You typed totals and have no list, or the totals differ and nothing explains it.',
  notToBeConfusedWith: 'Loss. Hidden photos, a Shared Library and bursts explain many differences.',
  steps: [
    on(
      'any',
      step('Open Hidden and note its total.'),
      step('In Photos, see whether the view shows the Personal Library, the Shared Library, or both.'),
      step('Get a list.', 'Two Places', 'How to get your list'),
    ),
  ],
  doNot: ['Do not erase a phone on totals alone.'],
  seeThatItWorked: 'With a list, the account here closes: every photo of the difference has its line.',
  sources: [
    SOURCES['totals-compared'],
    SOURCES['live-count'],
    SOURCES['hidden-icloudpd'],
    SOURCES['apple-shared-library'],
  ],
  weDoNotKnow: ['We do not know whether the totals on iCloud.com count Hidden.'],
  sections: [10],
};
