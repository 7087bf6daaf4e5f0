import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const SIGNING_OUT: Card = {
  id: 'signing-out',
  title: 'Signing out of iCloud is a last resort',
  meaning:
    'Signing out can remove iCloud data from the phone. Photos that never uploaded may then exist nowhere. It is not a safe reset.',
  appliesWhen: 'Somebody told you to sign out and in again, and nothing else has helped.',
  notToBeConfusedWith: 'Restarting the phone. A restart removes nothing.',
  steps: [
    on(
      'any',
      step('Copy all photos from the phone to this computer, with their originals.'),
      step('Check here that every photo is in two places, and that nothing waits to upload.'),
      step('Restart the phone and give it a night on power and Wi-Fi.'),
      step('Ask Apple Support before you go on.'),
    ),
  ],
  doNot: [
    'Do not sign out while photos exist only on the phone.',
    'Do not rely on “Keep a Copy”. It is for things like contacts and calendars.',
    'Do not rely on a computer backup alone. It holds only the photo files that are on the phone.',
  ],
  seeThatItWorked:
    'The erase page here says Yes before you start. Afterwards, the totals on the phone are the same as before.',
  sources: [
    SOURCES['macworld-sign-out'],
    SOURCES['apple-not-syncing'],
    SOURCES['backup-files'],
    SOURCES['report-turn-off'],
  ],
  weDoNotKnow: [
    'Sources do not agree on whether photos are in the list of “Keep a Copy”.',
    'We found no source for the story that a broken sign-in stops photos without a message.',
  ],
  sections: [7],
};
