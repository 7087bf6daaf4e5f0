import type { Text } from '../catalogue.ts';

/**
 * The facts behind "is it safe to erase this iPhone?", one sentence for each state: good (it is so), bad (it is known to
 * be otherwise), unknown (nobody has looked). What is not good says what to do.
 */
export const eraseReasons = {
  'erase-list-complete-good': 'The list {{name}} is complete, as far as it can tell.',
  'erase-list-complete-bad': 'The list {{name}} is not complete. Get a complete one.',
  'erase-list-complete-unknown':
    'There is no complete list of what is in iCloud. Get one by cable from the iPhone or from a Mac; Apple’s copy of your data takes up to 7 days.',
  'erase-list-recent-good': 'The list is recent: it is from {{day}}.',
  'erase-list-recent-bad': 'The list is too old. Get a new one.',
  'erase-list-recent-unknown':
    'The list is not known to be from the last 7 days, so newer photos may be missing from it. Get a new one, or say when it was made.',
  'erase-list-newer-than-photos-good': 'The list is newer than the newest photo that is known.',
  'erase-list-newer-than-photos-bad': 'There are photos newer than the list. Get a new list.',
  'erase-list-newer-than-photos-unknown':
    'There may be photos newer than the list (number known: {{photos}}). Nobody can say whether they are in iCloud. Get a new list.',
  'erase-places-checked-good': 'A place apart from iCloud was checked to its end within the last 7 days: {{name}}.',
  'erase-places-checked-bad':
    'No place apart from iCloud was checked. Copy your photos to a disk, or to a folder that iCloud does not sync, and check that.',
  'erase-places-checked-unknown':
    'No place apart from iCloud was checked completely within the last 7 days. Copy your photos to a disk, or to a folder that iCloud does not sync, and check that to its end.',
  'erase-places-looked-after-good': 'Every place that counts was looked at after the last answer about the phone.',
  'erase-places-looked-after-bad':
    'A place that counts was looked at before the last answer: {{name}}. Look at it again.',
  'erase-places-looked-after-unknown':
    'Every place that counts must be connected and looked at after the last answer about the phone. Answer first, then check once more.',
  'erase-every-photo-copied-good': 'Every photo and video on the list ({{listed}}) has a copy apart from iCloud.',
  'erase-every-photo-copied-bad':
    'Not every photo has a copy apart from iCloud ({{missing}} of {{listed}} without one). Copy what is missing, then check again.',
  'erase-every-photo-copied-unknown':
    'It is not known for every photo whether it has a copy apart from iCloud (known of {{copies}} of {{listed}}). Check the places with your photos again.',
  'erase-no-placeholders-good': 'Nothing that was counted is still in the cloud only.',
  'erase-no-placeholders-bad': {
    one: '{{count}} photo is here by name only: its picture is still in the cloud. Download its original.',
    other: '{{count}} photos are here by name only: their pictures are still in the cloud. Download the originals.',
  },
  'erase-no-placeholders-unknown': 'It is not known whether some photos are still in the cloud only. Check again.',
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
  'erase-answers-recent-good': 'The questions about the phone were answered within the last 24 hours.',
  'erase-answers-recent-bad': 'The answers about the phone are too old. Answer them again.',
  'erase-answers-recent-unknown':
    'The questions about the phone were not answered within the last 24 hours. Answer them with the phone in your hand.',
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
    'It is not known whether iCloud Photos is on. Look on the phone: Settings › [your name] › iCloud › Photos.',
  'erase-nothing-waiting-good': 'The phone says that it has finished, and nothing is known to wait for upload.',
  'erase-nothing-waiting-bad':
    'Uploads from the phone are not finished, or seem to have stopped. Leave it on power and Wi-Fi until it says that it has finished.',
  'erase-nothing-waiting-unknown':
    'It is not known whether the phone has uploaded everything. Look at the status in Photos on the phone.',
  'erase-storage-not-full-good': 'iCloud storage is not full.',
  'erase-storage-not-full-bad':
    'iCloud storage is full: nothing new is uploaded. Take a larger plan; do not delete photos to make room.',
  'erase-storage-not-full-unknown':
    'It is not known whether iCloud storage is full. Look on the phone: Settings › [your name] › iCloud.',
  'erase-phone-counts-agree-good':
    'The totals of the phone agree with those of the list (with or without Hidden): {{phonePhotosCounted}} and {{phoneVideosCounted}}.',
  'erase-phone-counts-agree-bad':
    'The phone has more photos or videos than the list (more: {{onlyOnPhone}}). They may be nowhere else. Do not erase it.',
  'erase-phone-counts-agree-unknown':
    'The totals of the phone were not compared with the list, or they differ. Look on the phone: Settings › General › About, and type both numbers.',
  'erase-newest-agree-good': 'By your word, the newest on the phone are those on the list: {{names}}.',
  'erase-newest-agree-bad':
    'The phone has newer photos than the newest of the list ({{names}}). They may be nowhere else. Do not erase it; get a new list.',
  'erase-newest-agree-unknown':
    'Nobody has compared the newest photos. Look at the end of the library on the phone: are its newest three these? {{names}}',
  'erase-recently-deleted-checked-good': 'You looked into Recently Deleted, and everything you want is out of it.',
  'erase-recently-deleted-checked-bad': 'Something you want is still in Recently Deleted. Recover it first.',
  'erase-recently-deleted-checked-unknown':
    'Nobody has looked into Recently Deleted yet. Open it on the phone and recover what you want to keep.',
  'erase-hidden-checked-good': 'Hidden photos are on the list, or you opened them and counted them.',
  'erase-hidden-checked-bad': 'Hidden photos are not on the list. Open Hidden on the phone and compare.',
  'erase-hidden-checked-unknown':
    'Nobody has looked at Hidden, and the list may leave hidden photos out. Open Hidden on the phone and see that its photos are among those counted.',
  'erase-shared-library-checked-good': 'There is no Shared Library, or its photos are on the list.',
  'erase-shared-library-checked-bad': 'The photos of the Shared Library are not on the list. Get a list that has them.',
  'erase-shared-library-checked-unknown':
    'It is not known whether photos of a Shared Library are missing from the list. Look on the phone: Settings › Apps › Photos › Shared Library (before iOS 18: Settings › Photos).',
  'erase-conflict-off-but-new': {
    one: 'You said that iCloud Photos is off. But the list of {{day}} has {{count}} photo or video, from {{newest}}.',
    other:
      'You said that iCloud Photos is off. But the list of {{day}} has {{count}} photos and videos, the newest from {{newest}}.',
  },
  'erase-conflict-finished-but-full':
    'You said that the phone has finished, and that iCloud storage is full. A full iCloud takes no new photos.',
  'erase-conflict-finished-but-off':
    'You said that the phone has finished, and that iCloud Photos is off. Then the phone sends nothing.',
  'erase-conflict-finished-but-waiting': {
    one: 'You said that the phone has finished. But the list marks {{count}} of its photos as not uploaded yet.',
    other: 'You said that the phone has finished. But the list marks {{count}} of its photos as not uploaded yet.',
  },
  'erase-conflict-no-shared-but-listed': {
    one: 'You said that you use no Shared Library. But {{count}} listed photo is in one.',
    other: 'You said that you use no Shared Library. But {{count}} listed photos are in one.',
  },
  'erase-conflict-protected-but-apple-copy': {
    one: 'You said that Advanced Data Protection is on. Then Apple cannot read your photos, but this copy from Apple lists {{count}}. Look again, and see whose copy it is; a list by cable or of a Mac library, with the totals of another device, works with it on.',
    other:
      'You said that Advanced Data Protection is on. Then Apple cannot read your photos, but this copy from Apple lists {{count}}. Look again, and see whose copy it is; a list by cable or of a Mac library, with the totals of another device, works with it on.',
  },
  'erase-cable-nothing-only-here-good': 'By cable: nothing is only on the iPhone, as far as it knows.',
  'erase-cable-nothing-only-here-bad': {
    one: 'By cable: {{count}} photo or video is only on the iPhone (in Recently Deleted: {{deleted}}). Let it upload, or copy it from the iPhone.',
    other:
      'By cable: {{count}} photos and videos are only on the iPhone (in Recently Deleted: {{deleted}}). Let them upload, or copy them from the iPhone.',
  },
  'erase-cable-nothing-only-here-unknown':
    'Whether something is only on the iPhone is not known of today. Read it by cable again.',
  'erase-cable-whole-items-good': 'By cable: no film of a Live Photo, RAW file or edit waits for its upload.',
  'erase-cable-whole-items-bad': {
    one: 'By cable: {{count}} film of a Live Photo, RAW file or edit is not uploaded, though its photo is. Let the iPhone finish.',
    other:
      'By cable: {{count}} films of Live Photos, RAW files or edits are not uploaded, though their photos are. Let the iPhone finish.',
  },
  'erase-cable-whole-items-unknown':
    'Whether films of Live Photos, RAW files or edits still wait is not known of today. Read the iPhone by cable again.',
  'erase-cable-camera-folder-good': 'By cable: the camera folder has nothing that the iPhone’s own list does not name.',
  'erase-cable-camera-folder-bad': {
    one: 'By cable: the camera folder has {{count}} file or folder that the iPhone’s own list does not name or that could not be looked into. Copy the whole folder (DCIM) first.',
    other:
      'By cable: the camera folder has {{count}} files or folders that the iPhone’s own list does not name or that could not be looked into. Copy the whole folder (DCIM) first.',
  },
  'erase-cable-camera-folder-unknown':
    'Whether the camera folder has files that the iPhone’s own list does not name is not known of today. Read it by cable again.',
  'erase-cable-originals-found-good': 'By cable: every file that only the iPhone has was found on it.',
  'erase-cable-originals-found-bad': {
    one: 'By cable: {{count}} photo is not uploaded, and its file was not found whole on the iPhone. Look at it on the iPhone first.',
    other:
      'By cable: {{count}} photos are not uploaded, and their files were not found whole on the iPhone. Look at them on the iPhone first.',
  },
  'erase-cable-originals-found-unknown':
    'Whether every file that only the iPhone has is whole is not known of today. Read it by cable again.',
  'erase-cable-in-step-good': 'By cable: the iPhone was in sync with iCloud within a day.',
  'erase-cable-in-step-bad':
    'By cable: the iPhone was not in sync with iCloud. Open Photos on it, leave it on power and Wi-Fi until it has finished, and read it again.',
  'erase-cable-in-step-unknown':
    'Whether the iPhone is in sync with iCloud today is not known. Read it by cable again.',
  'erase-blind-phone': 'The phone itself was never looked at. What is only on it, nobody here can see.',
  'erase-blind-other-apps':
    'Of the phone only Photos was read, by cable. Messages, WhatsApp, Files and other apps keep pictures elsewhere: nobody looked at those.',
  'erase-blind-other-data':
    'Erasing removes messages, app data and settings too. Those were not checked: make an encrypted backup on a computer for them. It is no second place for photos.',
  'erase-blind-shared-albums':
    'Shared Albums were not checked: older ones hold smaller copies, newer ones can go with their owner.',
  'erase-blind-edits': 'Originals were compared. Your edits and crops were not.',
  'erase-blind-synced-library':
    'A Photos library that is synced with iCloud follows it: what is deleted in iCloud disappears from it too.',
  'erase-blind-not-proven': {
    one: '{{count}} copy agrees by name and time; its bytes were not compared.',
    other: '{{count}} copies agree by name and time; their bytes were not compared.',
  },
} as const satisfies Record<string, Text>;
