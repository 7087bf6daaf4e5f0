import type { FileGroup } from '../grouping/file-group.ts';
import { toAsset } from '../grouping/to-asset.ts';
import type { ScannedFile, ScannedFolder } from '../scanned-file.ts';
import { groupsOf } from './asset-account.ts';
import { recallFolder } from './recall-folder.ts';
import type { ScanSession } from './scan-session.ts';

/** The groups of each folder, in the order of the walk. */
export type GroupsByFolder = Map<ScannedFolder, readonly FileGroup<ScannedFile>[]>;

/** Second stage: takes back what the index remembers. Folders that did not change are told at once. */
export async function recallFiles(session: ScanSession): Promise<GroupsByFolder> {
  const byFolder: GroupsByFolder = new Map();
  for (const folder of session.folders) {
    const missing = recallFolder(folder, session.memory, session.former);
    if (missing.length > 0) session.missing.set(folder.path, missing);
    for (const file of folder.files) session.warnOf(file, null);
    byFolder.set(folder, []);
    if (folder.waiting === 0) tellFolder(session, folder, byFolder);
    await session.control.breathe();
  }
  session.memory.flush();
  return byFolder;
}

/** Groups a folder of which everything is known, and tells its assets. */
export function tellFolder(session: ScanSession, folder: ScannedFolder, byFolder: GroupsByFolder): void {
  const groups = groupsOf(folder);
  byFolder.set(folder, groups);
  for (const group of groups) session.outbox.push(toAsset(group));
}
