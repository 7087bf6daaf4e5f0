import type { Catalogue } from '../catalogue.ts';

export const answers: Catalogue['answers'] = {
  yes: {
    meaning: 'Every photo and video on the list has a whole copy in the places that were checked.',
    nextStep: 'Check again on the 1st of next month, and always before you delete or erase anything.',
  },
  'not-yet': {
    meaning:
      'That is no reason to be afraid: by the list they are in iCloud. Until they are copied, do not erase or delete anything.',
    nextStep: 'Look at the gaps below, copy those photos to this computer, then check again.',
  },
  'cannot-tell': {
    meaning: 'What is known is not enough for a yes or a no. That is an honest answer, and no reason to be afraid.',
    nextStep: 'Look at the reasons below: the first one says what is missing for an answer.',
  },
};

/** Sentences that begin with a count; `{{count}}` is the first number of the sentence. */
export const verdict = {
  'all-verified': {
    one: 'The {{count}} photo or video on the list is here, byte for byte.',
    other: 'All {{count}} photos and videos on the list are here, byte for byte.',
  },
  'all-matched': {
    one: 'The {{count}} photo or video on the list is here, by its name and date; its bytes were not proven.',
    other:
      'All {{count}} photos and videos on the list are here, by their names and dates; their bytes were not proven.',
  },
  'all-mixed': {
    one: 'The {{count}} photo or video on the list is here.',
    other:
      'All {{count}} photos and videos on the list are here: {{verified}} byte for byte, {{matched}} by name and date.',
  },
  'some-verified': {
    one: '{{count}} of {{listed}} is here, byte for byte.',
    other: '{{count}} of {{listed}} are here, byte for byte.',
  },
  'some-matched': {
    one: '{{count}} of {{listed}} is here, by its name and date; its bytes were not proven.',
    other: '{{count}} of {{listed}} are here, by their names and dates; their bytes were not proven.',
  },
  'some-mixed': {
    one: '{{count}} of {{listed}} is here.',
    other: '{{count}} of {{listed}} are here: {{verified}} byte for byte, {{matched}} by name and date.',
  },
  'none-here': {
    one: 'The {{count}} photo or video on the list was not found here.',
    other: 'None of the {{count}} photos and videos on the list was found here.',
  },
  'not-here': { one: '{{count}} is not.', other: '{{count}} are not.' },
  'uncertain-too': { one: '{{count}} is not certain.', other: '{{count}} are not certain.' },
  'counts-equal': {
    one: '{{count}} photo or video in iCloud, and {{here}} here.',
    other: '{{count}} photos and videos in iCloud, and {{here}} here.',
  },
  'counts-short': {
    one: '{{count}} photo or video in iCloud, {{here}} here: {{difference}} too few here.',
    other: '{{count}} photos and videos in iCloud, {{here}} here: {{difference}} too few here.',
  },
  'counts-more': {
    one: '{{count}} photo or video in iCloud, {{here}} here: {{difference}} more here.',
    other: '{{count}} photos and videos in iCloud, {{here}} here: {{difference}} more here.',
  },
  'no-list': {
    one: '{{count}} photo or video is here. There is no list of iCloud to compare it with.',
    other: '{{count}} photos and videos are here. There is no list of iCloud to compare them with.',
  },
  'empty-list': {
    one: 'The list has no photos on it.',
    other: 'The list has no photos on it.',
  },
  'matched-meaning':
    'Every photo and video on the list was found by its name and date. Whether each copy is whole and the same was not proven byte for byte.',
  'counts-meaning':
    'Totals cannot say which ones they are. Until the difference is explained, do not erase or delete anything.',
  'start-with-photos': {
    one: 'Start with this {{count}} photo from {{month}}: {{step}}',
    other: 'Start with these {{count}} photos from {{month}}: {{step}}',
  },
  'start-with-videos': {
    one: 'Start with this {{count}} video from {{month}}: {{step}}',
    other: 'Start with these {{count}} videos from {{month}}: {{step}}',
  },
  'start-with-undated': {
    one: 'Start with this {{count}} item without a date: {{step}}',
    other: 'Start with these {{count}} items without a date: {{step}}',
  },
  expires: 'True as of {{asOf}}. Ask again after {{expires}}.',
} as const;
