import type { PassedOverKind } from '../../model/place-standing.ts';
import type { MissingCode, Step, WitnessKind, WitnessSight } from '../../model/witness.ts';
import type { Text } from '../catalogue.ts';

/** What a yes rests on, by name. */
export const witnesses: Readonly<Record<WitnessKind, Text>> = {
  bytes: 'Same bytes',
  'whole-list': 'Whole list',
  age: 'Age of the list',
  independence: 'A place apart',
  'looked-everywhere': 'Looked everywhere',
};

/** What a witness saw. */
export const sights: Readonly<Record<WitnessSight, Text>> = {
  'same-bytes': {
    one: '{{count}} file has the same bytes as in iCloud; it was last read on {{day}}.',
    other: '{{count}} files have the same bytes as in iCloud; the oldest reading is of {{day}}.',
  },
  'server-totals': 'iCloud itself counted {{photosCounted}} and {{videosCounted}} on {{day}}, as many as the list has.',
  'all-parts': {
    one: 'The {{count}} part of the copy is here; each photo has its row, and each row its photo.',
    other: 'All {{count}} parts of the copy are here; each photo has its row, and each row its photo.',
  },
  'typed-totals': 'You read {{photosCounted}} and {{videosCounted}} on {{day}} ({{view}}), as many as the list has.',
  'list-dated': 'The list is from {{day}}.',
  'list-dated-by-file': 'The file of the list is from {{day}}, if that is when you got it.',
  'no-list-needed': 'No list is needed for this question.',
  'places-apart': {
    one: 'The copies lie apart from iCloud and the phone: {{places}}.',
    other: 'The copies lie in {{count}} places apart from iCloud and the phone: {{places}}.',
  },
  'read-to-the-end': {
    one: 'Every folder of the place was read to its end.',
    other: 'Every folder of the {{count}} places was read to its end.',
  },
};

/** What is missing for a yes. */
export const missing: Readonly<Record<MissingCode, Text>> = {
  'bytes-not-listed': {
    one: 'For {{count}} file the list has no checksum, so nothing can prove that the file here is the same.',
    other: 'For {{count}} files the list has no checksums, so nothing can prove that the files here are the same.',
  },
  'bytes-not-read': {
    one: '{{count}} file here was not read in full yet.',
    other: '{{count}} files here were not read in full yet.',
  },
  'half-not-listed': {
    one: 'For {{count}} photo the second half (the film of a Live Photo, or the RAW) has no checksum on the list.',
    other: 'For {{count}} photos the second half (the film of a Live Photo, or the RAW) has no checksum on the list.',
  },
  'checksums-do-not-apply':
    'The checksums of this list are of another kind than those of files, so they prove nothing.',
  'not-compared': {
    one: '{{count}} is in two places by name and date. Nobody compared the bytes.',
    other: '{{count}} are in two places by name and date. Nobody compared their bytes.',
  },
  'proof-stale': {
    one: 'Exact copy on {{day}}. Since then nobody has read it again ({{place}}).',
    other: 'Exact copies on {{day}}. Since then nobody has read {{count}} files again ({{place}}).',
  },
  'proof-undated': {
    one: '{{count}} file in “{{place}}” was proven the same, but nobody knows when it was read.',
    other: '{{count}} files in “{{place}}” were proven the same, but nobody knows when they were read.',
  },
  'proof-elsewhere': {
    one: 'For {{count}}, the same bytes are only in a place that does not count.',
    other: 'For {{count}}, the same bytes are only in places that do not count.',
  },
  'written-since-attached': {
    one: '{{count}} file was written to “{{place}}” since it was plugged in. Whether the disk has it is only known after it was ejected and came back.',
    other:
      '{{count}} files were written to “{{place}}” since it was plugged in. Whether the disk has them is only known after it was ejected and came back.',
  },
  'not-certain': {
    one: 'For {{count}}, something like it is here, but it is not certain that it is the same.',
    other: 'For {{count}}, something like them is here, but it is not certain that they are the same.',
  },
  'not-found': {
    one: '{{count}} was not found, and nobody can say whether that is a gap.',
    other: '{{count}} were not found, and nobody can say whether those are gaps.',
  },
  'broken-in-icloud': {
    one: '{{count}} file here is what iCloud holds, byte for byte, and it is empty or broken: iCloud’s copy looks damaged too.',
    other:
      '{{count}} files here are what iCloud holds, byte for byte, and they are empty or broken: iCloud’s copies look damaged too.',
  },
  'no-list': 'There is no list of what is in iCloud.',
  'only-totals': 'Only totals are known ({{photosCounted}}, {{videosCounted}}), and totals name no photo.',
  'list-empty': 'The list has no photos on it.',
  'list-of-other': 'This list is not one of iCloud. It can show gaps, and it can never be everything.',
  'list-subject-unknown': 'It is not known what this list is of.',
  'rows-not-read': {
    one: '{{count}} row or value of the list was not read, so the list is not whole.',
    other: '{{count}} rows or values of the list were not read, so the list is not whole.',
  },
  'list-lacks': 'The list is not whole. {{note}}',
  'parts-missing': 'Parts of the copy are missing: {{present}} of {{of}} are here.',
  'parts-doubtful': {
    one: 'One part of the copy is here without its list, with an empty one, or under a name that hides its number.',
    other:
      '{{count}} parts of the copy are here without their lists, with empty ones, or under names that hide their numbers.',
  },
  'two-accounts': 'The lists are of two accounts or libraries.',
  'totals-missing': 'Two totals would show that the list is everything: photos and videos, read somewhere else.',
  'totals-half': 'Only one of the two totals was typed.',
  'totals-undated': 'It is not known when the totals were read.',
  'totals-out-of-order':
    'The totals of the day the copy was asked for are not from before those of the day it came: one of the two days is wrong.',
  'totals-apart': {
    one: 'The totals were read {{count}} hour apart from the list. A day is the most.',
    other: 'The totals were read {{count}} hours apart from the list. A day is the most.',
  },
  'totals-need-pair':
    'Apple’s copy takes days. Two totals (photos and videos) of the day it was asked for, and the same of the day it came, would show that the list is everything.',
  'totals-far-apart': {
    one: 'The copy was asked for {{count}} day before it came. {{most}} days are the most: nobody knows of which of them the list is.',
    other:
      'The copy was asked for {{count}} days before it came. {{most}} days are the most: nobody knows of which of them the list is.',
  },
  'totals-changed': 'Between asking for Apple’s copy and its arrival, photos came or went.',
  'totals-of-itself': 'The totals ({{view}}) come from the same library as the list, so they are no second witness.',
  'hidden-open': {
    one: 'It is not known whether the totals count hidden photos; the list has {{count}}.',
    other: 'It is not known whether the totals count hidden photos; the list has {{count}}.',
  },
  'shared-open': {
    one: 'It is not known whether the totals count photos of a Shared Library; the list has {{count}}.',
    other: 'It is not known whether the totals count photos of a Shared Library; the list has {{count}}.',
  },
  'totals-differ':
    'The totals ({{photosCounted}}, {{videosCounted}}) are not those of the list ({{listPhotosCounted}}, {{listVideosCounted}}).',
  'days-differ': 'By what you typed, photos in iCloud reach to {{typed}}; on the list they reach to {{found}}.',
  'server-totals-differ':
    'iCloud itself counted {{photosCounted}} and {{videosCounted}}; the list has {{listPhotosCounted}} and {{listVideosCounted}}.',
  'server-totals-open': {
    one: 'iCloud’s own count may or may not have {{count}} hidden, deleted or shared photo in it.',
    other: 'iCloud’s own count may or may not have {{count}} hidden, deleted or shared photos in it.',
  },
  'cable-only-warns':
    'Counts that come by the cable only warn, until this was tried with a real iPhone. Type the totals as well.',
  'server-totals-old': 'iCloud’s own count is older than the newest photo on the list, or than the last sync.',
  'age-unknown': 'Nothing says when the list is from.',
  'age-impossible': 'The list says that it is from {{day}}, which cannot be.',
  'age-future': 'The list says that it is from {{day}}, but by the clock of this computer it is {{today}}.',
  'list-too-old': {
    one: 'The list is from {{day}}, {{count}} day ago. That is too old.',
    other: 'The list is from {{day}}, {{count}} days ago. That is too old.',
  },
  'age-by-file-only': 'Only the date of the file is known ({{day}}), which is not enough here.',
  'no-place': 'No folder with your photos was looked at.',
  'no-copies': 'No place that was looked at has a copy that counts.',
  'place-unknown': 'It is not known where “{{place}}” lies, so it does not count.',
  'place-in-step':
    '“{{place}}” is synced with iCloud: what is deleted in iCloud disappears there too, so it does not count.',
  'place-of-phone': '“{{place}}” is the phone itself, or a backup of it, so it does not count.',
  'place-goes-away': '“{{place}}” is a bin or a snapshot, which goes away by itself, so it does not count.',
  'place-in-memory':
    '“{{place}}” lies in the memory of this computer and is gone after a restart, so it does not count.',
  'place-by-list': '“{{place}}” is known by a list only. Nobody has read its files.',
  'looked-long-ago': {
    one: '“{{place}}” was last looked at on {{day}}, {{count}} day ago.',
    other: '“{{place}}” was last looked at on {{day}}, {{count}} days ago.',
  },
  'made-like-open':
    'It is not known whether a program makes “{{place}}” like another place (a clone, a sync, a backup).',
  'one-place-only': {
    one: '{{count}} photo or video is not surely in a second place.',
    other: '{{count}} photos and videos are not surely in a second place.',
  },
  'scan-unfinished': 'The look through “{{place}}” is not finished.',
  'nothing-seen': 'No place with copies was looked at.',
  'place-unread': '“{{place}}” was not read completely. {{note}}',
  'same-files-open':
    'A program, or this computer itself, shows “{{place}}” or the first folder as a folder. So nobody can tell whether both are the very same files.',
  'placeholders-not-asked': 'Which files of “{{place}}” are only in a cloud could not be found out.',
  'passed-over': {
    one: 'In “{{place}}” {{count}} thing was passed over that may hold photos ({{kind}}), for example {{example}}.',
    other: 'In “{{place}}” {{count}} things were passed over that may hold photos ({{kind}}), for example {{example}}.',
  },
  'passed-over-not-counted': 'What was passed over in “{{place}}” was not counted.',
};

/** The one step that supplies what is missing. */
export const steps: Readonly<Record<Step, Text>> = {
  'add-list':
    'Add a list of iCloud: by cable from the iPhone, from a Mac’s Photos library, or Apple’s copy of your data.',
  'get-list-of-proof':
    'Get a list with checksums: by cable from the iPhone, from a Mac’s Photos library, or Apple’s copy of your data.',
  'get-list-again': 'Get the list again, whole and new.',
  'read-totals-once-more':
    'Read the totals once more, and type them again if they are others. If they stay, get the list again, whole and new.',
  'get-all-parts': 'Download all parts of Apple’s copy into one folder, under the names that they come with.',
  'type-totals':
    'Type the two totals (photos, videos) that iCloud.com shows at the bottom of the library, or the iPhone under Settings › General › About.',
  'type-both-totals': 'Type both totals, of photos and of videos.',
  'type-totals-again': 'Read the totals again on the day of the list, and say when you read them.',
  'type-totals-elsewhere': 'Read the totals somewhere else: on iCloud.com, or on another device.',
  'type-totals-when-asked-for-and-when-it-came':
    'Type the totals (photos, videos) that iCloud.com shows at the bottom of the library, or the iPhone under Settings › General › About: those of the day you asked for Apple’s copy, and those of the day it came.',
  'say-hidden': 'Open Hidden, and say whether it is empty or its photos are among the totals.',
  'say-shared': 'Say whether there is a Shared Library, and whether its photos are among the totals.',
  'say-list-date': 'Say when the list was made.',
  'say-list-subject': 'Say what the list is of.',
  'set-clock': 'Set the clock of this computer, then check again.',
  'read-every-file': 'Let every file be read in full.',
  'read-again': 'Plug in the disk and check again: files that were read too long ago are read again.',
  'eject-and-plug-in':
    'Eject the disk, pull it out, plug it in again and check again. If this is still said, restart the computer first.',
  'plug-in': 'Plug in the disk.',
  'add-place': 'Check the folder with your photos, on a disk of your own.',
  'answer-made-like': 'Answer whether a program makes this place like another one, and which.',
  'say-where-it-lies': 'Choose a folder on a disk that this computer knows, or say what the place is.',
  'copy-out': 'Copy the photos out of it to a disk of your own, and check that copy.',
  'choose-the-folder-itself':
    'Choose the folders themselves on their disks, not what a program shows of them. Where it shows a cloud, copy the photos from there to a disk of your own, and compare that copy.',
  'scan-to-the-end': 'Let the look through the place run to its end.',
  'give-access': 'Give access to those folders and files, then check again.',
  'look-for-placeholders-again': 'Check again. If it stays so, download all files of that folder first.',
  'look-at-what-was-passed-over':
    'Look at it yourself: unpack what is packed, choose linked and hidden folders as places of their own.',
  'look-on-the-phone': 'Look at these on the phone first: a good original may still be there.',
};

/** What a scan passed over. */
export const passedOver: Readonly<Record<PassedOverKind, Text>> = {
  link: 'links',
  'hidden-folder': 'hidden folders',
  'hidden-file': 'hidden files',
  archive: 'packed files',
  'unfinished-download': 'unfinished downloads',
  'other-ending': 'files with other endings',
  'inside-library': 'files of libraries that are no originals',
  'special-file': 'pipes, sockets and devices, which are no files',
  'system-entry': 'files of the system',
};
