import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const ADVANCED_DATA_PROTECTION: Card = {
  id: 'advanced-data-protection',
  title: 'Advanced Data Protection',
  meaning:
    'With Advanced Data Protection, only your devices can read your photos. iCloud.com may then show no photos, and Apple’s copy of your data will most likely hold none. That is not loss. You need another way to make a list.',
  appliesWhen: 'You have turned it on, or an export from Apple came without photos.',
  notToBeConfusedWith: 'An empty iCloud. The photos are there; only these two ways to see them are closed.',
  steps: [
    on('macos', step('Use the Photos library of a Mac as the list. It works with this protection on.')),
    on(
      'ios26',
      step(
        'Or allow the browser to see your data for a while.',
        'Settings',
        '[your name]',
        'iCloud',
        'iCloud.com',
        'Allow Data Access',
      ),
    ),
    on(
      'ios18',
      step(
        'Or allow the browser to see your data for a while.',
        'Settings',
        '[your name]',
        'iCloud',
        'Access iCloud Data on the Web',
      ),
    ),
    on(
      'ios17',
      step(
        'Or allow the browser to see your data for a while.',
        'Settings',
        '[your name]',
        'iCloud',
        'Access iCloud Data on the Web',
      ),
    ),
    on('any', step('Or type the totals that the phone shows.', 'Settings', 'General', 'About')),
  ],
  doNot: ['Do not turn the protection off only for this check.', 'Do not take an empty iCloud.com for loss.'],
  seeThatItWorked: 'A list from a Mac is accepted here, or the typed totals are compared.',
  sources: [SOURCES['apple-data-protection'], SOURCES['apple-web-access'], SOURCES['apple-data-copy']],
  weDoNotKnow: [
    'That the export holds no photos is our conclusion from two pages of Apple. Apple does not say it in one sentence.',
  ],
  sections: [],
};
