import type { PlaceContents } from '../model/place.ts';
import { isElsewhere } from './archives/archive-kind.ts';
import { openArchive } from './archives/open-archive.ts';
import { fileLedger } from './contents/file-ledger.ts';
import { allProblems } from './contents/file-problems.ts';
import { placeNotes } from './contents/place-notes.ts';
import { readSummary, type ScanSummary } from './contents/scan-summary.ts';
import type { ScannedFile, ScannedFolder } from './files/scanned-file.ts';
import { memoryKey } from './index/memory-key.ts';
import type { RememberedFile } from './index/remembered-file.ts';
import { ScanMemory } from './index/scan-memory.ts';
import { AssetInventory, groupsOf } from './scan/asset-inventory.ts';
import { LibraryNames } from './scan/library-names.ts';
import { ScanControl } from './scan/scan-control.ts';
import type { ScanRequest } from './scan/scan-request.ts';
import { isUnder, placeSeen } from './scan/scan-result.ts';
import { passedOverOf } from './walk/passed-over.ts';

/** What the index has of the last finished scan of a place. */
export interface Remembered {
  readonly contents: PlaceContents;
  /** With their files; those in archives know in which. */
  readonly folders: readonly ScannedFolder[];
  /** Whether every file that the scan has met is among them: some cannot be remembered, and a later scan that was broken off takes some away. */
  readonly isWhole: boolean;
}

/**
 * The contents of a place as its last finished scan left them in the index, without touching its files; null when there
 * was none, or nothing can be remembered. `asOf` is the end of that scan.
 */
export async function readRememberedContents(request: ScanRequest): Promise<PlaceContents | null> {
  return (await readRemembered(request))?.contents ?? null;
}

/** The same with the files that the contents were made of. */
export async function readRemembered(request: ScanRequest): Promise<Remembered | null> {
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
      await control.yieldToEventLoop();
    }
    const inventory = new AssetInventory();
    inventory.fill(folders.map(groupsOf));
    const notes = placeNotes(
      request.place,
      summary.parts,
      inventory.assets,
      folders,
      summary.counts,
      summary.zips,
      false,
    );
    const contents: PlaceContents = {
      place: placeSeen(request.place, notes, summary.counts, request.folder),
      assets: inventory.assets,
      notes,
      files: fileLedger(foundAgain(summary.counts, folders), folders, inventory.assets),
      problems: allProblems(folders, summary.problems),
      asOf: summary.asOf,
      ...(summary.parts.length > 0 ? { parts: summary.parts } : {}),
      passedOver: passedOverOf(summary.counts.passedOver),
    };
    attachNotes(summary.notesInTars, folders);
    await attachZips(request.folder, summary.zips, folders, () => control.yieldToEventLoop());
    return {
      contents: await named(contents, request.folder, summary.libraries, folders),
      folders: folders.map((folder) => inItsArchive(folder, request.folder, summary.zips)),
      isWhole: summary.counts.files <= foundAgain(summary.counts, folders).files && !folders.some(hasOddName),
    };
  } finally {
    memory.close();
  }
}

/** A scan that was cancelled later may have changed some rows: the inventory is of what is remembered now, and closes. */
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
      readAt: row.readAt,
      writtenSinceAttached: row.writtenSinceAttached,
      zeros: row.zeros,
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

/** Gives the folders in tars the notes that the last scan kept: nobody reads a whole tar for them again. */
function attachNotes(kept: ScanSummary['notesInTars'], folders: readonly ScannedFolder[]): void {
  const byPath = new Map(kept.map(({ folder, notes }) => [folder, notes]));
  for (const folder of folders) {
    const notes = byPath.get(folder.path);
    if (notes) folder.zip = { archive: NO_ARCHIVE, entries: new Map(), texts: new Map(notes) };
  }
}

/** Of which nothing is read. */
const NO_ARCHIVE = { path: '', status: { size: 0, mtimeMs: 0, ctimeMs: 0, inode: 0 } };

/**
 * Lets the sidecars in zips be read again, where folders in zips have some: for that the directory of the zip is needed.
 * A zip that is another one now, or away, has none.
 */
async function attachZips(
  root: string,
  zips: readonly string[],
  folders: ScannedFolder[],
  yieldToEventLoop: () => Promise<void>,
): Promise<void> {
  for (const zip of zips) {
    const inside = folders.filter(({ path }) => isInZip(path, [zip]));
    if (inside.some(({ zip: known }) => known !== null)) continue;
    const hasSidecars = inside.some(({ files }) => files.some(({ nameClass }) => nameClass === 'sidecar'));
    if (!hasSidecars) continue;
    try {
      const file = zip === '' ? root : `${root}/${zip}`;
      if (isElsewhere(file)) continue;
      const opened = await openArchive(file, zip, { yieldToEventLoop });
      const byPath = new Map(opened.folders.map((folder) => [folder.path, folder.zip]));
      for (const folder of inside) folder.zip = byPath.get(folder.path) ?? null;
    } catch {
      // Their files keep the names they have in the zip.
    }
  }
}

/** A byte that is no text, as names show it (walk/). */
const ODD_NAME = /\\x[0-9A-F]{2}/;

/** Whether a name in it was no text: the index knows how it is shown, and not its bytes. */
function hasOddName({ path, files }: ScannedFolder): boolean {
  return ODD_NAME.test(path) || files.some(({ name }) => ODD_NAME.test(name));
}

/** A folder with the archive that it is in, whether that was opened now or not. */
function inItsArchive(folder: ScannedFolder, root: string, zips: readonly string[]): ScannedFolder {
  const zip = zips.find((one) => one === '' || isUnder(folder.path, [one]));
  if (zip === undefined) return folder;
  const archive = { ...NO_ARCHIVE, path: zip === '' ? root : `${root}/${zip}` };
  const files: ScannedFile[] = [];
  const inIt: ScannedFolder = { ...folder, files, zip: { archive, entries: new Map(), texts: new Map() } };
  for (const file of folder.files) files.push({ ...file, folder: inIt });
  return inIt;
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
  await names.readSidecars(folder, folders, () => new ScanControl().yieldToEventLoop());
  return names.apply({ ...contents, problems });
}
