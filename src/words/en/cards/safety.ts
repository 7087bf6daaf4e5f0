import type { CardWords } from '../../card-words.ts';

export const safety = {
  'do-not': {
    title: 'What not to do while photos are missing',
    meaning: 'Some steps look like help and can take the only copy away.',
    steps: {
      leave: {
        do: 'Leave the phone as it is: signed in, switched on, on its charger.',
        see: 'Nothing changes.',
        not: 'Do not sign out. “Keep a Copy” is not for photos. Ask Apple Support first.',
      },
      copy: { do: 'Copy what you can reach to a disk.', see: 'This app finds it there.' },
      check: { do: 'Check again here.', see: 'The answer names what is missing.' },
    },
    doNot: {
      erase: 'Do not erase or reset the phone.',
      off: 'Do not turn iCloud Photos off.',
      disable: 'Do not choose “Disable & Delete”: after 30 days the library is gone.',
      empty: 'Do not empty Recently Deleted.',
      room: 'Do not delete photos to make room.',
    },
    worked: 'This check says that every photo is here.',
  },
  'before-erasing': {
    title: 'Before you erase or give away a phone',
    meaning: 'An erased phone can take the only copies along.',
    steps: {
      list: {
        do: 'Get the list by cable or from a Mac.',
        see: 'Its day is today.',
        not: 'Apple’s copy takes up to 7 days; a list counts for 7. Without cable or Mac a yes may be out of reach.',
      },
      answer: { do: 'Answer the questions on Erase.', see: 'No point is open.' },
      totals: { do: 'Read its totals again.', see: 'As in the answer.' },
      erase: {
        do: 'Only on a yes: erase it.',
        see: 'The phone says hello.',
        not: 'Never empty it by deleting photos: that deletes in iCloud too.',
      },
    },
    doNot: { no: 'Not on “Not yet”, “Cannot tell” or an old yes.' },
    worked: 'Every photo is here.',
  },
  'ask-for-help': {
    title: 'Ask somebody for help',
    meaning:
      'A helper needs the model, the iOS version, what Settings shows, totals and gaps. This app writes them down.',
    steps: {
      summary: { do: 'Open the summary and read it.', see: 'It has numbers, and no names of photos or folders.' },
      model: { do: 'Add the model and version of your phone.', see: 'Both stand in the first lines.' },
      paste: {
        do: 'Copy it to where you ask.',
        see: 'You can read it there.',
        not: 'Never give anybody your password or a sign-in code.',
      },
    },
    worked: 'The helper asks no question that the summary answers.',
  },
} as const satisfies Readonly<Record<string, CardWords>>;
