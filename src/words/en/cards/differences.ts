import type { CardWords } from '../../card-words.ts';

export const differences = {
  'not-in-icloud': {
    title: 'Photos that are here and not in iCloud',
    meaning: 'They were deleted there, never uploaded, or are from another camera.',
    steps: {
      disk: {
        do: 'Copy what is only here to a second disk now, if it matters.',
        see: 'This app counts them in two places.',
        not: 'Do not delete them because they are “not on the list”.',
      },
      deleted: { do: 'Look in Recently Deleted.', see: 'Each photo shows the days it has left.' },
      list: { do: 'Is the list older? Get a new one.', see: 'Newer photos leave this task.' },
      status: { do: 'From this phone? Read the status.', see: 'A line says whether photos wait.' },
    },
    worked: 'Check again here: each photo is in two places.',
    unknown: 'We do not know why they are not in iCloud.',
  },
  'phone-has-more': {
    title: 'The phone has more than the list',
    meaning:
      'The phone shows more photos than the list of iCloud. The ones that the list lacks may be on the phone only.',
    steps: {
      status: {
        do: 'Read the status in Photos.',
        see: 'A line says whether photos wait.',
        not: 'Do not erase the phone. Do not empty it by deleting photos: that deletes in iCloud too.',
      },
      view: { do: 'See whether Hidden or a Shared Library explains it.', see: 'The difference has a name.' },
      copy: { do: 'Copy the newest photos by cable.', see: 'This app finds them here.' },
      list: { do: 'Get a new list. Type both totals again.', see: 'They agree.' },
    },
    worked: 'The phone and the list have the same totals.',
  },
  'hidden-and-deleted': {
    title: 'Hidden and Recently Deleted',
    meaning: 'Lists often leave out hidden photos. Deleted ones stay for 30 days; then only another copy helps.',
    steps: {
      deleted: {
        do: 'Open Recently Deleted, with your face or code.',
        see: 'Each photo shows the days it has left.',
        not: 'Do not empty it while photos are missing.',
      },
      recover: { do: 'Select what you want and recover it.', see: 'It is back in the library, on all devices.' },
      hidden: { do: 'Open Hidden and note the count.', see: 'It explains the difference, or not.' },
      recovered: {
        do: 'Look for an album “Recovered”.',
        see: 'Its photos can be put back.',
      },
    },
    worked: 'Check again with a new list.',
    unknown: 'We do not know whether iCloud.com counts hidden photos.',
  },
  shared: {
    title: 'Shared Library and Shared Albums',
    meaning:
      'Lists often leave out a Shared Library. Older Shared Albums hold smaller copies; newer ones can go with their owner.',
    steps: {
      view: { do: 'See which library Photos shows.', see: 'It says Personal, Shared or both.' },
      list: {
        do: 'Add a Mac’s Photos library, or a list of the Shared Library.',
        see: 'This app marks shared photos.',
      },
      copy: {
        do: 'Copy what others added to your disk.',
        see: 'It shows here as in two places.',
        not: 'Do not leave a Shared Library before that. In its first 7 days you get back only your own.',
      },
    },
    doNot: { album: 'Do not count a Shared Album as a second place.' },
    worked: 'Check again here: the difference is explained.',
    unknown: 'We know newer Shared Albums from the press only.',
  },
  totals: {
    title: 'Compare the two totals',
    meaning: 'Totals find a difference. They cannot show that every photo is here. A Live Photo counts once.',
    steps: {
      list: { do: 'Get a list of iCloud as well.', see: 'It names each photo.' },
      phone: { do: 'Read Photos and Videos on the phone.', see: 'Two numbers.' },
      web: { do: 'Read the totals at the bottom of the library on iCloud.com.', see: 'The same kind of numbers.' },
      type: { do: 'Type both here.', see: 'This app says whether they agree.' },
      differ: {
        do: 'Do they differ? Think of Hidden, then a Shared Library, then photos that wait.',
        see: 'The difference has a name.',
      },
    },
    doNot: { erase: 'Do not erase a phone on totals alone.' },
    worked: 'Phone, iCloud.com and list have the same totals.',
    unknown: 'We do not know whether these totals count Hidden.',
  },
} as const satisfies Readonly<Record<string, CardWords>>;
