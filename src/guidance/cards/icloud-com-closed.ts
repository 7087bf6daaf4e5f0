import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const ICLOUD_COM_CLOSED: Card = {
  id: 'icloud-com-closed',
  title: 'iCloud.com shows no photos',
  meaning: 'Your account may not let a browser see your data. Then iCloud.com shows no photos, and nothing is lost.',
  appliesWhen: 'iCloud.com is empty or asks for permission, while the phone shows photos.',
  notToBeConfusedWith: 'A library that was deleted. Then the phone would be empty too.',
  steps: [
    on(
      'ios26',
      step(
        'Allow the browser to see your data.',
        'Settings',
        '[your name]',
        'iCloud',
        'iCloud.com',
        'Allow Data Access',
      ),
    ),
    on(
      'ios18',
      step('Allow the browser to see your data.', 'Settings', '[your name]', 'iCloud', 'Access iCloud Data on the Web'),
    ),
    on(
      'ios17',
      step('Allow the browser to see your data.', 'Settings', '[your name]', 'iCloud', 'Access iCloud Data on the Web'),
    ),
  ],
  doNot: ['Do not turn iCloud Photos off and on again because of an empty page.'],
  seeThatItWorked: 'iCloud.com shows your photos after you reload the page.',
  sources: [SOURCES['apple-web-access']],
  weDoNotKnow: ['The new path is for iOS 26.4 and later. Between 26 and 26.4 it may still be the older one.'],
  sections: [10],
};
