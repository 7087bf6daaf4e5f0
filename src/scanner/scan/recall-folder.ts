import { pathOf, type ScannedFile, type ScannedFolder } from '../files/scanned-file.ts';
import { isAssetFile } from '../grouping/group-file.ts';
import { groupFolder } from '../grouping/group-folder.ts';
import { isSameFile, type RememberedFile } from '../index/remembered-file.ts';
import type { ScanMemory } from '../index/scan-memory.ts';

/** Ids of assets that a folder had when it was last scanned and may not have any more. */
export type FormerAssets = Set<string>;

/**
 * Compares a listed folder with what is remembered of it. Files that did not change get their facts and fingerprints
 * back; the others wait to be read. A placeholder is believed before the index is: a file that was read once may have been
 * moved to a cloud since. Gives the names that are remembered and not here; whether they may be forgotten is known at
 * the end only (the disk may be going away).
 *
 * @param attachedAt since when the disk is plugged in (ms, UTC); null for one that cannot be pulled out
 * @param rows what is remembered of it, where that is known already; used up
 */
export function recallFolder(
  folder: ScannedFolder,
  memory: ScanMemory,
  former: FormerAssets,
  attachedAt: number | null,
  rows: Map<string, RememberedFile> = rememberedIn(folder, memory),
): readonly string[] {
  const remembered = [...rows.values()];
  let changed = false;
  for (const file of folder.files) {
    const row = rows.get(file.name);
    if (file.state !== 'gone') rows.delete(file.name);
    if (!recallFile(file, row ?? null, attachedAt)) {
      changed = true;
      if (file.state === 'unread') folder.waiting += 1;
      else if (file.state !== 'gone') memory.remember(file, false);
    }
  }
  if ((changed || rows.size > 0) && remembered.length > 0) addFormer(remembered, former);
  return [...rows.keys()];
}

/** What is remembered of the files of a folder, by their names; made for who asks. */
export function rememberedIn(folder: ScannedFolder, memory: ScanMemory): Map<string, RememberedFile> {
  return memory.isEmpty ? new Map() : memory.files(folder.path);
}

/** Asset ids of a folder that is not there any more; it is forgotten. */
export function forgetFolder(path: string, memory: ScanMemory, former: FormerAssets): void {
  addFormer([...memory.files(path).values()], former);
  memory.forgetFolder(path);
}

/** Whether the file is known, unchanged, and needs no row and no reading. */
function recallFile(file: ScannedFile, row: RememberedFile | null, attachedAt: number | null): boolean {
  const same = row !== null && isSameFile(row, file);
  if (file.state === 'unread') {
    if (file.nameClass === 'adjustment' || file.nameClass === 'sidecar') {
      file.state = 'present';
      return same;
    }
    if (!same || !row.settled) return false;
    if (!hasComeBack(row, attachedAt)) {
      file.fingerprint = row.fingerprint;
      file.readAt = row.readAt;
      file.zeros = row.zeros;
      file.writtenSinceAttached = row.writtenSinceAttached;
    }
    if (!row.factsKnown) return false;
    file.facts = row.facts;
    file.state = row.state;
    file.problem = row.problem;
    return true;
  }
  if (file.state === 'empty' && file.nameClass === 'photo') file.problem = 'file-empty';
  if (file.state === 'placeholder' && row && row.mtimeMs === file.mtimeMs) file.facts = row.facts;
  return row !== null && row.state === file.state && row.mtimeMs === file.mtimeMs && row.size === file.size;
}

/** A file that was read before the disk was pulled out, perhaps from memory: only now can the disk itself be asked for it. */
export function hasComeBack({ writtenSinceAttached, readAt }: RememberedFile, attachedAt: number | null): boolean {
  return writtenSinceAttached && attachedAt !== null && (readAt === null || attachedAt > readAt);
}

function addFormer(rows: readonly RememberedFile[], former: FormerAssets): void {
  for (const group of groupFolder(rows.filter(isAssetFile)).groups) former.add(pathOf(group.original));
}
