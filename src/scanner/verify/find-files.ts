import type { Problem } from '../../model/problem.ts';
import { openArchive } from '../archives/open-archive.ts';
import { openArchives } from '../archives/open-archives.ts';
import { pathOf, type ScannedFile, type ScannedFolder } from '../files/scanned-file.ts';
import { mountsBelow } from '../place/mounts-below.ts';
import { countsBlocks, SparseFileDetector } from '../placeholders/no-blocks.ts';
import { surveyPlaceholders } from '../placeholders/placeholder-survey.ts';
import { isUnder } from '../scan/scan-result.ts';
import type { ScanRoot } from '../scan/scan-root.ts';
import { rootMode } from '../walk/folder-mode.ts';
import { noCounts } from '../walk/walk-counts.ts';
import { walkTree } from '../walk/walk-tree.ts';
import type { ChecksumStore } from './checksum-store.ts';

/**
 * Finds every photo and video of a folder, and in the zips and tars of it, and puts them into the store; nothing is read yet. For a zip or tar
 * in place of the folder throws `ZipUnread`.
 */
export async function findFiles(
  root: ScanRoot,
  store: ChecksumStore,
  onProblem: (problem: Problem) => void,
  signal: AbortSignal,
): Promise<void> {
  const yieldToEventLoop = async (): Promise<void> => {
    signal.throwIfAborted();
    await new Promise(setImmediate);
  };
  const onFolder = (folder: ScannedFolder): void => takeFolder(folder, store);
  if (root.kind === 'archive') {
    const opened = await openArchive(root.path, '', { yieldToEventLoop, wantFingerprints: true });
    opened.folders.forEach(onFolder);
    opened.problems.forEach(onProblem);
    store.index();
    return;
  }
  const survey = await surveyPlaceholders(root.path, signal);
  const unlisted: string[] = [];
  const detector = new SparseFileDetector(countsBlocks(root.path));
  const zips: ScannedFile[] = [];
  const counts = noCounts();
  const walk = walkTree({
    root: root.path,
    mode: rootMode(root.path),
    survey,
    detector,
    counts,
    onUnreadable: (_, problem) => onProblem(problem),
    onUnlisted: (path) => unlisted.push(path),
    onLibrary: () => undefined,
    onZip: (zip) => zips.push(zip),
    onBackup: () => undefined,
    onMark: () => undefined,
    onMirrorSign: () => undefined,
    mounts: await mountsBelow(root.path),
    onOther: null,
    only: null,
  });
  for (const folder of walk) {
    onFolder(folder);
    await yieldToEventLoop();
  }
  survey.end((path) => isUnder(path, unlisted));
  if (survey.doubt !== null) onProblem({ code: 'placeholders-not-asked', path: root.path, technical: survey.doubt });
  // Whether a file without blocks is a placeholder is known only when all were seen.
  const placeholders = detector.decide();
  const nothing = (): void => undefined;
  await openArchives(root.path, zips, counts, {
    onOpened: nothing,
    onBlind: nothing,
    onOther: nothing,
    onArchive: nothing,
    onFolder,
    onProblem,
    yieldToEventLoop,
    wantsAll: true,
  });
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
