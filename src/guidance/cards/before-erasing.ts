import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const BEFORE_ERASING: Card = {
  id: 'before-erasing',
  title: 'Before you erase or give away a phone',
  meaning:
    'If a phone is erased while photos are paused, waiting or stopped, the only copies may go with it. The erase page here asks for every fact that matters, and says Yes only when all of them are known.',
  appliesWhen: 'You want to erase, sell, return or give away an iPhone.',
  notToBeConfusedWith: 'A check of the list. Every listed photo can be here while the phone holds newer ones.',
  steps: [
    on(
      'any',
      step('Get a new list of iCloud on the same day.'),
      step('Scan this computer to the end.'),
      step('Answer the questions about your phone, with the phone in your hand.'),
      step('Open the erase page and do what it asks, point by point.'),
      step('Look through the phone yourself once more. This app cannot see it.'),
    ),
  ],
  doNot: ['Do not erase on “Not yet” or “Cannot tell”.', 'Do not erase on a Yes that has lapsed.'],
  seeThatItWorked: 'The erase page says Yes, with a day until which it holds.',
  sources: [SOURCES['apple-not-syncing'], SOURCES['apple-backup-contents'], SOURCES['report-erased']],
  weDoNotKnow: ['We do not know what is on the phone. Only you can look.'],
  sections: [8],
};
