import { lstatSync } from 'node:fs';
import { baseName } from '../../model/file-name.ts';
import type { PassedOverKind } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import { ZipUnread } from '../../zip/zip-unread.ts';
import { openArchive } from '../archives/open-archive.ts';
import { type ArchiveListener, openArchives } from '../archives/open-archives.ts';
import type { OtherFile } from '../files/other-file.ts';
import { diskPathOf, pathOf, type ScannedFile } from '../files/scanned-file.ts';
import { volumeOfPlace } from '../place/ground.ts';
import { mountsBelow } from '../place/mounts-below.ts';
import { findParts } from '../place/place-parts.ts';
import { lookHere } from '../place/services.ts';
import { countsBlocks, SparseFileDetector } from '../placeholders/no-blocks.ts';
import { surveyPlaceholders } from '../placeholders/placeholder-survey.ts';
import { isPhotosLibraryName, rootMode } from '../walk/folder-mode.ts';
import { addCounts } from '../walk/walk-counts.ts';
import { walkTree } from '../walk/walk-tree.ts';
import { isUnder } from './scan-result.ts';
import type { ScanSession } from './scan-session.ts';

/** Thrown inside a scan that cannot go on: the place itself cannot be read. */
export class ScanRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

const TELL_EVERY_MS = 250;

/**
 * First stage: walks the tree, and finds which files are here by name only. Nothing is opened but zips, for
 * their directories, and tars, which have none; and of those only the ones whose bytes are here.
 */
export async function listFiles(session: ScanSession): Promise<void> {
  if (session.root.kind === 'archive') await listArchive(session);
  else await listTree(session);
  session.checkRoot();
}

async function listTree(session: ScanSession): Promise<void> {
  const { root, counts, names, others } = session;
  // Before the question is answered nothing is opened, and no folder is listed.
  const survey = await surveyPlaceholders(root.path, session.control.signal, session.options.detect);
  if (survey.hasFolder(''))
    throw new ScanRefused({ code: 'folder-unreadable', path: session.request.folder, technical: 'still in a cloud' });
  const mounts = await mountsBelow(root.path);
  const [backups, marked, unlisted]: [string[], string[], string[]] = [[], [], []];
  const detector = new SparseFileDetector(countsBlocks(root.path));
  const mode = rootMode(root.path);
  if (mode === 'library' && isPhotosLibraryName(baseName(root.path))) names.add('');
  const tellCounts = () => session.tell({ type: 'counting', files: counts.files, folders: counts.folders });
  let told = performance.now();
  tellCounts();
  const zips: ScannedFile[] = [];
  const { only } = session.request;
  const walk = walkTree({
    root: root.path,
    mode,
    survey,
    detector,
    counts,
    onUnreadable: (path, problem) => {
      session.blindFolders.push(path);
      session.warn(problem);
    },
    onUnlisted: (path) => unlisted.push(path),
    onLibrary: (path) => {
      // Older programs' libraries have their files under their own names.
      if (isPhotosLibraryName(baseName(path))) names.add(path);
    },
    onZip: (zip) => zips.push(zip),
    onBackup: (path) => backups.push(path),
    onMark: (path) => marked.push(path),
    onMirrorSign: () => {
      counts.mirrorSigns = 1;
    },
    mounts,
    onOther: others && ((file, kind) => others.push(otherOf(root.path, file, kind))),
    only: only ? new Set(only) : null,
  });
  for (const folder of walk) {
    if (!folder.isEmpty) session.folders.push(folder);
    if (performance.now() - told > TELL_EVERY_MS) {
      told = performance.now();
      tellCounts();
    }
    await session.control.yieldToEventLoop();
  }
  detector.decide();
  survey.end((path) => isUnder(path, unlisted) || (only !== undefined && !only.includes(path.split('/')[0] ?? '')));
  if (survey.doubt !== null) {
    counts.placeholdersUnknown = 1;
    session.warn({ code: 'placeholders-not-asked', path: session.request.folder, technical: survey.doubt });
  }
  // What lies in a zip lies elsewhere only where the zip does, so only folders of the disk are asked about.
  const signs = { folders: session.folders.map(({ path }) => path), libraries: names.paths, backups, marked };
  session.parts = findParts(
    root.path,
    volumeOfPlace(session.request.place),
    { ...signs, mounts: mounts.volumes, silent: mounts.silent },
    lookHere(),
  );
  await openArchives(root.path, zips, counts, listenerOf(session));
  tellCounts();
}

/** A zip or tar that is the place itself: when it cannot be listed there is nothing to say. */
async function listArchive(session: ScanSession): Promise<void> {
  const { root, request, counts } = session;
  try {
    const listener = listenerOf(session);
    const { yieldToEventLoop, wantsAll } = listener;
    const opened = await openArchive(root.path, '', { yieldToEventLoop, wantFingerprints: wantsAll });
    for (const folder of opened.folders) listener.onFolder(folder);
    for (const problem of opened.problems) listener.onProblem(problem);
    for (const path of opened.blind) listener.onBlind(path);
    for (const { place, size, ...other } of opened.others)
      listener.onOther({ ...other, size: place && size, disk: root.path, packed: place });
    const { size } = lstatSync(root.path);
    listener.onArchive({ path: '', kind: 'archive', size, disk: root.path, packed: null });
    listener.onOpened('');
    addCounts(counts, opened.counts);
  } catch (error) {
    if (error instanceof ZipUnread) throw new ScanRefused({ ...error.problem, path: request.folder });
    throw error;
  }
  session.tell({ type: 'counting', files: counts.files, folders: counts.folders });
}

function listenerOf(session: ScanSession): ArchiveListener {
  return {
    onOpened: (path) => session.zips.push(path),
    onFolder: (folder) => {
      if (folder.files.length > 0) session.folders.push(folder);
    },
    onProblem: (problem) => session.warn(problem),
    onBlind: (path) => session.blindFolders.push(path),
    onOther: (file) => session.others?.push(file),
    onArchive: (file) => session.archives.push(file),
    yieldToEventLoop: () => session.control.yieldToEventLoop(),
    wantsAll: session.others !== null,
  };
}

function otherOf(root: string, file: ScannedFile, kind: PassedOverKind): OtherFile {
  const size = file.state === 'unread' || file.state === 'empty' ? file.size : null;
  return { path: pathOf(file), kind, size, disk: diskPathOf(root, file), packed: null };
}
