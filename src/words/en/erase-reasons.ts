import type { Text } from '../catalogue.ts';

/**
 * The facts behind "is it safe to erase this iPhone?", one sentence for each state: good (it is so), bad (it is known to
 * be otherwise), unknown (nobody has looked). What is not good says what to do.
 */
export const eraseReasons = {
  'erase-list-complete-good': 'The list {{name}} is complete, as far as it can tell.',
  'erase-list-complete-bad': 'The list {{name}} is not complete. Get a complete one.',
  'erase-list-complete-unknown':
    'There is no complete list of what is in iCloud. Get one: for example Apple’s copy of your data, all parts.',
  'erase-list-recent-good': 'The list is recent: it is from {{day}}.',
  'erase-list-recent-bad': 'The list is too old. Get a new one.',
  'erase-list-recent-unknown':
    'The list is not from the last 7 days ({{ageDays}} days old), so newer photos may be missing from it. Get a new one.',
  'erase-list-newer-than-photos-good': 'The list is newer than the newest photo that is known.',
  'erase-list-newer-than-photos-bad': 'There are photos newer than the list. Get a new list.',
  'erase-list-newer-than-photos-unknown':
    'There may be photos newer than the list (number known: {{photos}}). Nobody can say whether they are in iCloud. Get a new list.',
  'erase-places-checked-good': 'A place apart from iCloud was checked to its end within the last 7 days: {{name}}.',
  'erase-places-checked-bad': 'No place apart from iCloud was checked. Check the folder with your photos.',
  'erase-places-checked-unknown':
    'No place apart from iCloud was checked completely within the last 7 days. Check the folder with your photos, to the end.',
  'erase-every-photo-copied-good': 'Every photo and video on the list ({{listed}}) has a copy apart from iCloud.',
  'erase-every-photo-copied-bad':
    'Not every photo has a copy apart from iCloud: {{missing}} of {{listed}} have none. Copy them, then check again.',
  'erase-every-photo-copied-unknown':
    'It is not known for every photo whether it has a copy apart from iCloud ({{copies}} of {{listed}} have one). Check the places with your photos again.',
  'erase-no-placeholders-good': 'Nothing that was counted is only a placeholder.',
  'erase-no-placeholders-bad': {
    one: '{{count}} photo is here only as a placeholder: its picture is still in the cloud. Download its original.',
    other:
      '{{count}} photos are here only as placeholders: their pictures are still in the cloud. Download the originals.',
  },
  'erase-no-placeholders-unknown': 'It is not known whether some photos are only placeholders. Check again.',
  'erase-no-damage-good': 'Nothing that was counted is cut short, unreadable, smaller, changed, or half a Live Photo.',
  'erase-no-damage-bad': {
    one: '{{count}} photo is here, but not whole or not the same. Copy it again as unmodified original.',
    other: '{{count}} photos are here, but not whole or not the same. Copy them again as unmodified originals.',
  },
  'erase-no-damage-unknown': 'It is not known whether all copies are whole. Check again, to the end.',
  'erase-counts-explained-good': 'The numbers and dates of both sides are explained.',
  'erase-counts-explained-bad': {
    one: '{{count}} difference between the numbers or dates of both sides is not explained. Get a list that shows every photo.',
    other:
      '{{count}} differences between the numbers or dates of both sides are not explained. Get a list that shows every photo.',
  },
  'erase-counts-explained-unknown': 'It is not known whether the numbers of both sides agree. Check again.',
  'erase-check-passed-good': 'The check itself answers yes: every listed photo is here, whole.',
  'erase-check-passed-bad': 'The check itself answers not yet. Close its gaps first.',
  'erase-check-passed-unknown': 'The check itself cannot tell whether every listed photo is here. See its reasons.',
  'erase-answers-recent-good': 'The questions about the phone were answered within the last 7 days.',
  'erase-answers-recent-bad': 'The answers about the phone are too old. Answer them again.',
  'erase-answers-recent-unknown':
    'The questions about the phone were not answered within the last 7 days. Answer them with the phone in your hand.',
  'erase-answers-agree-good': 'The answers agree with each other and with the list.',
  'erase-answers-agree-bad': 'The answers contradict each other or the list. Look at the phone again.',
  'erase-answers-agree-unknown': {
    one: 'In {{count}} point the answers contradict each other or the list. Look at the phone again.',
    other: 'In {{count}} points the answers contradict each other or the list. Look at the phone again.',
  },
  'erase-icloud-photos-on-good': 'iCloud Photos is on.',
  'erase-icloud-photos-on-bad':
    'iCloud Photos is off on the phone: its photos may be nowhere but on the phone. Copy them to this computer by cable first.',
  'erase-icloud-photos-on-unknown':
    'It is not known whether iCloud Photos is on. Look on the phone: Settings > Photos, or Settings > [your name] > iCloud > Photos.',
  'erase-nothing-waiting-good': 'The phone says that it has finished, and nothing is known to wait for upload.',
  'erase-nothing-waiting-bad':
    'Uploads from the phone are not finished, or seem to have stopped. Leave it on power and Wi-Fi until it says that it has finished.',
  'erase-nothing-waiting-unknown':
    'It is not known whether the phone has uploaded everything. Look at the status in Photos on the phone.',
  'erase-storage-not-full-good': 'iCloud storage is not full.',
  'erase-storage-not-full-bad': 'iCloud storage is full: nothing new is uploaded. Make room, then wait for the upload.',
  'erase-storage-not-full-unknown':
    'It is not known whether iCloud storage is full. Look on the phone: Settings > [your name] > iCloud.',
  'erase-phone-counts-agree-good':
    'The totals of the phone and of the list are the same: {{listPhotos}} photos and {{listVideos}} videos.',
  'erase-phone-counts-agree-bad':
    'The phone has more photos or videos than the list (too many: {{onlyOnPhone}}). They may be nowhere else. Do not erase it.',
  'erase-phone-counts-agree-unknown':
    'The totals of the phone were not compared with the list, or they differ. Look on the phone: Settings > General > About, and type both numbers.',
  'erase-recently-deleted-checked-good': 'You looked into Recently Deleted, and everything you want is out of it.',
  'erase-recently-deleted-checked-bad': 'Something you want is still in Recently Deleted. Recover it first.',
  'erase-recently-deleted-checked-unknown':
    'Nobody has looked into Recently Deleted yet. Open it on the phone and recover what you want to keep.',
  'erase-hidden-checked-good': 'Hidden photos are on the list, or you opened them and counted them.',
  'erase-hidden-checked-bad': 'Hidden photos are not on the list. Open Hidden on the phone and compare.',
  'erase-hidden-checked-unknown':
    'The list may leave out hidden photos. Open Hidden on the phone and see that its photos are among those counted.',
  'erase-shared-library-checked-good': 'There is no Shared Library, or its photos are on the list.',
  'erase-shared-library-checked-bad': 'The photos of the Shared Library are not on the list. Get a list that has them.',
  'erase-shared-library-checked-unknown':
    'It is not known whether photos of a Shared Library are missing from the list. Look on the phone: Settings > Photos > Shared Library.',
  'erase-blind-phone': 'The phone itself was never looked at. What is only on it, nobody here can see.',
  'erase-blind-other-data':
    'Erasing removes messages, app data and settings too. Those were not checked: make a backup of the phone for them.',
  'erase-blind-shared-albums': 'Shared albums hold smaller copies and were not checked.',
  'erase-blind-edits': 'Originals were compared. Your edits and crops were not.',
  'erase-blind-synced-library':
    'A Photos library that is synced with iCloud follows it: what is deleted in iCloud disappears from it too.',
  'erase-blind-not-proven': {
    one: '{{count}} copy agrees by name and time; its bytes were not compared.',
    other: '{{count}} copies agree by name and time; their bytes were not compared.',
  },
} as const satisfies Record<string, Text>;
