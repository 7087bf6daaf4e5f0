import type { WayWords } from '../card-words.ts';

/** Ways to get a list of what iCloud has. Their plans are in `guidance/help/ways.ts`. */
export const ways = {
  'iphone-cable': {
    title: 'The iPhone by cable',
    bestFor: 'You have the phone and a cable. It is the quickest way, and it sees the phone itself.',
    howLong: 'A minute.',
    proves: 'What iCloud has, what the phone has, and what still waits. It can prove exact copies.',
    steps: {
      trust: {
        do: 'Connect and unlock the phone. Tap Trust, and type your code.',
        see: 'This app names the iPhone.',
        not: 'Decline on computers of strangers.',
      },
      choose: { do: 'Choose the iPhone as the list.', see: 'Photos and videos are counted.' },
      totals: { do: 'Type the totals of iCloud.com as well.', see: 'They agree with the list.' },
    },
  },
  'mac-library': {
    title: 'The Photos library of a Mac',
    bestFor: 'You have a Mac with iCloud Photos on. Its originals need not be on the Mac.',
    howLong: 'Minutes.',
    proves: 'It knows every photo and its moving half, hidden ones too. It can prove exact copies.',
    steps: {
      totals: {
        do: 'Compare the total at the bottom of Photos with iCloud.com.',
        see: 'Both are the same.',
        not: 'Do not rely on “updated”: it can stand there while uploads stand still.',
      },
      add: { do: 'Quit Photos. Add the library here.', see: 'It is named as a list.' },
      access: { do: 'Is it closed? Give Two Places Full Disk Access.', see: 'It opens.' },
    },
  },
  'apple-copy': {
    title: 'Apple’s copy of your data',
    bestFor: 'You have no Mac and no cable, and time. It brings the photos as well, so it needs room.',
    howLong: 'Up to 7 days until it is ready. Then it can be downloaded for 14 days.',
    proves: 'A line for each photo. It can prove exact copies. For erasing a phone it is often too old when it comes.',
    steps: {
      request: {
        do: 'Request iCloud Photos, and note the totals of iCloud.com on that day.',
        see: 'Apple confirms it by mail.',
        not: 'Not with Advanced Data Protection: then, we think, it has no photos.',
      },
      parts: { do: 'Download all parts into one folder.', see: 'Part 1 to the last are there.' },
      add: { do: 'Add the folder here. Nothing needs unpacking.', see: 'All parts are named.' },
    },
    unknown: 'It is not proven that its list covers every kind of photo. This app tests it on your own files.',
  },
  'tool-list': {
    title: 'The list of a tool you use',
    bestFor: 'You use osxphotos, icloudpd or a similar tool already.',
    howLong: 'Minutes to hours.',
    proves: 'Names, times and often sizes. Some tools write more; then it can prove exact copies.',
    steps: {
      list: {
        do: 'Let the tool list everything.',
        see: 'The list is as long as your library.',
        not: 'A list of what is still missing is not everything.',
      },
      add: { do: 'Add the file here.', see: 'This app names the tool.' },
    },
    unknown: 'We do not know what your tool leaves out. Often it is Hidden and a Shared Library.',
  },
  'two-totals': {
    title: 'Two totals',
    bestFor: 'You want a first look, or a second witness for a list.',
    howLong: 'Minutes.',
    proves: 'A difference. Totals cannot show that every photo is here.',
    steps: {
      phone: { do: 'Read Photos and Videos on the phone.', see: 'Two numbers.' },
      web: { do: 'Read the totals at the bottom of the library on iCloud.com.', see: 'Two numbers of the same kind.' },
      apple: {
        do: 'Or go to Apple’s page for a transfer, until it shows the totals.',
        see: 'Photos, videos and their size.',
        not: 'Stop there. Do not confirm.',
      },
      type: { do: 'Type them here.', see: 'This app says whether they agree.' },
    },
    unknown: 'We do not know whether these totals count Hidden. The transfer page is known from 2021.',
  },
} as const satisfies Readonly<Record<string, WayWords>>;
