import type { Problem } from '../../model/problem.ts';
import { BlockWitness, countsBlocks } from '../placeholders/no-blocks.ts';
import { NOTHING_FOUND, treeDetector } from '../placeholders/placeholder-survey.ts';
import type { ScanRoot } from '../scan/scan-root.ts';
import { pathOf, type ScannedFile, type ScannedFolder } from '../scanned-file.ts';
import { rootMode } from '../walk/folder-mode.ts';
import { noCounts } from '../walk/walk-counts.ts';
import { walkTree } from '../walk/walk-tree.ts';
import { openZip } from '../zips/open-zip.ts';
import { openZips } from '../zips/open-zips.ts';
import type { ChecksumStore } from './checksum-store.ts';

/**
 * Finds every photo and video of a folder, and in the zips of it, and puts them into the store; nothing is read yet. For a zip
 * in place of the folder throws `ZipUnread`.
 */
export async function findFiles(
  root: ScanRoot,
  store: ChecksumStore,
  onProblem: (problem: Problem) => void,
  signal: AbortSignal,
): Promise<void> {
  const breathe = async (): Promise<void> => {
    signal.throwIfAborted();
    await new Promise(setImmediate);
  };
  const onFolder = (folder: ScannedFolder): void => takeFolder(folder, store);
  if (root.kind === 'zip') {
    const opened = await openZip(root.path, '', breathe);
    opened.folders.forEach(onFolder);
    opened.problems.forEach(onProblem);
    store.index();
    return;
  }
  const detect = treeDetector();
  const survey = detect ? await detect(root.path, signal) : NOTHING_FOUND;
  const witness = new BlockWitness(countsBlocks(root.path));
  const zips: ScannedFile[] = [];
  const counts = noCounts();
  const walk = walkTree({
    root: root.path,
    mode: rootMode(root.path),
    survey,
    witness,
    counts,
    onUnreadable: (_, problem) => onProblem(problem),
    onLibrary: () => undefined,
    onZip: (zip) => zips.push(zip),
    only: null,
  });
  for (const folder of walk) {
    onFolder(folder);
    await breathe();
  }
  // Whether a file without blocks is a placeholder is known only when all were seen.
  const placeholders = witness.decide();
  const nothing = (): void => undefined;
  await openZips(root.path, zips, counts, { onOpened: nothing, onBlind: nothing, onFolder, onProblem, breathe });
  store.index();
  for (const file of placeholders) store.setPlaceholder(pathOf(file));
}

function takeFolder(folder: ScannedFolder, store: ChecksumStore): void {
  const { zip } = folder;
  for (const file of folder.files) {
    const { state, nameClass, rawPath: raw } = file;
    if (state === 'gone' || nameClass === 'adjustment' || nameClass === 'sidecar') continue;
    const entry = zip?.entries.get(file.name);
    const packed = zip && entry ? { archive: zip.archive, entry } : null;
    store.find({
      path: pathOf(file),
      raw,
      packed,
      photo: nameClass === 'photo',
      state: state === 'placeholder' || state === 'unreadable' ? state : 'unread',
    });
  }
}
