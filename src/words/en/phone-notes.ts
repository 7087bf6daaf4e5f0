import type { PhoneNoteCode } from '../../model/place.ts';
import type { Catalogue } from '../catalogue.ts';

/** What the list of an iPhone or of a Photos library says about its own age and completeness. */
export const phoneNotes: Pick<Catalogue['notes'], PhoneNoteCode> = {
  'phone-list': {
    plain: 'This is what the iPhone knows of iCloud, as of its last sync.',
    counted: {
      one: 'This is what the iPhone knows of iCloud, as of its last sync: {{count}} item.',
      other: 'This is what the iPhone knows of iCloud, as of its last sync: {{count}} items.',
    },
  },
  'backup-list': {
    plain: 'This is what the iPhone knew when its backup was made. A backup may hold none of the photos themselves.',
    counted: {
      one: 'This is what the iPhone knew when its backup was made: {{count}} item. The photo itself may not be in it.',
      other:
        'This is what the iPhone knew when its backup was made: {{count}} items. The photos themselves may not be in it.',
    },
  },
  'icloud-photos-off': {
    plain: 'iCloud Photos is off on this iPhone: what is on it is not in iCloud.',
    counted: {
      one: 'iCloud Photos is off on this iPhone: its {{count}} photo or video is not in iCloud.',
      other: 'iCloud Photos is off on this iPhone: its {{count}} photos and videos are not in iCloud.',
    },
  },
  'sync-status-missing': {
    plain: 'This library does not say when it last synced with iCloud.',
    counted: {
      one: 'This library does not say when it last synced with iCloud; {{count}} item is in it.',
      other: 'This library does not say when it last synced with iCloud; {{count}} items are in it.',
    },
  },
  'library-detached': {
    plain: 'iCloud has no library for this account any more: the list says what was, not what is.',
    counted: {
      one: 'iCloud has no library for this account any more: the list says what was ({{count}} item), not what is.',
      other: 'iCloud has no library for this account any more: the list says what was ({{count}} items), not what is.',
    },
  },
  'sync-old': {
    plain: 'It has not synced with iCloud lately, so it may not know the newest photos in iCloud.',
    counted: {
      one: 'It last synced with iCloud {{count}} day ago, so it may not know the newest photos in iCloud.',
      other: 'It last synced with iCloud {{count}} days ago, so it may not know the newest photos in iCloud.',
    },
  },
  'first-sync-unfinished': {
    plain: 'The first sync with iCloud never finished, so photos of iCloud may be missing from this list.',
    counted: {
      one: 'The first sync with iCloud never finished: {{count}} item is known, others may be missing.',
      other: 'The first sync with iCloud never finished: {{count}} items are known, others may be missing.',
    },
  },
  'server-has-more': {
    plain: 'iCloud said that it has more than this list, so the list does not have everything.',
    counted: {
      one: 'iCloud said that it has {{count}} item more than this list, so the list does not have everything.',
      other: 'iCloud said that it has {{count}} items more than this list, so the list does not have everything.',
    },
  },
  'server-differs': {
    plain:
      'The totals that iCloud gave differ from this list. Recently Deleted, bursts or newer photos may explain it.',
    counted: {
      one: 'The totals that iCloud gave differ from this list by {{count}}. Recently Deleted, bursts or newer photos may explain it.',
      other:
        'The totals that iCloud gave differ from this list by {{count}}. Recently Deleted, bursts or newer photos may explain it.',
    },
  },
  'edits-waiting': {
    plain: 'Some edits still wait for their upload; the originals are in iCloud.',
    counted: {
      one: '{{count}} edit still waits for its upload; the original is in iCloud.',
      other: '{{count}} edits still wait for their upload; the originals are in iCloud.',
    },
  },
  'halves-waiting': {
    plain: 'Films of Live Photos or RAW files still wait for their upload.',
    counted: {
      one: 'Of {{count}} item the film of a Live Photo or the RAW file still waits for its upload.',
      other: 'Of {{count}} items the films of Live Photos or the RAW files still wait for their upload.',
    },
  },
  'camera-files-unnamed': {
    plain: 'The camera folder of the iPhone has files that its own list does not name. They may be nowhere else.',
    counted: {
      one: 'The camera folder of the iPhone has {{count}} file that its own list does not name. It may be nowhere else.',
      other:
        'The camera folder of the iPhone has {{count}} files that its own list does not name. They may be nowhere else.',
    },
  },
  'camera-folders-unread': {
    plain: 'A part of the iPhone’s camera folder could not be read. What is there and on no list, nobody knows.',
    counted: {
      one: '{{count}} folder of the iPhone’s camera could not be read. What is there and on no list, nobody knows.',
      other: '{{count}} folders of the iPhone’s camera could not be read. What is there and on no list, nobody knows.',
    },
  },
  'originals-not-found': {
    plain: 'Some photos are not in iCloud, and their files were not found on the iPhone either.',
    counted: {
      one: '{{count}} photo is not in iCloud, and its file was not found on the iPhone either.',
      other: '{{count}} photos are not in iCloud, and their files were not found on the iPhone either.',
    },
  },
  'shares-unknown': {
    plain:
      'Some items belong to a share of a kind that this app does not know, so nobody can say whether they are yours.',
    counted: {
      one: '{{count}} item belongs to a share of a kind that this app does not know, so nobody can say whether it is yours.',
      other:
        '{{count}} items belong to a share of a kind that this app does not know, so nobody can say whether they are yours.',
    },
  },
  'place-is-phone': {
    plain:
      'This folder is the iPhone itself, shown as a folder. It is no second place, and what it does not show may be in iCloud only.',
    counted: {
      one: 'This folder is the iPhone itself, shown as a folder. {{count}} file could not be read there: such a file is most likely not on the iPhone, and in iCloud only. Read the iPhone by cable to know.',
      other:
        'This folder is the iPhone itself, shown as a folder. {{count}} files could not be read there: such files are most likely not on the iPhone, and in iCloud only. Read the iPhone by cable to know.',
    },
  },
  'phone-inside': {
    plain:
      'One folder in here is the iPhone itself, shown as a folder. That part is no second place, and what it does not show may be in iCloud only.',
    counted: {
      one: '{{count}} folder in here is an iPhone itself, shown as a folder. That part is no second place, and what it does not show may be in iCloud only.',
      other:
        '{{count}} folders in here are an iPhone itself, shown as a folder. They are no second place, and what they do not show may be in iCloud only.',
    },
  },
  'place-is-backup': {
    plain: 'Here is a backup of an iPhone. The next backup can replace what is in it, so it is no second place.',
    counted: {
      one: 'Here is {{count}} backup of an iPhone. The next backup can replace what is in it, so it is no second place.',
      other:
        'Here are {{count}} backups of iPhones. The next backup can replace what is in them, so they are no second place.',
    },
  },
  'place-is-backup-encrypted': {
    plain:
      'Here is an encrypted backup of an iPhone. Nothing in it can be read without its password, so no photo is found in it.',
    counted: {
      one: 'Here is {{count}} encrypted backup of an iPhone. Nothing in it can be read without its password, so no photo is found in it.',
      other:
        'Here are {{count}} encrypted backups of iPhones. Nothing in them can be read without a password, so no photo is found in them.',
    },
  },
  'place-is-camera-folder': {
    plain:
      'This is the camera folder of an iPhone: what was taken or imported there. Photos that came from iCloud lie elsewhere on the iPhone.',
    counted: {
      one: 'This is the camera folder of an iPhone: what was taken or imported there ({{count}} file). Photos that came from iCloud lie elsewhere.',
      other:
        'This is the camera folder of an iPhone: what was taken or imported there ({{count}} files). Photos that came from iCloud lie elsewhere.',
    },
  },
};
