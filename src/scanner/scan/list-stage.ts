import { BlockWitness, countsBlocks } from '../placeholders/no-blocks.ts';
import { NOTHING_FOUND, type PlaceholderSurvey, treeDetector } from '../placeholders/placeholder-survey.ts';
import type { ScannedFile } from '../scanned-file.ts';
import { rootMode } from '../walk/folder-mode.ts';
import { addCounts } from '../walk/walk-counts.ts';
import { walkTree } from '../walk/walk-tree.ts';
import { openZip } from '../zips/open-zip.ts';
import { openZips, type ZipListener } from '../zips/open-zips.ts';
import { ZipUnread } from '../zips/zip-reader.ts';
import { ScanRefused } from './scan-refused.ts';
import type { ScanSession } from './scan-session.ts';

const TELL_EVERY_MS = 250;

/**
 * First stage: walks the tree, and finds which files are here by name only. Nothing is opened but the directories of zips,
 * and of those only the ones whose bytes are here.
 */
export async function listFiles(session: ScanSession): Promise<void> {
  if (session.root.kind === 'zip') await listZip(session);
  else await listTree(session);
  session.checkRoot();
}

async function listTree(session: ScanSession): Promise<void> {
  const { root, counts, names } = session;
  const survey = await surveyPlaceholders(session);
  const witness = new BlockWitness(countsBlocks(root.path));
  const mode = rootMode(root.path);
  if (mode === 'library') names.add('');
  const tellCounts = () => session.tell({ type: 'counting', files: counts.files, folders: counts.folders });
  let told = performance.now();
  tellCounts();
  const zips: ScannedFile[] = [];
  const { only } = session.request;
  const walk = walkTree({
    root: root.path,
    mode,
    survey,
    witness,
    counts,
    onUnreadable: (path, problem) => {
      session.blindFolders.push(path);
      session.warn(problem);
    },
    onLibrary: (path) => names.add(path),
    onZip: (zip) => zips.push(zip),
    only: only ? new Set(only) : null,
  });
  for (const folder of walk) {
    if (folder.files.length > 0) session.folders.push(folder);
    if (performance.now() - told > TELL_EVERY_MS) {
      told = performance.now();
      tellCounts();
    }
    await session.control.breathe();
  }
  witness.decide();
  await openZips(root.path, zips, counts, listenerOf(session));
  tellCounts();
}

/** A zip that is the place itself: without its directory there is nothing to say. */
async function listZip(session: ScanSession): Promise<void> {
  const { root, request, counts } = session;
  try {
    const listener = listenerOf(session);
    const opened = await openZip(root.path, '', () => listener.breathe());
    for (const folder of opened.folders) listener.onFolder(folder);
    for (const problem of opened.problems) listener.onProblem(problem);
    for (const path of opened.blind) listener.onBlind(path);
    listener.onOpened('');
    addCounts(counts, opened.counts);
  } catch (error) {
    if (error instanceof ZipUnread) throw new ScanRefused({ ...error.problem, path: request.folder });
    throw error;
  }
  session.tell({ type: 'counting', files: counts.files, folders: counts.folders });
}

function listenerOf(session: ScanSession): ZipListener {
  return {
    onOpened: (path) => session.zips.push(path),
    onFolder: (folder) => {
      if (folder.files.length > 0) session.folders.push(folder);
    },
    onProblem: (problem) => session.warn(problem),
    onBlind: (path) => session.blindFolders.push(path),
    breathe: () => session.control.breathe(),
  };
}

async function surveyPlaceholders(session: ScanSession): Promise<PlaceholderSurvey> {
  const detect = treeDetector();
  if (!detect) return NOTHING_FOUND;
  try {
    return await detect(session.root.path, session.control.signal);
  } catch (error) {
    await session.control.breathe();
    session.warn({ code: 'internal', technical: `placeholders could not be asked for: ${String(error)}` });
    return NOTHING_FOUND;
  }
}
