import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const WHOLE_MONTH: Card = {
  id: 'whole-month',
  title: 'A whole month is missing',
  meaning:
    'One month is empty on one side, and the months around it are not. A folder was not copied, a part of an export is missing, or somebody deleted that month.',
  appliesWhen: 'A month with many photos on one side has none on the other.',
  notToBeConfusedWith: 'A month in which you took no photos. Then both sides are empty.',
  steps: [
    on(
      'any',
      step('Look for a folder of that month on your disks, and add it here.'),
      step('See whether all parts of the export are here.'),
      step('Look in Recently Deleted.'),
      step('Fetch that month again.'),
    ),
  ],
  doNot: ['Do not delete the month on the side that still has it.'],
  seeThatItWorked: 'The month is filled on both sides of the calendar here.',
  sources: [SOURCES['export-parts'], SOURCES['slashgear-deleted']],
  weDoNotKnow: ['We do not know why that month is empty.'],
  sections: [],
};
