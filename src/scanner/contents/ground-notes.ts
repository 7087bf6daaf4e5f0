import type { CompletenessNote, Place, PlacePart } from '../../model/place.ts';
import type { PlaceStanding } from '../../model/place-standing.ts';

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
