import type { Catalogue } from '../catalogue.ts';

export const gaps: Catalogue['gaps'] = {
  'missing-here': {
    title: 'In iCloud, not found here',
    meaning:
      'iCloud lists these, and no copy was found in the folders that were checked. By the list they are still in iCloud.',
    nextStep: 'Get them from iCloud as unmodified originals, into a folder that iCloud does not sync.',
  },
  'half-live-photo': {
    title: 'Half a Live Photo',
    meaning: 'The still picture is here, the moving half is not.',
    nextStep: 'Copy these Live Photos again as unmodified originals, with their videos.',
  },
  'cut-short': {
    title: 'Incomplete',
    meaning: 'Part of the file is missing: its end, or a stretch inside it. It may open, but it is not whole.',
    nextStep: 'Copy these again from iCloud, and let the copy finish.',
  },
  unreadable: {
    title: 'Here, but not readable',
    meaning: 'A file with this name is here, but no photo or video could be read from it.',
    nextStep:
      'Is the disk slow or noisy? Unplug it. Else get the photo again from iCloud, and keep the damaged file until then.',
  },
  'placeholder-only': {
    title: 'Still in the cloud only',
    meaning: 'The name is here, the picture itself is still in the cloud. That is not a second copy.',
    nextStep: 'Download the originals, then copy them to a folder or disk that iCloud does not sync.',
  },
  'different-bytes': {
    title: 'Here, but not the same',
    meaning:
      'The same photo seems to be here, with other content: edited, converted, or changed by a program. It is not proven to be the original.',
    nextStep:
      'Open both and look. If you want the untouched original here, copy it again as unmodified original, and replace nothing by it.',
  },
  'reduced-copy': {
    title: 'Only a smaller copy',
    meaning: 'The same picture is here with fewer pixels. The full-size original is not.',
    nextStep: 'Copy these again from iCloud as unmodified originals.',
  },
  uncertain: {
    title: 'Probably here, not certain',
    meaning: 'Something very like it is here, but name and date do not prove that it is the same.',
    nextStep:
      'Open both and look, or get a list that proves: the iPhone by cable, a Mac’s Photos library, or Apple’s copy.',
  },
  'missing-in-icloud': {
    title: 'Here, not on the iCloud list',
    meaning:
      'These are on this computer, and the list does not have them. This computer may be the only place they are in.',
    nextStep: 'Do not delete them. Make a second copy, on another disk or in iCloud.',
  },
  'waiting-to-upload': {
    title: 'Still waiting to be uploaded',
    meaning: 'The library knows these, but they are not in iCloud yet.',
    nextStep: 'Leave the device on power and Wi-Fi, and copy these by cable meanwhile: they may be nowhere else.',
  },
  'deleted-soon': {
    title: 'In Recently Deleted',
    meaning: 'These are in Recently Deleted and will be removed from iCloud for good when their days are over.',
    nextStep: 'If you want to keep any of them, open Photos › Recently Deleted and recover them now.',
  },
  'count-unexplained': {
    title: 'A number that does not add up',
    meaning: 'The two totals differ, and nothing that is known explains all of the difference.',
    nextStep: 'Get a list of your photos: it can show which ones they are.',
  },
  'date-range-short': {
    title: 'The dates do not reach as far',
    meaning: 'Your photos in iCloud start earlier or go on later than the ones here.',
    nextStep: 'Look at the first and last months in the calendar, and copy what is missing.',
  },
};
