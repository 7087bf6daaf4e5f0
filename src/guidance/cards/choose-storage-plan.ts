import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const CHOOSE_STORAGE_PLAN: Card = {
  id: 'choose-storage-plan',
  title: 'Choose a storage plan that fits',
  meaning:
    'Your plan must be bigger than everything you keep in iCloud, with room to grow. The storage planner measures your library and how much it grew in the last 12 months. 5 GB are free, and photos, backups, mail and files share them.',
  appliesWhen: 'iCloud storage is full, or you turn on iCloud Photos for the first time.',
  notToBeConfusedWith: 'The storage of the phone. A larger iCloud plan does not make the phone larger.',
  steps: [
    on(
      'any',
      step('Open the storage planner here and read the smallest plan that fits.'),
      step(
        'See the price in your country before you pay.',
        'Settings',
        '[your name]',
        'iCloud',
        'Manage Account Storage',
        'Change Storage Plan',
      ),
    ),
  ],
  doNot: [
    'Do not pay for one month only to let photos in and then go back. When your library is larger than the plan, iCloud stops for everything.',
    'Do not believe in a fixed reserve that iCloud is said to need. We found no source for one.',
  ],
  seeThatItWorked: 'Settings shows free space, and the status in Photos goes on to its end.',
  sources: [SOURCES['apple-plans'], SOURCES['apple-downgrade'], SOURCES['plans-large']],
  weDoNotKnow: ['We do not know the price in your country today. Prices here are for the US, with the day we looked.'],
  sections: [4],
};
