import type { PageWords } from '../card-words.ts';

/** The page "My phone goes tomorrow", followed from its first point to its last. Its plan is in `guidance/help/tomorrow.ts`. */
export const tomorrow = {
  title: 'My phone goes tomorrow',
  lead: 'Do these points in this order. Each says what you see when it worked. Nothing is deleted before point 8.',
  points: {
    keep: {
      title: 'Leave everything as it is',
      steps: {
        nothing: {
          do: 'Delete nothing. Sign out of nothing. Switch nothing off.',
          see: 'The phone is as it was yesterday.',
        },
        power: {
          do: 'Put the phone on its charger and on Wi-Fi. Turn Low Power Mode off.',
          see: 'It charges, and the battery sign is not yellow.',
        },
      },
    },
    totals: {
      title: 'Write down both totals',
      steps: {
        phone: { do: 'Read Photos and Videos on the phone.', see: 'Two numbers on your paper.' },
        web: {
          do: 'Read the totals at the bottom of the library on iCloud.com. Is it closed? Read them on another device of yours.',
          see: 'Two more numbers.',
        },
        deleted: {
          do: 'Open Recently Deleted. Recover what you want.',
          see: 'What you want is back in the library.',
          not: 'Do not empty it.',
        },
        hidden: { do: 'Open Hidden and note the count.', see: 'One more number.' },
      },
    },
    status: {
      title: 'See what still waits',
      steps: {
        read: { do: 'Read the status in Photos.', see: 'A line says whether photos wait.' },
        full: {
          do: 'Is the storage full? Take a larger plan today.',
          see: 'The number of waiting photos falls.',
          not: 'Do not delete photos to make room: they go from every device.',
        },
        paused: { do: 'Is it paused? Tap “Sync Now”.', see: 'The number of waiting photos falls.' },
      },
    },
    copy: {
      title: 'Copy the photos to this computer',
      steps: {
        room: {
          do: 'Has the phone room for all originals? Download them to the phone, to the end.',
          see: 'The status in Photos says that nothing is left.',
        },
        keep: { do: 'Let the phone convert nothing.', see: 'A tick stands beside Keep Originals.' },
        cable: {
          do: 'Copy everything by cable into one folder.',
          see: 'The folder has at least as many files as the phone has photos.',
          not: 'Let the computer delete nothing on the phone.',
        },
        batches: {
          do: 'No room? Get old photos from iCloud.com, a month at a time, and copy by cable those that still wait.',
          see: 'Every month is ticked off. What waited is in the folder.',
          not: 'Photos that wait are not on iCloud.com: only the cable gets them. Unmodified originals lack your edits: get those too.',
        },
      },
    },
    disk: {
      title: 'Copy that folder to a disk',
      steps: {
        copy: { do: 'Copy, never move, the folder to a disk.', see: 'Both have the same number of files.' },
        eject: {
          do: 'Eject the disk. Plug it in again.',
          see: 'The folder is there.',
          not: 'Never just pull it out.',
        },
      },
    },
    check: {
      title: 'Check folder and disk here',
      steps: {
        both: { do: 'Add folder and disk to Two Places and check.', see: 'All photos are exact copies in both.' },
        compare: {
          do: 'Compare the result with your totals.',
          see: 'The numbers agree, or the difference has a name.',
        },
        open: { do: 'Open the ten newest and the ten oldest photos.', see: 'You see them, sharp and whole.' },
      },
    },
    rest: {
      title: 'Think of what is no photo',
      steps: {
        backup: {
          do: 'Make an encrypted backup on a computer, for messages and health. Note its password.',
          see: 'It has today’s date.',
          not: 'A backup is no second place for photos. This app can look into it and say what is there.',
        },
        codes: {
          do: 'Move authenticator apps and the eSIM, or note how.',
          see: 'You can sign in without this phone.',
        },
      },
    },
    erase: {
      title: 'Erase only on a yes',
      steps: {
        ask: { do: 'Ask on Erase, and answer each question.', see: '“Yes, as far as this app can see.”' },
        erase: {
          do: 'Then erase the phone, and only this way.',
          see: 'The phone says hello.',
          not: 'Never empty it by deleting photos: that deletes in iCloud too.',
        },
      },
    },
    late: {
      title: 'No yes in time?',
      steps: {
        keep: {
          do: 'Keep the phone, or ask for a later date.',
          see: 'The photos are still on it.',
          not: 'Losing a trade-in is cheaper than losing photos.',
        },
      },
    },
  },
} as const satisfies PageWords;
