export const sides = {
  title: 'Compare two of these places with each other',
  lead: 'For example: is everything of the old disk also on the new one? Every file that was read is compared byte for byte, whatever it is called. iCloud plays no part in it unless you choose it.',
  first: 'Is everything of this…',
  second: '…also in this?',
  icloud: 'iCloud, by the list',
  compare: 'Compare these two',
  now: 'Is everything of “{{first}}” also in “{{second}}”?',
  nowMore:
    'Only these two are compared. “The first folder” is “{{first}}”; “the other folder” and “the others” are “{{second}}”.',
  icloudNow: 'Only “{{second}}” is compared with iCloud.',
  back: 'Back to the whole check with iCloud',
  noErase: 'Two folders are compared now',
  noEraseLead:
    'That says nothing about a phone or about iCloud. Go back to the whole check to see whether it may be erased.',
} as const;
