import type { ScannedFile, ScannedFolder } from '../files/scanned-file.ts';
import type { FileGroup } from '../grouping/file-group.ts';
import type { GroupFile } from '../grouping/group-file.ts';
import { mayBeJoined } from '../grouping/join-folders.ts';
import { isPartOfTakeout } from '../names/takeout-album.ts';
import { willBeRead } from './proof-stage.ts';
import type { ScanSession } from './scan-session.ts';

/** What is known of a file, as a record of the scan or of the index. */
export type KnownFile = GroupFile & Pick<ScannedFile, 'problem'>;

/** Whether anything but its assets may still be asked of a folder, whatever its files are. */
export function isAskedForLater({ others }: ScanSession, { zip, path }: ScannedFolder): boolean {
  return others !== null || zip !== null || isPartOfTakeout(path);
}

/**
 * Whether the records of a folder are done with: every file is a photo or film that was read without a problem, is in an asset, will not
 * be read again by this scan and is nobody's missing half. What there is to say of them is in their assets; the index has the rest. A
 * library of 200,000 photos takes half of the memory so (bench/RESULTS.md).
 */
export function canLetGo(
  session: ScanSession,
  folder: ScannedFolder,
  files: readonly KnownFile[],
  groups: readonly FileGroup<GroupFile>[],
): boolean {
  if (isAskedForLater(session, folder)) return false;
  const grouped = groups.reduce((sum, { companions }) => sum + 1 + companions.length, 0);
  if (grouped !== files.length) return false;
  const now = Date.now();
  const isDone = (file: KnownFile) =>
    file.state === 'present' &&
    file.problem === null &&
    (file.nameClass === 'photo' || file.nameClass === 'unknown') &&
    !willBeRead(file, session.request, now);
  return files.every(isDone) && !groups.some(mayBeJoined);
}

/** Forgets the records of a folder. */
export function letGo(folder: ScannedFolder): void {
  folder.files.length = 0;
}
