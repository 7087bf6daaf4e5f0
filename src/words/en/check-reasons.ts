import type { BlindSpotCode, CheckReasonCode } from '../../compare/verdict/reason-codes.ts';
import type { Text } from '../catalogue.ts';

/** Reasons and blind spots of "is every photo on the list here, whole?". What each value means: `compare/verdict/reason-codes.ts`. */
export const checkReasons: Readonly<Record<CheckReasonCode | BlindSpotCode, Text>> = {
  'all-verified': 'Every photo and video on the list ({{listed}}) is here, byte for byte.',
  'all-here':
    'Every photo and video on the list ({{listed}}) is here: {{verified}} byte for byte, {{matched}} by name and date.',
  'all-here-by-size':
    'Every photo and video on the list ({{listed}}) seems to be here: {{verified}} byte for byte, {{matched}} by name and size or date.',
  missing: {
    one: '{{count}} of {{listed}} was not found in any place that was checked.',
    other: '{{count}} of {{listed}} were not found in any place that was checked.',
  },
  different: {
    one: '{{count}} is here, but not whole or not the same.',
    other: '{{count}} are here, but not whole or not the same.',
  },
  placeholder: {
    one: '{{count}} is here by name only; its picture is still in the cloud.',
    other: '{{count}} are here by name only; their pictures are still in the cloud.',
  },
  'broken-here': {
    one: '{{count}} is here exactly as iCloud holds it, and it is empty or broken: iCloud’s copy looks damaged too. Look on the phone first.',
    other:
      '{{count}} are here exactly as iCloud holds them, and they are empty or broken: iCloud’s copies look damaged too. Look on the phone first.',
  },
  'waiting-not-here': {
    one: '{{count}} is still waiting to be uploaded and has no copy here: it may exist only on one device.',
    other: '{{count}} are still waiting to be uploaded and have no copy here: they may exist only on one device.',
  },
  'only-on-phone': {
    one: '{{count}} is only on your iPhone: it is not uploaded, and it has no copy here.',
    other: '{{count}} are only on your iPhone: they are not uploaded, and they have no copy here.',
  },
  'waiting-here': {
    one: '{{count}} is still waiting to be uploaded to iCloud; it is here.',
    other: '{{count}} are still waiting to be uploaded to iCloud; they are here.',
  },
  'edits-beside': {
    one: '{{count}} photo on the list was edited. Its original was compared, the edit was not.',
    other: '{{count}} photos on the list were edited. Their originals were compared, the edits were not.',
  },
  'photos-short': 'Photos: {{typed}} in iCloud, {{here}} here. That is {{difference}} fewer here.',
  'videos-short': 'Videos: {{typed}} in iCloud, {{here}} here. That is {{difference}} fewer here.',
  'first-day-short': 'Photos in iCloud begin on {{typed}}, here on {{found}}. The earliest ones may be missing.',
  'last-day-short': 'Photos in iCloud go on until {{typed}}, here until {{found}}. The latest ones may be missing.',
  'wrong-list':
    'The list ({{listed}}) and the photos here ({{here}}) have almost nothing in common ({{common}}). It is probably the list of another library.',
  'in-two-places': '{{count}} of {{all}} photos and videos that are here are in at least two independent places.',
  'seem-in-two-places': {
    one: '{{count}} of {{all}} photos and videos that are here seems to be in at least two independent places: by name and date, the bytes were not compared.',
    other:
      '{{count}} of {{all}} photos and videos that are here seem to be in at least two independent places: by name and date, the bytes were not compared.',
  },
  'in-one-place': {
    one: '{{count}} of {{all}} photos and videos that are here is in one place only.',
    other: '{{count}} of {{all}} photos and videos that are here are in one place only.',
  },
  'one-copy-is-enough': {
    one: '{{count}} is in a folder of which you said that one copy is enough.',
    other: '{{count}} are in folders of which you said that one copy is enough.',
  },
  'phone-not-looked-at': 'The phone itself. What is only on the phone and not on the list, nobody here can see.',
  'phone-photos-only':
    'Other apps on the iPhone: only its Photos was read, on {{day}}. Messages, WhatsApp and Files keep pictures elsewhere.',
  'hidden-not-shown': 'Hidden photos: this list does not show them.',
  'deleted-not-shown': 'Recently Deleted: this list does not show it.',
  'shared-albums-excluded': 'Shared albums: they are not part of your library, and older ones hold smaller copies.',
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
