import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const FULL_DISK_ACCESS: Card = {
  id: 'full-disk-access',
  title: 'The Mac does not let this app read the folder',
  meaning:
    'macOS protects some folders. Without your permission the app sees nothing there, or only a part. What it cannot see it cannot count.',
  appliesWhen: 'A folder or a Photos library on a Mac could not be read.',
  notToBeConfusedWith: 'A broken library. The photos are most likely fine.',
  steps: [
    on(
      'macos',
      step(
        'Open the list of programs with full access, and turn Two Places on.',
        'System Settings',
        'Privacy & Security',
        'Full Disk Access',
      ),
      step('Quit Two Places and open it again.'),
      step('Scan again.'),
    ),
  ],
  doNot: ['Do not copy single files out of a Photos library by hand.'],
  seeThatItWorked: 'The scan ends without folders that could not be read.',
  sources: [SOURCES['apple-app-access'], SOURCES['disk-access']],
  weDoNotKnow: [],
  sections: [],
};
