import type { CardWords } from '../../card-words.ts';

export const places = {
  'second-place': {
    title: 'A second place that counts',
    meaning:
      'iPhone and iCloud are one place: a deletion reaches both. So is a folder that iCloud syncs. Only a copy outside counts.',
    steps: {
      plug: { do: 'Plug in a disk with enough room.', see: 'The computer shows it.' },
      whole: { do: 'Let all originals download.', see: 'None is “in the cloud only”.' },
      mac: {
        do: 'Quit Photos. Drag the folder to the disk, and wait.',
        see: 'Get Info shows the same size on both.',
        not: 'Photos libraries: only on a disk in APFS or Mac OS Extended, no stick, no network.',
      },
      windows: {
        do: 'Copy, never move: select the folder, Ctrl+C, open the disk, Ctrl+V, and wait.',
        see: 'Properties shows the same number of files on both.',
      },
      linux: {
        do: 'Copy, never move, the folder to the disk, and wait.',
        see: 'Properties shows the same number of files on both.',
      },
      eject: {
        do: 'Eject the disk. Plug it in again.',
        see: 'Its files are there.',
        not: 'Never just pull it out.',
      },
      check: { do: 'Add the disk here and check.', see: 'This app counts exact copies on it.' },
    },
    worked: 'Every photo is in two places here.',
  },
  'other-clouds': {
    title: 'Google Photos, Dropbox and other clouds',
    meaning:
      'Another cloud is one more place if it keeps the originals. Google gives 15 GB free, shared with mail; smaller settings keep smaller copies.',
    steps: {
      original: {
        do: 'Choose original quality in its app.',
        see: 'The app says so in its backup settings.',
        not: 'Never use “Free up space”: it removes photos from the iPhone and from iCloud.',
      },
      fetch: {
        do: 'Get your files out of that cloud, and add them here.',
        see: 'They show here as exact copies, or as other files.',
        not: 'Dropbox may convert photos and renames them.',
      },
    },
    worked: 'This app counts that cloud as a place.',
    unknown: 'We do not know today’s free sizes and settings. Look in the app.',
  },
} as const satisfies Readonly<Record<string, CardWords>>;
