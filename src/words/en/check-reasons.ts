import type { BlindSpotCode, CheckReasonCode } from '../../compare/reason-codes.ts';
import type { Text } from '../catalogue.ts';

/** Reasons and blind spots of "is every photo on the list here, whole?". What each value means: `compare/reason-codes.ts`. */
export const checkReasons: Readonly<Record<CheckReasonCode | BlindSpotCode, Text>> = {
  'all-verified': 'Every photo and video on the list ({{listed}}) is here, byte for byte.',
  'all-here':
    'Every photo and video on the list ({{listed}}) is here: {{verified}} byte for byte, {{matched}} by name and date.',
  missing: {
    one: '{{count}} of {{listed}} was not found in any place that was checked.',
    other: '{{count}} of {{listed}} were not found in any place that was checked.',
  },
  different: {
    one: '{{count}} is here, but not whole or not the same.',
    other: '{{count}} are here, but not whole or not the same.',
  },
  placeholder: {
    one: '{{count}} is here only as a placeholder; its picture is still in the cloud.',
    other: '{{count}} are here only as placeholders; their pictures are still in the cloud.',
  },
  uncertain: {
    one: 'For {{count}}, something like it is here, but it is not certain that it is the same.',
    other: 'For {{count}}, something like them is here, but it is not certain that they are the same.',
  },
  'waiting-not-here': {
    one: '{{count}} is still waiting to be uploaded and has no copy here: it may exist only on one device.',
    other: '{{count}} are still waiting to be uploaded and have no copy here: they may exist only on one device.',
  },
  'waiting-here': {
    one: '{{count}} is still waiting to be uploaded to iCloud; it is here.',
    other: '{{count}} are still waiting to be uploaded to iCloud; they are here.',
  },
  'no-list': 'There is no list of what is in iCloud. Add one, or type the totals that iCloud.com shows.',
  'empty-list': 'The list has no photos on it, so there is nothing to compare. Get the list again.',
  'no-place': 'No folder was checked. Choose the folder with your photos.',
  'counts-only':
    'Only totals are known ({{typed}} in iCloud, {{here}} here). Totals cannot name a photo: a missing one can hide behind an extra one. A list can tell.',
  'counts-short':
    'There are fewer photos and videos here than in iCloud: {{here}} of {{typed}}, so {{difference}} are not here.',
  'counts-exceed-list':
    'iCloud has more photos and videos ({{typed}}) than the list ({{listed}}): {{difference}} are not on the list. Get a complete list.',
  'first-day-short': 'Photos in iCloud begin on {{typed}}, here on {{found}}. The earliest ones may be missing.',
  'last-day-short': 'Photos in iCloud go on until {{typed}}, here until {{found}}. The latest ones may be missing.',
  'list-incomplete': 'The list is not complete. {{note}}',
  'place-incomplete': '“{{place}}” is not known completely. {{note}}',
  'scan-unfinished': 'The check of “{{place}}” is not finished.',
  'rows-unreadable': {
    one: '{{count}} row of the list could not be read.',
    other: '{{count}} rows of the list could not be read.',
  },
  'wrong-list':
    'The list ({{listed}}) and the photos here ({{here}}) have almost nothing in common ({{common}}). It is probably the list of another library.',
  'only-in-synced-place': {
    one: '{{count}} is only in a folder that iCloud keeps in step: what is deleted in iCloud disappears there too. That is no second place.',
    other:
      '{{count}} are only in a folder that iCloud keeps in step: what is deleted in iCloud disappears there too. That is no second place.',
  },
  'only-by-list': {
    one: '{{count}} is known only by a list of another place. Nobody has read the file itself.',
    other: '{{count}} are known only by a list of another place. Nobody has read the files themselves.',
  },
  expired:
    'What this answer stands on is from {{day}}, {{days}} days ago. That is too old. Check again with a new list.',
  'clock-behind':
    'The clock of this computer says {{today}}, but something it read is from {{day}}. Set the clock, then check again.',
  'phone-not-looked-at': 'The phone itself. What is only on the phone and not on the list, nobody here can see.',
  'hidden-not-shown': 'Hidden photos: this list does not show them.',
  'deleted-not-shown': 'Recently Deleted: this list does not show it.',
  'shared-albums-excluded': 'Shared albums: they hold smaller copies and are not part of your library.',
  'bursts-excluded': 'Frames of bursts that were not chosen: they are not listed.',
  'waiting-unknown': 'Photos that still wait on the phone to be uploaded: this list cannot know them.',
  'bytes-not-compared': {
    one: 'The bytes of {{count}} file: they could not be compared with the ones in iCloud.',
    other: 'The bytes of {{count}} files: they could not be compared with the ones in iCloud.',
  },
  'quality-not-seen':
    'Whether a copy is the original: this list has neither fingerprints nor sizes, so a smaller or edited copy with the same name and date would not be noticed.',
  'referenced-files': {
    one: '{{count}} original that the library stores outside itself.',
    other: '{{count}} originals that the library stores outside itself.',
  },
  'synced-place': '“{{place}}” follows iCloud: what is deleted there disappears here too, so it is no second place.',
  'place-by-list': '“{{place}}” is known only by a list. Nobody has read its files.',
  'one-disk': 'The places that were checked are on one disk or belong to one service: one accident reaches them all.',
};
