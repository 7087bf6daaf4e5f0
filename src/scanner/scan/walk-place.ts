import { baseName } from '../../model/file-name.ts';
import type { PassedOverKind } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { OtherFile } from '../files/other-file.ts';
import { diskPathOf, pathOf, type ScannedFile } from '../files/scanned-file.ts';
import type { MountsBelow } from '../place/mounts-below.ts';
import { countsBlocks, SparseFileDetector } from '../placeholders/no-blocks.ts';
import type { PlaceholderSurvey } from '../placeholders/placeholder-survey.ts';
import { locateFileWorker, walkerBeside } from '../pool/worker-location.ts';
import { isPhotosLibraryName, rootMode } from '../walk/folder-mode.ts';
import { type WalkOptions, walkTree } from '../walk/walk-tree.ts';
import { WalkThreadLost, walkBeside } from '../walk-thread/walk-beside.ts';
import { type EarlyRecalls, recallEarly } from './recall-stage.ts';
import type { ScanSession } from './scan-session.ts';

/** What a walk met besides folders with files. Paths are inside the place. */
interface Met {
  readonly zips: ScannedFile[];
  readonly backups: string[];
  readonly marked: string[];
  /** Folders that were not listed, for whatever reason. */
  readonly unlisted: string[];
  /** Why folders could not be read. */
  readonly problems: Set<Problem>;
  /** Folders that were recalled on the way. */
  readonly early: EarlyRecalls;
}

function nothingMet(): Met {
  return { zips: [], backups: [], marked: [], unlisted: [], problems: new Set(), early: new Map() };
}

const TELL_EVERY_MS = 250;

/**
 * So much remembered (bytes of the index, some 40,000 files) is worth a thread: it walks while this one holds what is listed against the
 * index. Of 20,000 files its start takes more than it saves, of 200,000 a rescan takes a fifth less time.
 */
const MUCH = 8_000_000;

/**
 * Walks the tree of the place: the session gets its folders and counts. Folders in which nothing changed are recalled on the way. Which
 * files without blocks are placeholders is decided at the end; a folder with such a file is in records, and no such folder is
 * recalled before.
 */
export async function walkPlace(session: ScanSession, survey: PlaceholderSurvey, mounts: MountsBelow): Promise<Met> {
  const workerFile = survey.isEmpty ? walkerFor(session) : null;
  if (workerFile !== null) {
    const met = nothingMet();
    try {
      await walkOnce(session, survey, mounts, met, workerFile);
      return met;
    } catch (error) {
      if (!(error instanceof WalkThreadLost)) throw error;
      session.forgetWalk(met.problems);
    }
  }
  const met = nothingMet();
  await walkOnce(session, survey, mounts, met, null);
  return met;
}

/** The code of a thread that is to walk; null where none is worth it, or to be had. */
function walkerFor({ options, memory }: ScanSession): string | null {
  const { beside, workerFile } = options.walk ?? { beside: memory.isLargerThan(MUCH) };
  if (!beside) return null;
  try {
    return workerFile ?? walkerBeside(locateFileWorker());
  } catch {
    return null;
  }
}

async function walkOnce(
  session: ScanSession,
  survey: PlaceholderSurvey,
  mounts: MountsBelow,
  met: Met,
  workerFile: string | null,
): Promise<void> {
  const { root, counts, control } = session;
  const detector = new SparseFileDetector(countsBlocks(root.path));
  const options = optionsOf(session, survey, detector, mounts, met);
  if (options.mode === 'library' && isPhotosLibraryName(baseName(root.path))) session.names.add('');
  const tellCounts = () => session.tell({ type: 'counting', files: counts.files, folders: counts.folders });
  let told = performance.now();
  tellCounts();
  const { signal } = control;
  const walk =
    workerFile === null
      ? walkTree(options)
      : walkBeside(options, { workerFile, scanSwitch: control.workers.buffer, signal });
  for await (const folder of walk) {
    if (!folder.isEmpty) {
      session.folders.push(folder);
      recallEarly(session, folder, met.early);
    }
    if (performance.now() - told > TELL_EVERY_MS) {
      told = performance.now();
      tellCounts();
    }
    await control.yieldToEventLoop();
  }
  detector.decide();
}

function optionsOf(
  session: ScanSession,
  survey: PlaceholderSurvey,
  detector: SparseFileDetector,
  mounts: MountsBelow,
  met: Met,
): WalkOptions {
  const { root, counts, names, others } = session;
  const { only } = session.request;
  return {
    root: root.path,
    mode: rootMode(root.path),
    survey,
    detector,
    counts,
    onUnreadable: (path, problem) => {
      session.blindFolders.push(path);
      met.problems.add(problem);
      session.warn(problem);
    },
    onUnlisted: (path) => met.unlisted.push(path),
    onLibrary: (path) => {
      // Older programs' libraries have their files under their own names.
      if (isPhotosLibraryName(baseName(path))) names.add(path);
    },
    onZip: (zip) => met.zips.push(zip),
    onBackup: (path) => met.backups.push(path),
    onMark: (path) => met.marked.push(path),
    onMirrorSign: () => {
      counts.mirrorSigns = 1;
    },
    mounts,
    onOther: others && ((file, kind) => others.push(otherOf(root.path, file, kind))),
    only: only ? new Set(only) : null,
  };
}

function otherOf(root: string, file: ScannedFile, kind: PassedOverKind): OtherFile {
  const size = file.state === 'unread' || file.state === 'empty' ? file.size : null;
  return { path: pathOf(file), kind, size, disk: diskPathOf(root, file), packed: null };
}
