import type { PlaceContents } from '../model/place.ts';
import { fileLedger } from './contents/file-account.ts';
import { allProblems } from './contents/file-problems.ts';
import { scanNotes } from './contents/scan-notes.ts';
import { readSummary } from './contents/scan-summary.ts';
import { memoryKey } from './index/memory-key.ts';
import type { RememberedFile } from './index/remembered-file.ts';
import { ScanMemory } from './index/scan-memory.ts';
import { findSyncedParts } from './place/synced-parts.ts';
import { AssetAccount, groupsOf } from './scan/asset-account.ts';
import { LibraryNames } from './scan/library-names.ts';
import { ScanControl } from './scan/scan-control.ts';
import { isUnder } from './scan/scan-result.ts';
import type { ScanRequest } from './scan-messages.ts';
import type { ScannedFile, ScannedFolder } from './scanned-file.ts';
import { isElsewhere } from './zips/is-zip-file.ts';
import { openZip } from './zips/open-zip.ts';

/**
 * The contents of a place as its last finished scan left them in the index, without touching its files; null when there
 * was none, or nothing can be remembered. `asOf` is the end of that scan.
 */
export async function readRememberedContents(request: ScanRequest): Promise<PlaceContents | null> {
  const memory = new ScanMemory(request.dataFolder, memoryKey(request.place), () => undefined);
  try {
    const summary = readSummary(memory.summary());
    if (!summary) return null;
    const control = new ScanControl();
    const folders: ScannedFolder[] = [];
    // What could not be read at the last scan is not claimed to be here.
    for (const path of [...memory.folderPaths].sort()) {
      if (isUnder(path, summary.blindFolders)) continue;
      folders.push(recalledFolder(path, [...memory.files(path).values()]));
      await control.breathe();
    }
    const account = new AssetAccount();
    account.fill(folders.map(groupsOf));
    const syncedParts = findSyncedParts(
      request.folder,
      folders.flatMap(({ path }) => (isInZip(path, summary.zips) ? [] : [path])),
      summary.libraries,
    );
    const contents: PlaceContents = {
      place: request.place,
      assets: account.assets,
      notes: scanNotes(account.assets, folders, summary.counts, false),
      files: fileLedger(foundAgain(summary.counts, folders), folders, account.groups),
      problems: allProblems(folders, summary.problems),
      asOf: summary.asOf,
      ...(syncedParts.length > 0 ? { syncedParts } : {}),
    };
    await attachZips(request.folder, summary.zips, folders, () => control.breathe());
    return named(contents, request.folder, summary.libraries, folders);
  } finally {
    memory.close();
  }
}

/** A scan that was cancelled later may have changed some rows: the account is of what is remembered now, and closes. */
function foundAgain<
  T extends { files: number; notPhotos: number; derivatives: number; links: number; spareStubs: number },
>(counts: T, folders: readonly ScannedFolder[]): T {
  const known = folders.reduce((sum, folder) => sum + folder.files.length, 0);
  return { ...counts, files: known + counts.notPhotos + counts.derivatives + counts.links + counts.spareStubs };
}

function recalledFolder(path: string, rows: readonly RememberedFile[]): ScannedFolder {
  const folder: ScannedFolder = { path, rawPath: null, zip: null, files: [], waiting: 0 };
  // In the order in which a walk would meet them, and not in that in which they were read.
  for (const row of [...rows].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file: ScannedFile = {
      folder,
      name: row.name,
      rawPath: null,
      nameClass: row.nameClass,
      size: row.size,
      mtimeMs: row.mtimeMs,
      ctimeMs: row.ctimeMs,
      inode: row.inode,
      state: row.state,
      problem: row.problem,
      facts: row.facts,
      fingerprint: row.fingerprint,
      entry: -1,
      wasRead: false,
    };
    folder.files.push(file);
  }
  return folder;
}

function isInZip(path: string, zips: readonly string[]): boolean {
  return zips.includes('') || isUnder(path, zips);
}

/**
 * Lets the sidecars in zips be read again, where folders in zips have some: for that the directory of the zip is needed.
 * A zip that is another one now, or away, has none.
 */
async function attachZips(
  root: string,
  zips: readonly string[],
  folders: ScannedFolder[],
  breathe: () => Promise<void>,
): Promise<void> {
  for (const zip of zips) {
    const inside = folders.filter(({ path }) => isInZip(path, [zip]));
    const hasSidecars = inside.some(({ files }) => files.some(({ nameClass }) => nameClass === 'sidecar'));
    if (!hasSidecars) continue;
    try {
      const file = zip === '' ? root : `${root}/${zip}`;
      if (isElsewhere(file)) continue;
      const opened = await openZip(file, zip, breathe);
      const byPath = new Map(opened.folders.map((folder) => [folder.path, folder.zip]));
      for (const folder of inside) folder.zip = byPath.get(folder.path) ?? null;
    } catch {
      // Their files keep the names they have in the zip.
    }
  }
}

async function named(
  contents: PlaceContents,
  folder: string,
  libraries: readonly string[],
  folders: readonly ScannedFolder[],
): Promise<PlaceContents> {
  const names = new LibraryNames();
  for (const library of libraries) names.add(library);
  const problems = [...contents.problems];
  await names.open(folder, (problem) => problems.push(problem));
  await names.readSidecars(folder, folders, () => new ScanControl().breathe());
  return names.apply({ ...contents, problems });
}
