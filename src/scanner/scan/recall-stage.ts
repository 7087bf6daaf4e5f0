import type { Asset } from '../../model/asset.ts';
import { ListedFolder } from '../files/listed-folder.ts';
import type { ScannedFile, ScannedFolder } from '../files/scanned-file.ts';
import type { FileGroup, GroupFile } from '../grouping/group-file.ts';
import { groupFolder } from '../grouping/group-folder.ts';
import { mayBeJoined } from '../grouping/join-folders.ts';
import { toAsset } from '../grouping/to-asset.ts';
import type { RememberedFile } from '../index/remembered-file.ts';
import { isPartOfTakeout } from '../names/takeout-album.ts';
import { type GroupedFolder, groupsOf } from './asset-inventory.ts';
import { willBeRead } from './proof-stage.ts';
import { hasComeBack, recallFolder, rememberedIn } from './recall-folder.ts';
import type { ScanSession } from './scan-session.ts';

/** What is known of a file, as a record of the scan or of the index. */
type KnownFile = GroupFile & Pick<ScannedFile, 'problem'>;

/** Whether anything but its assets may still be asked of a folder, whatever its files are. */
function isAskedForLater({ others }: ScanSession, { zip, path }: ScannedFolder): boolean {
  return others !== null || zip !== null || isPartOfTakeout(path);
}

/**
 * Whether the records of a folder are done with: every file is a photo or film that was read without a problem, is in an asset, will not
 * be read again by this scan and is nobody's missing half. What there is to say of them is in their assets; the index has the rest. A
 * library of 200,000 photos takes half of the memory so (bench/RESULTS.md).
 */
function canLetGo(
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
function letGo(folder: ScannedFolder): void {
  folder.files.length = 0;
}

/** Whether the files of a folder are columns still: no record was made of any of them. */
export function isInColumns(folder: ScannedFolder): folder is ListedFolder {
  return folder instanceof ListedFolder && folder.isInColumns;
}

/**
 * Lets a folder wait in columns of which nothing is remembered, until it is its turn to be read; false when there is more to it. Records of
 * 200,000 files, made before the first is read, take half as much again as their assets.
 */
function waitInColumns(folder: ScannedFolder, rows: ReadonlyMap<string, RememberedFile>): boolean {
  if (rows.size > 0 || !isInColumns(folder) || folder.hasNotes) return false;
  folder.waiting = folder.names.length;
  return true;
}

/**
 * The assets of a folder in which every file is as it was: the columns of the walk against what is remembered, without a record for any
 * file. The status of every file was looked at in this scan and must be equal, as in recall-folder.ts. Null when anything at all is
 * otherwise, or more is wanted of a file: then the folder is recalled file by file.
 */
function recallUnchanged(
  session: ScanSession,
  folder: ListedFolder,
  rows: ReadonlyMap<string, RememberedFile>,
): readonly Asset[] | null {
  const { names } = folder;
  // Fewer names than rows: one is missing.
  if (rows.size !== names.length || isAskedForLater(session, folder)) return null;
  const files: RememberedFile[] = [];
  for (let i = 0; i < names.length; i += 1) {
    const row = rows.get(names[i] ?? '');
    if (!row || !isBelieved(row, session.attachedAt)) return null;
    if (!folder.isAt(i, row.nameClass, row.size, row.mtimeMs, row.ctimeMs, row.inode)) return null;
    files.push(row);
  }
  const { groups } = groupFolder(files);
  if (!canLetGo(session, folder, files, groups)) return null;
  folder.letGo();
  return groups.map(toAsset);
}

function isBelieved(row: RememberedFile, attachedAt: number | null): boolean {
  return row.settled && row.factsKnown && row.state === 'present' && !hasComeBack(row, attachedAt);
}

/** The assets of folders that were recalled while the walk went on; null for one that is to be recalled file by file. */
export type EarlyRecalls = Map<ScannedFolder, readonly Asset[] | null>;

/**
 * Recalls a folder in which nothing changed while the walk goes on. A folder in columns has only files whose bytes are here, by the
 * answer of the system before the walk and by the status of each: none of them waits for the end of the walk.
 */
export function recallEarly(session: ScanSession, folder: ScannedFolder, early: EarlyRecalls): void {
  // Notes beside photos are wanted as records, whatever the index says.
  if (session.memory.isEmpty || !isInColumns(folder) || folder.hasNotes || isAskedForLater(session, folder)) return;
  const rows = rememberedIn(folder, session.memory);
  if (rows.size > 0) early.set(folder, recallUnchanged(session, folder, rows));
}

/** The groups of each folder, in the order of the walk. */
export type GroupsByFolder = Map<ScannedFolder, GroupedFolder>;

/** Holds the place of a folder that still waits, so that the order is that of the walk. */
const NOT_YET: GroupedFolder = { groups: [], assets: [] };

/**
 * Second stage: takes back what the index remembers. Folders that did not change are told at once.
 *
 * @param early what was recalled during the walk; emptied
 */
export async function recallFiles(session: ScanSession, early: EarlyRecalls): Promise<GroupsByFolder> {
  const byFolder: GroupsByFolder = new Map();
  for (const folder of session.folders) {
    const assets = early.get(folder) ?? null;
    early.delete(folder);
    if (assets) {
      byFolder.set(folder, { groups: [], assets });
      session.outbox.pushAll(assets);
    } else recallChanged(session, folder, byFolder);
    await session.control.yieldToEventLoop();
  }
  session.memory.flush();
  return byFolder;
}

function recallChanged(session: ScanSession, folder: ScannedFolder, byFolder: GroupsByFolder): void {
  const rows = rememberedIn(folder, session.memory);
  byFolder.set(folder, NOT_YET);
  if (waitInColumns(folder, rows)) return;
  const missing = recallFolder(folder, session.memory, session.former, session.attachedAt, rows);
  if (missing.length > 0) session.missing.set(folder.path, missing);
  for (const file of folder.files) session.warnOf(file, null);
  if (folder.waiting === 0) tellFolder(session, folder, byFolder);
}

/** Groups a folder of which everything is known, and tells its assets. */
export function tellFolder(session: ScanSession, folder: ScannedFolder, byFolder: GroupsByFolder): void {
  const { groups, assets } = groupsOf(folder);
  session.outbox.pushAll(assets);
  const isKnown = canLetGo(session, folder, folder.files, groups);
  byFolder.set(folder, { groups: isKnown ? [] : groups, assets });
  if (isKnown) letGo(folder);
}
