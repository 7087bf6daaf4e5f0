import type { CompletenessNote, Place, PlaceContents } from '../../model/place.ts';
import { fileLedger } from '../contents/file-ledger.ts';
import { allProblems } from '../contents/file-problems.ts';
import { placeNotes } from '../contents/place-notes.ts';
import { writeSummary } from '../contents/scan-summary.ts';
import { asSeen } from '../place/ground.ts';
import { lookHere } from '../place/services.ts';
import { passedOverOf } from '../walk/passed-over.ts';
import type { WalkCounts } from '../walk/walk-counts.ts';
import type { AssetInventory } from './asset-inventory.ts';
import { forgetFolder } from './recall-folder.ts';
import type { ScanSession } from './scan-session.ts';

/** Everything known of the place now. An `unfinished` scan says so, and its contents can never lead to "yes". */
export function contentsNow(session: ScanSession, inventory: AssetInventory, unfinished: boolean): PlaceContents {
  const { request, folders, counts, problems, names, root } = session;
  const notes = placeNotes(request.place, session.parts, inventory.assets, folders, counts, session.zips, unfinished);
  return names.apply({
    place: placeSeen(request.place, notes, counts, root.path),
    assets: [...inventory.assets],
    notes,
    files: fileLedger(counts, folders, inventory.assets),
    problems: allProblems(folders, problems),
    asOf: Date.now(),
    ...(session.parts.length > 0 ? { parts: session.parts } : {}),
    passedOver: passedOverOf(counts.passedOver),
  });
}

/** The place by what was seen in it. */
export function placeSeen(
  place: Place,
  notes: readonly CompletenessNote[],
  counts: Pick<WalkCounts, 'mirrorSigns'>,
  root: string,
): Place {
  const placeholders = notes.some(({ code }) => code === 'placeholders');
  return asSeen(place, { mirrorSigns: counts.mirrorSigns > 0, placeholders }, root, lookHere);
}

/** Tells which assets of the last scan are not here any more, and forgets their files. */
export function tellRemoved(session: ScanSession, inventory: AssetInventory, absorbed: readonly string[]): void {
  const { folders, memory, former, missing } = session;
  for (const [path, names] of missing) memory.forgetFiles(path, names);
  const here = new Set(folders.map((folder) => folder.path));
  for (const path of memory.folderPaths) {
    // A folder that cannot be read today is not a folder that was deleted.
    if (!here.has(path) && !isUnder(path, session.blindFolders)) forgetFolder(path, memory, former);
  }
  if (former.size > 0) for (const asset of inventory.assets) former.delete(asset.id);
  const assetIds = [...new Set([...former, ...absorbed])];
  if (assetIds.length > 0) session.tell({ type: 'removed', assetIds });
}

/** Keeps the inventory of a scan for the next start of the program. */
export function saveSummary(session: ScanSession, contents: PlaceContents): void {
  const { memory, folders, counts, names, problems, parts } = session;
  const gone = folders.reduce((sum, { files }) => sum + files.filter((file) => file.state === 'gone').length, 0);
  memory.saveSummary(
    writeSummary({
      counts: { ...counts, files: counts.files - gone },
      problems: problems.filter((problem) => !problem.code.startsWith('index-')),
      blindFolders: session.blindFolders,
      libraries: names.paths,
      zips: session.zips,
      notesInTars: folders.flatMap(({ path: folder, zip }) =>
        zip && zip.texts.size > 0 ? [{ folder, notes: [...zip.texts] }] : [],
      ),
      parts,
      asOf: contents.asOf,
    }),
  );
}

/** In a Photos library the assets have other names than their files; under those they are told last. */
export function tellNamed(session: ScanSession, contents: PlaceContents): void {
  if (session.names.isEmpty) return;
  session.outbox.pushAll(contents.assets);
  session.outbox.flush();
}

/** Whether a folder is one of some folders or lies in one. */
export function isUnder(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
