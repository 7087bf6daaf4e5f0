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
  unproven: {
    meaning: 'Nothing proves it.',
    nextStep: 'Look below at what is missing: each line says what would prove it.',
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
    one: 'The {{count}} photo or video on the list is here, {{by}}; its bytes were not proven.',
    other: 'All {{count}} photos and videos on the list are here, {{by}}; their bytes were not proven.',
  },
  'all-mixed': {
    one: 'The {{count}} photo or video on the list is here.',
    other: 'All {{count}} photos and videos on the list are here: {{verified}} byte for byte, {{matched}} {{by}}.',
  },
  'unproven-bytes': {
    one: 'The {{count}} photo or video on the list seems to be here, by name and date.',
    other: 'All {{count}} seem to be here, by name and date.',
  },
  'unproven-size': {
    one: 'The {{count}} photo or video on the list seems to be here, by name and size or date.',
    other: 'All {{count}} seem to be here, by name and size or date.',
  },
  'unproven-old': {
    one: 'The {{count}} photo or video on the list was an exact copy on {{day}}.',
    other: 'All {{count}} were exact copies on {{day}}.',
  },
  'unproven-undated': {
    one: 'The {{count}} photo or video on the list was an exact copy; nobody knows when it was read.',
    other: 'All {{count}} were exact copies; nobody knows when they were read.',
  },
  'unproven-list': {
    one: 'The {{count}} photo or video on this list is here, an exact copy.',
    other: 'All {{count}} on this list are here, exact copies.',
  },
  'some-verified': {
    one: '{{count}} of {{listed}} is here, byte for byte.',
    other: '{{count}} of {{listed}} are here, byte for byte.',
  },
  'some-matched': {
    one: '{{count}} of {{listed}} is here, {{by}}; its bytes were not proven.',
    other: '{{count}} of {{listed}} are here, {{by}}; their bytes were not proven.',
  },
  'some-mixed': {
    one: '{{count}} of {{listed}} is here.',
    other: '{{count}} of {{listed}} are here: {{verified}} byte for byte, {{matched}} {{by}}.',
  },
  'none-here': {
    one: 'The {{count}} photo or video on the list was not found here.',
    other: 'None of the {{count}} photos and videos on the list was found here.',
  },
  'names-here': {
    one: 'For {{count}} of {{listed}} there is a file of that name here; a name alone does not show that it is the same.',
    other:
      'For {{count}} of {{listed}} there are files of those names here; names alone do not show that they are the same.',
  },
  'not-here': { one: '{{count}} is not.', other: '{{count}} are not.' },
  'uncertain-too': { one: '{{count}} is not certain.', other: '{{count}} are not certain.' },
  'counts-equal': {
    one: '{{count}} photo or video in iCloud, and {{here}} here.',
    other: '{{count}} photos and videos in iCloud, and {{here}} here.',
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
    one: 'No photo was found on the list.',
    other: 'No photo was found on the list.',
  },
  'may-be-only-copies':
    'Some are not in iCloud yet and have no copy here: they may be on one device only. Do not erase or delete anything.',
  'broken-in-icloud':
    'Some files are empty or broken, and so are the ones in iCloud. Do not erase or delete anything before you have looked on the phone.',
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
} as const;
