import type { Card } from '../card.ts';
import { on, step } from './steps.ts';

export const SCAN_UNFINISHED: Card = {
  id: 'scan-unfinished',
  title: 'The scan has not finished',
  meaning:
    'A part of the folder was not looked at, or the content of the files was not read yet. What was not looked at is not counted as here.',
  appliesWhen: 'The scan was stopped, the disk was unplugged, or reading is still going on.',
  notToBeConfusedWith: 'Missing photos. They may be in the part that was not read.',
  steps: [
    on(
      'any',
      step('Connect the disk and keep it connected.'),
      step('Press Scan. It goes on where it stopped.'),
      step('Wait until it says that all files were read.'),
    ),
  ],
  doNot: ['Do not decide anything on half a scan.'],
  seeThatItWorked: 'The place shows here as scanned, with today’s date.',
  sources: [],
  weDoNotKnow: ['We do not know what is in the part that was not read.'],
  sections: [],
};
