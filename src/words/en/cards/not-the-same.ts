import type { CardWords } from '../../card-words.ts';

export const notTheSame = {
  'converted-or-smaller': {
    title: 'Converted or smaller copies',
    meaning:
      'The same photos are here as other files: JPG in place of HEIC, Apple’s photo format, or smaller. They are not the originals.',
    steps: {
      keep: {
        do: 'Let the phone convert nothing from now on: choose Keep Originals.',
        see: 'A tick stands beside it.',
      },
      fetch: {
        do: 'Get the originals from iCloud.com as Unmodified Original, or again by cable.',
        see: 'They show here as exact copies.',
        not: 'Do not delete the copies you have before that.',
      },
      album: {
        do: 'Are they from a messenger or a Shared Album? Ask the person who took them.',
        see: 'The new files are larger.',
      },
    },
    worked: 'Check again here: the photos are exact copies.',
  },
  'edited-or-rewritten': {
    title: 'Edited or rewritten copies',
    meaning:
      'The same photos are here with other content. You edited them, or a program changed the file, such as its date.',
    steps: {
      compare: { do: 'Open one of them on both sides.', see: 'You see your edit, or no difference.' },
      fetch: {
        do: 'Get the originals as Unmodified Original.',
        see: 'They show here as exact copies.',
        not: 'Do not let a program “repair” dates in your only copy.',
      },
      edits: {
        do: 'Keep your edits as well: export edited photos a second time.',
        see: 'Original and edit are both here.',
      },
    },
    worked: 'Check again here: the photos are exact copies.',
    unknown: 'We do not know which program changed a file.',
  },
  'live-and-bursts': {
    title: 'Live Photos and bursts',
    meaning:
      'A Live Photo is a photo and a short film. A burst is a series from one long press. Many downloads bring only a part.',
    steps: {
      live: {
        do: 'Get the Live Photos again as Unmodified Original.',
        see: 'The zip holds two files for each.',
      },
      burst: {
        do: 'On the phone, open the burst. Tap Select, choose all, tap Done, then “Keep Everything”.',
        see: 'Each photo stands alone in the library.',
        not: 'Never tap “Keep Only…”: that deletes the others.',
      },
      cable: { do: 'Or copy them by cable, with the originals on the phone.', see: 'They show here as exact copies.' },
    },
    worked: 'Check again here.',
    unknown: 'We know of no download from iCloud.com that brings a whole burst.',
  },
  damaged: {
    title: 'Damaged files, or files that were cut short',
    meaning: 'These files cannot be read to their end. A download broke off, or the disk is failing.',
    steps: {
      stop: {
        do: 'Does the disk make noises, or is it very slow? Unplug it.',
        see: 'Nothing reads from it any more.',
        not: 'If it holds the only copy, ask a data-recovery service first. Run no repair tool.',
      },
      look: { do: 'Open the photo on the phone or on iCloud.com.', see: 'It opens there, whole.' },
      fetch: {
        do: 'Get it again as Unmodified Original; large videos one at a time.',
        see: 'It shows here as an exact copy.',
        not: 'Do not delete the damaged file before that.',
      },
    },
    worked: 'Check again here.',
    unknown: 'We do not know why a file is damaged.',
  },
} as const satisfies Readonly<Record<string, CardWords>>;
