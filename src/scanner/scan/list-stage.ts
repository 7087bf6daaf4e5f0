import { lstatSync } from 'node:fs';
import type { Problem } from '../../model/problem.ts';
import { ZipUnread } from '../../zip/zip-unread.ts';
import { openArchive } from '../archives/open-archive.ts';
import { type ArchiveListener, openArchives } from '../archives/open-archives.ts';
import { volumeOfPlace } from '../place/ground.ts';
import { mountsBelow } from '../place/mounts-below.ts';
import { findParts } from '../place/place-parts.ts';
import { lookHere } from '../place/services.ts';
import { surveyPlaceholders } from '../placeholders/placeholder-survey.ts';
import { addCounts } from '../walk/walk-counts.ts';
import type { EarlyRecalls } from './recall-stage.ts';
import { isUnder } from './scan-result.ts';
import type { ScanSession } from './scan-session.ts';
import { walkPlace } from './walk-place.ts';

/** Thrown inside a scan that cannot go on: the place itself cannot be read. */
export class ScanRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * First stage: walks the tree, and finds which files are here by name only. Nothing is opened but zips, for
 * their directories, and tars, which have none; and of those only the ones whose bytes are here. Gives what was recalled meanwhile.
 */
export async function listFiles(session: ScanSession): Promise<EarlyRecalls> {
  let early: EarlyRecalls = new Map();
  if (session.root.kind === 'archive') await listArchive(session);
  else early = await listTree(session);
  session.checkRoot();
  return early;
}

async function listTree(session: ScanSession): Promise<EarlyRecalls> {
  const { root, counts, names } = session;
  // Before the question is answered nothing is opened, and no folder is listed.
  const survey = await surveyPlaceholders(root.path, session.control.signal, session.options.detect);
  if (survey.hasFolder(''))
    throw new ScanRefused({ code: 'folder-unreadable', path: session.request.folder, technical: 'still in a cloud' });
  const mounts = await mountsBelow(root.path);
  const { zips, backups, marked, unlisted, early } = await walkPlace(session, survey, mounts);
  const { only } = session.request;
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
  session.tell({ type: 'counting', files: counts.files, folders: counts.folders });
  return early;
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
