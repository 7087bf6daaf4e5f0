/** Words for "is what is here also in a second place?". */
export const secondPlace = {
  yes: 'Everything that is here is also in a second place.',
  'not-yet': 'Copy what is in one place only to a second place, for example to a disk that you unplug.',
} as const;
