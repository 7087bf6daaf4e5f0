import type { CardWords } from '../../card-words.ts';

export const lists = {
  'list-not-usable': {
    title: 'Not everything could be looked at',
    meaning: 'List or scan is not whole: no “yes” yet.',
    steps: {
      other: {
        do: 'Somebody else’s list? Choose the other.',
        see: 'Most photos agree.',
        not: 'Delete nothing because it is “not on the list”.',
      },
      parts: { do: 'Parts missing? Add all in one folder.', see: 'All parts are named.' },
      old: { do: 'Too old, or no day known? Get a new one.', see: 'It is from this week.' },
      whole: { do: 'Cut or empty? Get it again.', see: 'No note is left.' },
      photos: { do: 'A Photos library? Quit Photos, add it again.', see: 'No note is left.' },
      scan: { do: 'A scan broke off? Let it finish.', see: 'Every file was read.' },
      access: {
        do: 'A folder is locked? Allow reading it, then reopen this app.',
        see: 'It opens here.',
      },
    },
    worked: 'The answer here names no missing part.',
  },
  'other-list': {
    title: 'A list that is not all of iCloud',
    meaning: 'It is of a folder or another service, or it comes from a device that is behind iCloud.',
    steps: {
      icloud: {
        do: 'Get a list of iCloud: the iPhone by cable, a Mac’s Photos library, or Apple’s copy.',
        see: 'This app counts its photos as those of iCloud.',
        not: 'Delete nothing because it is “not on the list”.',
      },
      behind: {
        do: 'Put the device on power and Wi-Fi. Read the status in Photos. If it offers “Sync Now”, tap that.',
        see: 'A line says when it was last updated.',
        not: 'Do not sign out to make it sync.',
      },
      again: { do: 'Get the list again. Type the totals of iCloud.com.', see: 'They agree with the list.' },
    },
    worked: 'The answer here names no missing part.',
  },
  'protected-data': {
    title: 'Advanced Data Protection, or a closed iCloud.com',
    meaning:
      'Only your devices can read your photos then. iCloud.com shows none; Apple’s copy has none, we think. Nothing is gone.',
    steps: {
      cable: {
        do: 'Use the iPhone by cable or a Mac’s Photos library.',
        see: 'This app accepts the list.',
      },
      device: { do: 'Type the totals of another device of yours.', see: 'They agree with the list.' },
      web: {
        do: 'Or allow iCloud.com for a while.',
        see: 'iCloud.com shows your photos.',
        not: 'Do not turn the protection off for this check.',
      },
    },
    worked: 'The list and the totals agree here.',
    unknown: 'We do not know what Apple’s copy holds then.',
  },
  uncertain: {
    title: 'Photos that are probably here',
    meaning: 'Name, time or size agree. That is no proof, so they do not count.',
    steps: {
      finish: { do: 'Let the scan read every file.', see: 'Nothing is left to read.' },
      proof: {
        do: 'Get a list that proves: the iPhone by cable, a Mac’s Photos library, or Apple’s copy.',
        see: 'They become exact copies, or gaps.',
        not: 'Do not count them before that.',
      },
      clock: {
        do: 'Are all times apart by the same hours? Probably a time zone or a wrong clock.',
        see: 'With a list that proves, times do not matter.',
        not: 'Do not change dates in your only copy.',
      },
    },
    worked: 'Check again here.',
    unknown: 'We do not know whether they are the same photos.',
  },
} as const satisfies Readonly<Record<string, CardWords>>;
