import type { CardWords } from '../../card-words.ts';

export const fetching = {
  'originals-here': {
    title: 'Bring the originals here',
    meaning: 'While iCloud keeps them, nothing is gone.',
    steps: {
      disks: {
        do: 'Think of other disks and folders. Add them first.',
        see: 'What is there leaves this list.',
      },
      mac: {
        do: 'Let Photos download all originals.',
        see: 'Its total equals that of iCloud.com.',
        not: 'iCloud syncs it. Copy it out: that counts.',
      },
      windows: {
        do: 'Select the files, right-click, keep them here.',
        see: 'None is “still in the cloud only” here.',
        not: 'iCloud syncs them. Copy them out: that counts.',
      },
      web: {
        do: 'Or from iCloud.com: month by month, a folder each, at most 1,000 at a time.',
        see: 'They show here as exact copies.',
        not: 'They lack your edits: get those too.',
      },
      large: { do: 'Download large videos one at a time.', see: 'Each plays to its end.' },
    },
    doNot: { erase: 'Until then, delete nothing.' },
    worked: 'Check again here: they are exact copies.',
  },
  'on-a-mac': {
    title: 'A whole copy on a Mac',
    meaning: 'iCloud syncs this library: alone it is no second place.',
    steps: {
      download: {
        do: 'Let Photos download all originals.',
        see: 'Its total equals that of iCloud.com.',
        not: '“Updated” alone is no proof.',
      },
      copy: {
        do: 'Quit Photos. Drag it to a disk in APFS or Mac OS Extended.',
        see: 'Both have the same size.',
        not: 'Do not make the copy the System Photo Library.',
      },
      export: {
        do: 'Or export unmodified originals to the disk.',
        see: 'They show here as exact copies.',
        not: 'They lack your edits: export those too.',
      },
      eject: { do: 'Eject it, plug it in again, add it here.', see: 'It counts as a second place.' },
    },
    worked: 'Every photo is in two places here.',
  },
  'on-windows': {
    title: 'A whole copy on Windows',
    meaning: 'Many files are in the cloud only. And iCloud syncs this folder: it is no second place.',
    steps: {
      efficient: {
        do: 'Choose to keep high-efficiency originals.',
        see: 'New downloads end in .HEIC.',
      },
      keep: {
        do: 'Select all, right-click, keep them here.',
        see: 'None shows here as “still in the cloud only”.',
      },
      copy: {
        do: 'Copy, never move, the files to a disk.',
        see: 'Both have the same number of files.',
        not: 'Delete nothing in that folder: it goes from iCloud too.',
      },
      long: {
        do: 'Path too long (0x80010135)? Unpack to C:\\P, or add the zip here.',
        see: 'This app finds the photos.',
      },
    },
    worked: 'Every photo is in two places here.',
  },
  'by-cable': {
    title: 'Copy from the phone by cable',
    meaning: 'A cable copies only what is on the phone. With Optimize, many originals are not.',
    steps: {
      originals: {
        do: 'First download all originals to the phone, to the end.',
        see: 'The status in Photos says that nothing is left.',
      },
      keep: { do: 'Let the phone convert nothing.', see: 'A tick stands beside it.' },
      trust: {
        do: 'Connect and unlock the phone. Tap Trust, and type your code.',
        see: 'The computer shows the iPhone.',
        not: 'It can then read photos, contacts and more. Decline on others’ computers.',
      },
      mac: {
        do: 'Download all with Image Capture.',
        see: 'They show here as exact copies.',
        not: 'Let it delete nothing.',
      },
      windows: {
        do: 'Import all with the Photos app.',
        see: 'They show here as exact copies.',
        not: 'Let it delete nothing.',
      },
      linux: {
        do: 'Open the phone in the file manager. Copy its folders.',
        see: 'They show here as exact copies.',
        not: 'Delete nothing on it.',
      },
    },
    worked: 'Check here: exact copies.',
  },
  'iphone-to-disk': {
    title: 'From the iPhone straight to a disk',
    meaning: 'Without a computer, an iPhone can export photos to a disk with a USB plug.',
    steps: {
      originals: {
        do: 'First download all originals to the phone, to the end.',
        see: 'The status in Photos says that nothing is left.',
      },
      plug: { do: 'Plug the disk into the iPhone.', see: 'Files shows it.' },
      export: {
        do: 'Select a month, and export unmodified originals to the disk.',
        see: 'Files shows them on the disk.',
        not: 'They lack your edits: export those too.',
      },
      check: { do: 'Add the disk here.', see: 'They show here as exact copies.' },
    },
    worked: 'Every month is ticked off.',
    unknown: 'We do not know how many photos one export takes.',
  },
} as const satisfies Readonly<Record<string, CardWords>>;
