import { type Asset, isEssential } from '../../model/asset.ts';
import type { CompletenessNote, Place, PlacePart } from '../../model/place.ts';
import type { PlaceStanding } from '../../model/place-standing.ts';
import type { ScannedFolder } from '../files/scanned-file.ts';
import type { WalkCounts } from '../walk/walk-counts.ts';

/** What keeps the contents of a scanned place from being the whole truth. */
function scanNotes(
  assets: Iterable<Asset>,
  folders: readonly ScannedFolder[],
  counts: WalkCounts,
  unfinished: boolean,
): CompletenessNote[] {
  let [notProved, placeholders, unreadable] = [0, 0, counts.unreadableZips];
  for (const asset of assets) {
    for (const resource of asset.resources) {
      if (!isEssential(resource)) continue;
      if (resource.state === 'placeholder') placeholders += 1;
      else if (resource.state === 'unreadable') unreadable += 1;
      else if (resource.state === 'present' && resource.fingerprint === null) notProved += 1;
    }
  }
  for (const folder of folders) {
    for (const file of folder.files) if (file.nameClass === 'unknown' && file.state === 'unreadable') unreadable += 1;
  }
  const notes: CompletenessNote[] = [];
  const add = (code: CompletenessNote['code'], count: number, blocks: boolean) => {
    if (count > 0) notes.push({ code, count, blocks });
  };
  if (unfinished) notes.push({ code: 'scan-unfinished', blocks: true });
  if (counts.placeholdersUnknown > 0) notes.push({ code: 'placeholders-not-asked', blocks: true });
  add('unreadable-folders', counts.unreadableFolders, true);
  add('library-unread', counts.packedLibraries, true);
  add('unreadable-files', unreadable, false);
  add('placeholders', placeholders, false);
  add('not-proved', notProved, false);
  return notes;
}

/** Folders of a camera by the names that iPhones give them: `100APPLE`, and `DCIM` around them. */
const CAMERA_FOLDER = /(^|\/)\d{3}APPLE(\/|$)/i;

/**
 * What a place, or something in it, is besides a folder: the phone itself, a backup of one, or the camera folder of an
 * iPhone. Nothing of it changes an answer by itself: what counts is decided by where it lies.
 *
 * @param folders paths inside the place of all folders that were looked at
 * @param unread files that could not be read
 */
export function groundNotes(
  place: Place,
  parts: readonly PlacePart[],
  folders: Iterable<string>,
  unread: number,
): CompletenessNote[] {
  if (place.standing?.ground === 'phone')
    return [{ code: 'place-is-phone', blocks: false, ...(unread > 0 ? { count: unread } : {}) }];
  const phones = parts.filter(({ standing }) => standing.ground === 'phone').length;
  if (phones > 0) return [{ code: 'phone-inside', blocks: false, count: phones }];
  const standings = [place.standing, ...parts.map(({ standing }) => standing)].filter((each) => each !== undefined);
  const backups = standings.flatMap(backupNote);
  if (backups.length > 0) return backups;
  for (const folder of [place.name, ...folders])
    if (CAMERA_FOLDER.test(folder)) return [{ code: 'place-is-camera-folder', blocks: false }];
  return [];
}

function backupNote({ ground, backup, name }: PlaceStanding): CompletenessNote[] {
  if (ground !== 'phone-backup') return [];
  const detail = backup?.device ?? name;
  const code = backup?.encrypted === false ? 'place-is-backup' : 'place-is-backup-encrypted';
  return [{ code, blocks: false, ...(detail === null ? {} : { detail }) }];
}

/**
 * What is to be said of a scanned place: what keeps it from being the whole truth, and what it is besides a folder.
 *
 * @param archives paths inside the place of the zips and tars that were looked into
 */
export function placeNotes(
  place: Place,
  parts: readonly PlacePart[],
  assets: Iterable<Asset>,
  folders: readonly ScannedFolder[],
  counts: WalkCounts,
  archives: readonly string[],
  unfinished: boolean,
): CompletenessNote[] {
  const notes = scanNotes(assets, folders, counts, unfinished);
  // Who sees a tar in a folder expects it to be passed over, as other programs do.
  const tars = archives.filter((path) => /\.(tgz|tar|tar\.gz)$/i.test(path)).length;
  if (tars > 0) notes.push({ code: 'read-inside', count: tars, blocks: false });
  const unread = notes.find(({ code }) => code === 'unreadable-files')?.count ?? 0;
  return [
    ...notes,
    ...groundNotes(
      place,
      parts,
      folders.map(({ path }) => path),
      unread,
    ),
  ];
}
