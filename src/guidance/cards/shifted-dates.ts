import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const SHIFTED_DATES: Card = {
  id: 'shifted-dates',
  title: 'All dates differ by the same amount',
  meaning:
    'The photos agree, but their times differ by one constant amount. Most often that is a time zone: one side wrote local time, the other the time of Greenwich. Or the clock of the camera was wrong. Nothing is lost by it.',
  appliesWhen: 'Many photos agree by name, and their times differ by one constant amount.',
  notToBeConfusedWith: 'Other photos with the same name. Their times differ without a rule.',
  steps: [
    on(
      'any',
      step(
        'Get a list with checksums, if you can. A checksum is a short text worked out from the content of a file. With it, dates do not matter.',
      ),
      step('See whether the clock of the camera was set to another zone, or wrong.'),
      step('Leave the dates as they are. Changing them changes the files.'),
    ),
  ],
  doNot: ['Do not let a tool “repair” the dates of your only copy.'],
  seeThatItWorked: 'With checksums, the photos show here as the same bytes.',
  sources: [SOURCES['time-zones']],
  weDoNotKnow: ['We do not know which of the two times is the right one.'],
  sections: [],
};
