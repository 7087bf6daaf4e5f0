import type { ScannedFolder } from '../files/scanned-file.ts';
import { type GroupedFolder, groupsOf } from './asset-inventory.ts';
import { canLetGo, letGo } from './let-go.ts';
import { recallFolder, rememberedIn } from './recall-folder.ts';
import { recallUnchanged } from './recall-unchanged.ts';
import type { ScanSession } from './scan-session.ts';

/** The groups of each folder, in the order of the walk. */
export type GroupsByFolder = Map<ScannedFolder, GroupedFolder>;

/** Holds the place of a folder that still waits, so that the order is that of the walk. */
const NOT_YET: GroupedFolder = { groups: [], assets: [] };

/** Second stage: takes back what the index remembers. Folders that did not change are told at once. */
export async function recallFiles(session: ScanSession): Promise<GroupsByFolder> {
  const byFolder: GroupsByFolder = new Map();
  for (const folder of session.folders) {
    const rows = rememberedIn(folder, session.memory);
    const assets = recallUnchanged(session, folder, rows);
    if (assets) {
      byFolder.set(folder, { groups: [], assets });
      session.outbox.pushAll(assets);
    } else {
      const missing = recallFolder(folder, session.memory, session.former, session.attachedAt, rows);
      if (missing.length > 0) session.missing.set(folder.path, missing);
      for (const file of folder.files) session.warnOf(file, null);
      byFolder.set(folder, NOT_YET);
      if (folder.waiting === 0) tellFolder(session, folder, byFolder);
    }
    await session.control.yieldToEventLoop();
  }
  session.memory.flush();
  return byFolder;
}

/** Groups a folder of which everything is known, and tells its assets. */
export function tellFolder(session: ScanSession, folder: ScannedFolder, byFolder: GroupsByFolder): void {
  const { groups, assets } = groupsOf(folder);
  session.outbox.pushAll(assets);
  const isKnown = canLetGo(session, folder, folder.files, groups);
  byFolder.set(folder, { groups: isKnown ? [] : groups, assets });
  if (isKnown) letGo(folder);
}
