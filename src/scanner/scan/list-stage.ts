import { BlockWitness, countsBlocks } from '../placeholders/no-blocks.ts';
import { NOTHING_FOUND, type PlaceholderSurvey, treeDetector } from '../placeholders/placeholder-survey.ts';
import { rootMode } from '../walk/folder-mode.ts';
import { walkTree } from '../walk/walk-tree.ts';
import type { ScanSession } from './scan-session.ts';

const TELL_EVERY_MS = 250;

/** First stage: walks the tree, and finds which files are here by name only. Nothing is opened. */
export async function listFiles(session: ScanSession): Promise<void> {
  const { root, counts, names } = session;
  const survey = await surveyPlaceholders(session);
  const witness = new BlockWitness(countsBlocks(root.path));
  const mode = rootMode(root.path);
  if (mode === 'library') names.add('');
  const tellCounts = () => session.tell({ type: 'counting', files: counts.files, folders: counts.folders });
  let told = performance.now();
  tellCounts();
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
  tellCounts();
  session.checkRoot();
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
