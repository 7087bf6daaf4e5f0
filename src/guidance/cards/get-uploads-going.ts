import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { inPhotosSettings, on, SEE_STATUS, step } from './steps.ts';

export const GET_UPLOADS_GOING: Card = {
  id: 'get-uploads-going',
  title: 'Uploads seem to have stopped',
  meaning:
    'Photos up to one day are in iCloud, and later ones are not. Most likely the phone stopped sending on that day. The later photos may be only on the phone and on this computer.',
  appliesWhen: 'Almost everything after a day is missing in iCloud, and almost nothing before it.',
  notToBeConfusedWith:
    'An old list. If the list was made on that day, it cannot know later photos. Get a new list first.',
  steps: [
    on('any', step('Get a new list of iCloud, to be sure that the list is not just old.')),
    ...SEE_STATUS,
    on(
      'any',
      step('Put the phone on a charger and join Wi-Fi.'),
      step('Turn Low Power Mode off.', 'Settings', 'Battery', 'Low Power Mode'),
      step('See whether iCloud storage is full.', 'Settings', '[your name]', 'iCloud'),
      step('If there is a “Sync Now” button, tap it.'),
      step(
        'Leave it on Wi-Fi and power. A large library can take days. A number that does not fall for a day is worth a look.',
      ),
    ),
    ...inPhotosSettings(
      'Without Wi-Fi: allow cellular data for photos. “Unlimited Updates” is for large amounts.',
      'Cellular Data',
    ),
  ],
  doNot: [
    'Do not turn iCloud Photos off. It is the first thing Apple warns of.',
    'Do not sign out of iCloud.',
    'Do not erase the phone: it may hold the only copies.',
  ],
  seeThatItWorked: 'Get a new list of iCloud and check again here. The days after the stop should fill up.',
  sources: [
    SOURCES['apple-not-syncing'],
    SOURCES['apple-set-up-newer'],
    SOURCES['status-ios18'],
    SOURCES['status-ios26'],
    SOURCES['report-erased'],
  ],
  weDoNotKnow: ['We do not know how long it will take. Apple only says that it depends on your connection.'],
  sections: [3],
};
