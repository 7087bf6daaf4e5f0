import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SEE_STATUS, step } from './steps.ts';

export const PAUSED_OR_WAITING: Card = {
  id: 'paused-or-waiting',
  title: 'Photos are paused or waiting',
  meaning:
    'The phone has photos that are not in iCloud yet. It waits for something: power, Wi-Fi, a cooler phone, or time. Until it has finished, those photos are only on the phone.',
  appliesWhen: 'The status speaks of paused, waiting, saving battery, saving cellular data, or so many items left.',
  notToBeConfusedWith: 'Full iCloud storage. Waiting does not help there.',
  steps: [
    ...SEE_STATUS,
    on(
      'any',
      step(
        '“Low Power Mode” or “Saving Battery Power”: put the phone on a charger and turn Low Power Mode off.',
        'Settings',
        'Battery',
        'Low Power Mode',
      ),
      step('“Low Data Mode” or “Saving Cellular Data”: join a Wi-Fi network.'),
      step('“Waiting to Sync” or a poor network: see whether a web page opens, and give it some minutes.'),
      step('The phone is too warm: take it out of its case and let it cool.'),
      step('If there is a “Sync Now” button, tap it. Older systems call it “Resume”.'),
    ),
  ],
  doNot: ['Do not turn iCloud Photos off. Apple says this first.', 'Do not erase the phone.'],
  seeThatItWorked: 'The number of items left falls. When it is gone, get a new list of iCloud and check again here.',
  sources: [SOURCES['apple-not-syncing'], SOURCES['status-ios18'], SOURCES['status-ios26'], SOURCES['macworld-resume']],
  weDoNotKnow: ['We do not know the exact words of every version. Look for the key words above.'],
  sections: [2, 3],
};
