import type { Catalogue } from '../catalogue.ts';
import type { phoneNotes } from './phone-notes.ts';

export const notes: Omit<Catalogue['notes'], keyof typeof phoneNotes> = {
  'counts-only': {
    plain: 'Only totals are known, no list: they can show that something is missing, but not what.',
    counted: {
      one: 'Only a total of {{count}} item is known, no list: it can show that something is missing, but not what.',
      other: 'Only totals ({{count}} items) are known, no list: they can show that something is missing, but not what.',
    },
  },
  'names-only': {
    plain: 'The list has names without dates. A name alone is no proof: cameras use the same names again.',
    counted: {
      one: '{{count}} item has a name without a date. A name alone is no proof: cameras use the same names again.',
      other: '{{count}} items have a name without a date. A name alone is no proof: cameras use the same names again.',
    },
  },
  'no-checksums': {
    plain: 'The list has nothing that proves a photo, so photos are matched by name and date.',
    counted: {
      one: 'For {{count}} item the list has nothing that proves it, so it is matched by name and date.',
      other: 'For {{count}} items the list has nothing that proves them, so they are matched by name and date.',
    },
  },
  'no-sizes': {
    plain: 'The list does not say how large the files are.',
    counted: {
      one: 'For {{count}} item the list gives no size.',
      other: 'For {{count}} items the list gives no size.',
    },
  },
  'minute-precision': {
    plain: 'The dates in the list are exact to the minute, not to the second.',
    counted: {
      one: 'The date of {{count}} item is exact to the minute, not to the second.',
      other: 'The dates of {{count}} items are exact to the minute, not to the second.',
    },
  },
  'day-precision': {
    plain: 'The list gives the day of a photo, not the time.',
    counted: {
      one: 'For {{count}} item the list gives the day, not the time.',
      other: 'For {{count}} items the list gives the day, not the time.',
    },
  },
  'checksums-impossible': {
    plain:
      'The list says that files have one content which cannot have it: a photo and a video, files of two sizes, or most of its rows. A column was changed by mistake. What it says of their content was put aside; get the list anew.',
    counted: {
      one: '{{count}} row of the list is said to have the content of another, which cannot be: a photo and a video, files of two sizes, or most of its rows. A column was changed by mistake. What it says of that content was put aside; get the list anew.',
      other:
        '{{count}} rows of the list are said to have one content, which cannot be: a photo and a video, files of two sizes, or most of its rows. A column was changed by mistake. What it says of their content was put aside; get the list anew.',
    },
  },
  'checksums-do-not-apply': {
    plain:
      'None of the fingerprints in this list belongs to a file here, although names and dates agree. The fingerprints were put aside; photos are matched by name and date instead.',
    counted: {
      one: '{{count}} fingerprint in this list belongs to no file here, although name and date agree. Fingerprints were put aside; photos are matched by name and date instead.',
      other:
        'None of the {{count}} fingerprints in this list belongs to a file here, although names and dates agree. Fingerprints were put aside; photos are matched by name and date instead.',
    },
  },
  'parts-missing': {
    plain: 'Parts of the export are missing, so the list is not complete.',
    counted: {
      one: '{{count}} part of the export is missing, so the list is not complete.',
      other: '{{count}} parts of the export are missing, so the list is not complete.',
    },
  },
  'parts-unknown': {
    plain: 'Nobody can tell whether all parts of this export are here: its files do not say how many there are.',
    counted: {
      one: '{{count}} part of the export is here; its files do not say how many there are.',
      other: '{{count}} parts of the export are here; their files do not say how many there are.',
    },
  },
  'files-without-row': {
    plain: 'Some photos inside the export are not on its list. They are in the export, so iCloud had them.',
    counted: {
      one: '{{count}} photo inside the export is not on its list. It is in the export, so iCloud had it.',
      other: '{{count}} photos inside the export are not on its list. They are in the export, so iCloud had them.',
    },
  },
  'rows-without-file': {
    plain: 'Some photos on the list are not among the files of the export.',
    counted: {
      one: '{{count}} photo on the list is not among the files of the export.',
      other: '{{count}} photos on the list are not among the files of the export.',
    },
  },
  'says-more': {
    plain:
      'The list says itself that it is not all: another page of it follows, or something failed while it was made.',
    counted: {
      one: 'The list says itself that it has {{count}} row, and fewer are in it.',
      other: 'The list says itself that it has {{count}} rows, and fewer are in it.',
    },
  },
  'rows-unreadable': {
    plain: 'Some rows of the list could not be read.',
    counted: {
      one: '{{count}} row of the list could not be read.',
      other: '{{count}} rows of the list could not be read.',
    },
  },
  'dates-unreadable': {
    plain: 'Some dates in the list could not be understood.',
    counted: {
      one: '{{count}} date in the list could not be understood.',
      other: '{{count}} dates in the list could not be understood.',
    },
  },
  'dates-ambiguous': {
    plain: 'Some dates can be read in two ways (day first or month first). They were not used.',
    counted: {
      one: '{{count}} date can be read in two ways (day first or month first). It was not used.',
      other: '{{count}} dates can be read in two ways (day first or month first). They were not used.',
    },
  },
  'empty-csv': {
    plain: 'One file of the export is empty. Apple makes such files; usually nothing is missing because of it.',
    counted: {
      one: '{{count}} file of the export is empty. Apple makes such files; usually nothing is missing because of it.',
      other:
        '{{count}} files of the export are empty. Apple makes such files; usually nothing is missing because of it.',
    },
  },
  'empty-list': {
    plain: 'The list has no photos in it. It proves nothing.',
    counted: {
      one: '{{count}} list has no photos in it. It proves nothing.',
      other: '{{count}} lists have no photos in them. They prove nothing.',
    },
  },
  'only-missing-files': {
    plain: 'The list may name only what was missing in a folder when it was made, and not everything in iCloud.',
    counted: {
      one: 'The list of {{count}} item may name only what was missing in a folder when it was made, not all of iCloud.',
      other:
        'The list of {{count}} items may name only what was missing in a folder when it was made, not all of iCloud.',
    },
  },
  'list-of-files': {
    plain:
      'The list is of files on a computer, not of iCloud. It can show what is missing here, but never that everything in iCloud is here.',
    counted: {
      one: 'The list is of {{count}} file on a computer, not of iCloud. It can never show that everything in iCloud is here.',
      other:
        'The list is of {{count}} files on a computer, not of iCloud. It can never show that everything in iCloud is here.',
    },
  },
  'list-of-service': {
    plain:
      'The list is of another photo service, not of iCloud. It can show what is missing here, but never that everything in iCloud is here.',
    counted: {
      one: 'The list is of {{count}} photo of another service, not of iCloud. It can never show that everything in iCloud is here.',
      other:
        'The list is of {{count}} photos of another service, not of iCloud. It can never show that everything in iCloud is here.',
    },
  },
  'hidden-not-shown': {
    plain: 'The list does not show photos in the Hidden album.',
    counted: {
      one: 'The list does not show {{count}} photo in the Hidden album.',
      other: 'The list does not show {{count}} photos in the Hidden album.',
    },
  },
  'deleted-not-shown': {
    plain: 'The list does not show what is in Recently Deleted.',
    counted: {
      one: 'The list does not show {{count}} item in Recently Deleted.',
      other: 'The list does not show {{count}} items in Recently Deleted.',
    },
  },
  'deleted-listed': {
    plain: 'Photos in Recently Deleted are on the list. They are counted apart: they will be removed.',
    counted: {
      one: '{{count}} item on the list is in Recently Deleted. It is counted apart: it will be removed.',
      other: '{{count}} items on the list are in Recently Deleted. They are counted apart: they will be removed.',
    },
  },
  'shared-albums-excluded': {
    plain: 'Shared albums are left out: they are not part of your library, and older ones hold smaller copies.',
    counted: {
      one: '{{count}} item of a shared album is left out: shared albums are not part of your library, and older ones hold smaller copies.',
      other:
        '{{count}} items of shared albums are left out: shared albums are not part of your library, and older ones hold smaller copies.',
    },
  },
  'shared-library-listed': {
    plain: 'Photos of a Shared Library are on the list. Other people can remove those from it.',
    counted: {
      one: '{{count}} item on the list is in a Shared Library. Other people can remove it.',
      other: '{{count}} items on the list are in a Shared Library. Other people can remove them.',
    },
  },
  'waiting-to-upload': {
    plain: 'Some photos are still waiting to be uploaded: they are not in iCloud yet.',
    counted: {
      one: '{{count}} item is still waiting to be uploaded: it is not in iCloud yet.',
      other: '{{count}} items are still waiting to be uploaded: they are not in iCloud yet.',
    },
  },
  'not-uploaded-known': {
    plain: 'This list cannot tell what is uploaded and what is still waiting.',
    counted: {
      one: 'For {{count}} item this list cannot tell whether it is uploaded or still waiting.',
      other: 'For {{count}} items this list cannot tell whether they are uploaded or still waiting.',
    },
  },
  'bursts-excluded': {
    plain: 'Frames of bursts that were not chosen are counted apart.',
    counted: {
      one: '{{count}} frame of a burst that was not chosen is counted apart.',
      other: '{{count}} frames of bursts that were not chosen are counted apart.',
    },
  },
  'wal-missing': {
    plain: 'The newest changes of the Photos library are missing from this copy (its “-wal” file is not there).',
    counted: {
      one: 'The newest changes of {{count}} Photos library are missing from this copy (its “-wal” file is not there).',
      other:
        'The newest changes of {{count}} Photos libraries are missing from this copy (their “-wal” files are not there).',
    },
  },
  'library-in-use': {
    plain: 'The Photos library was open during the check; its newest changes may be missing.',
    counted: {
      one: '{{count}} Photos library was open during the check; its newest changes may be missing.',
      other: '{{count}} Photos libraries were open during the check; their newest changes may be missing.',
    },
  },
  'unknown-schema': {
    plain:
      'This Photos library is from a version that Two Places does not know yet; what could be understood was read.',
    counted: {
      one: '{{count}} part of this Photos library is not known to Two Places yet; what could be understood was read.',
      other:
        '{{count}} parts of this Photos library are not known to Two Places yet; what could be understood was read.',
    },
  },
  'library-unread': {
    plain: 'A Photos library here could not be opened: which of its files are in its Recently Deleted is not known.',
    counted: {
      one: '{{count}} Photos library here could not be opened: which of its files are in its Recently Deleted is not known.',
      other:
        '{{count}} Photos libraries here could not be opened: which of their files are in Recently Deleted is not known.',
    },
  },
  'unreadable-files': {
    plain: 'Some files could not be read. They do not count as copies.',
    counted: {
      one: '{{count}} file could not be read. It does not count as a copy.',
      other: '{{count}} files could not be read. They do not count as copies.',
    },
  },
  'unreadable-folders': {
    plain: 'Some folders could not be opened. Nobody looked inside.',
    counted: {
      one: '{{count}} folder could not be opened. Nobody looked inside.',
      other: '{{count}} folders could not be opened. Nobody looked inside.',
    },
  },
  'read-inside': {
    plain: 'Packed files (.tgz, .tar) were read without unpacking them. What is in them counts like files in a folder.',
    counted: {
      one: '{{count}} packed file (.tgz, .tar) was read without unpacking it. What is in it counts like files in a folder.',
      other:
        '{{count}} packed files (.tgz, .tar) were read without unpacking them. What is in them counts like files in a folder.',
    },
  },
  placeholders: {
    plain: 'Some files are here by name only: the picture is still in the cloud.',
    counted: {
      one: '{{count}} file is here by name only: the picture is still in the cloud.',
      other: '{{count}} files are here by name only: the pictures are still in the cloud.',
    },
  },
  'placeholders-not-asked': {
    plain: 'The system did not say which files are only in a cloud, so some may be here by name only.',
    counted: {
      one: 'The system did not say which files are only in a cloud, so some may be here by name only.',
      other: 'The system did not say which files are only in a cloud, so some may be here by name only.',
    },
  },
  'not-proved': {
    plain: 'The files were listed, but not read in full: nothing is proven.',
    counted: {
      one: '{{count}} file was listed, but not read in full: it is not proven.',
      other: '{{count}} files were listed, but not read in full: they are not proven.',
    },
  },
  'lists-disagree': {
    plain: 'The lists do not agree with each other; they are probably from different days.',
    counted: {
      one: 'The lists do not agree about {{count}} item; they are probably from different days.',
      other: 'The lists do not agree about {{count}} items; they are probably from different days.',
    },
  },
  'wrong-list': {
    plain: 'This list and these photos have almost nothing in common. It is probably the list of another library.',
    counted: {
      one: 'This list and these photos have only {{count}} item in common. It is probably the list of another library.',
      other:
        'This list and these photos have only {{count}} items in common. It is probably the list of another library.',
    },
  },
  'list-is-old': {
    plain: 'The list is old: photos taken since then are not on it.',
    counted: {
      one: 'The list is {{count}} day old: photos taken since then are not on it.',
      other: 'The list is {{count}} days old: photos taken since then are not on it.',
    },
  },
  'columns-guessed': {
    plain: 'The meaning of some columns was guessed. Please check that names and dates are right.',
    counted: {
      one: 'The meaning of {{count}} column was guessed. Please check that names and dates are right.',
      other: 'The meaning of {{count}} columns was guessed. Please check that names and dates are right.',
    },
  },
  'duplicate-rows': {
    plain: 'Some rows are on the list more than once.',
    counted: {
      one: '{{count}} row is on the list more than once.',
      other: '{{count}} rows are on the list more than once.',
    },
  },
  'reduced-copies': {
    plain: 'Some files are smaller copies, not the originals.',
    counted: {
      one: '{{count}} file is a smaller copy, not the original.',
      other: '{{count}} files are smaller copies, not the originals.',
    },
  },
  'same-files-open': {
    plain: 'Nobody can tell whether its files are the very files of the first folder, shown a second time.',
    counted: {
      one: 'Of {{count}} file nobody can tell whether it is the very file of the first folder, shown a second time.',
      other:
        'Of {{count}} files nobody can tell whether they are the very files of the first folder, shown a second time.',
    },
  },
  'same-files': {
    plain:
      'Some files are the very files of the first folder under a second name (a hard link), so they are no copies.',
    counted: {
      one: '{{count}} file is the very file of the first folder under a second name (a hard link or a second mount), so it is no copy.',
      other:
        '{{count}} files are the very files of the first folder under second names (hard links or a second mount), so they are no copies.',
    },
  },
  'referenced-files': {
    plain: 'Some photos of the library are stored outside it. Choose their folder too.',
    counted: {
      one: '{{count}} photo of the library is stored outside it. Choose its folder too.',
      other: '{{count}} photos of the library are stored outside it. Choose their folder too.',
    },
  },
  'originals-not-here': {
    plain: 'Some originals of this Photos library are not on this disk; only smaller versions are.',
    counted: {
      one: '{{count}} original of this Photos library is not on this disk; only a smaller version is.',
      other: '{{count}} originals of this Photos library are not on this disk; only smaller versions are.',
    },
  },
  'rewritten-after-import': {
    plain: 'Some files were changed after they came into the Photos library, so they are not as they are in iCloud.',
    counted: {
      one: '{{count}} file was changed after it came into the Photos library, so it is not as it is in iCloud.',
      other:
        '{{count}} files were changed after they came into the Photos library, so they are not as they are in iCloud.',
    },
  },
  'scan-unfinished': {
    plain: 'The check of this place was stopped before its end. What was not reached is not known.',
    counted: {
      one: 'The check of this place was stopped with {{count}} file to go. It is not known.',
      other: 'The check of this place was stopped with {{count}} files to go. They are not known.',
    },
  },
};
