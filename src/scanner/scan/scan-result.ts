import type { PlaceContents } from '../../model/place.ts';
import { fileLedger } from '../contents/file-account.ts';
import { allProblems } from '../contents/file-problems.ts';
import { scanNotes } from '../contents/scan-notes.ts';
import { writeSummary } from '../contents/scan-summary.ts';
import { findSyncedParts } from '../place/synced-parts.ts';
import type { AssetAccount } from './asset-account.ts';
import { forgetFolder } from './recall-folder.ts';
import type { ScanSession } from './scan-session.ts';

/** Everything known of the place now. An `unfinished` scan says so, and its contents can never lead to "yes". */
export function contentsNow(session: ScanSession, account: AssetAccount, unfinished: boolean): PlaceContents {
  const { request, folders, counts, problems, names, root } = session;
  const syncedParts = findSyncedParts(
    root.path,
    // What lies in a zip is synced only where the zip is.
    folders.flatMap((folder) => (folder.zip ? [] : [folder.path])),
    names.paths,
  );
  return names.apply({
    place: request.place,
    assets: [...account.assets],
    notes: scanNotes(account.assets, folders, counts, unfinished),
    files: fileLedger(counts, folders, account.groups),
    problems: allProblems(folders, problems),
    asOf: Date.now(),
    ...(syncedParts.length > 0 ? { syncedParts } : {}),
  });
}

/** Tells which assets of the last scan are not here any more, and forgets their files. */
export function tellRemoved(session: ScanSession, account: AssetAccount, absorbed: readonly string[]): void {
  const { folders, memory, former, missing } = session;
  for (const [path, names] of missing) memory.forgetFiles(path, names);
  const here = new Set(folders.map((folder) => folder.path));
  for (const path of memory.folderPaths) {
    // A folder that cannot be read today is not a folder that was deleted.
    if (!here.has(path) && !isUnder(path, session.blindFolders)) forgetFolder(path, memory, former);
  }
  if (former.size > 0) for (const asset of account.assets) former.delete(asset.id);
  const assetIds = [...new Set([...former, ...absorbed])];
  if (assetIds.length > 0) session.tell({ type: 'removed', assetIds });
}

/** Keeps the account of a scan for the next start of the program. */
export function saveSummary(session: ScanSession, contents: PlaceContents): void {
  const { memory, folders, counts, names, problems } = session;
  const gone = folders.reduce((sum, { files }) => sum + files.filter((file) => file.state === 'gone').length, 0);
  memory.saveSummary(
    writeSummary({
      counts: { ...counts, files: counts.files - gone },
      problems: problems.filter((problem) => !problem.code.startsWith('index-')),
      blindFolders: session.blindFolders,
      libraries: names.paths,
      zips: session.zips,
      asOf: contents.asOf,
    }),
  );
}

/** In a Photos library the assets have other names than their files; under those they are told last. */
export function tellNamed(session: ScanSession, contents: PlaceContents): void {
  if (session.names.isEmpty) return;
  for (const asset of contents.assets) session.outbox.push(asset);
  session.outbox.flush();
}

/** Whether a folder is one of some folders or lies in one. */
export function isUnder(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
