import type { Problem } from '../../model/problem.ts';
import { diskPathOf, pathOf, type ScannedFile, type ScannedFolder } from '../scanned-file.ts';
import { addCounts, type WalkCounts } from '../walk/walk-counts.ts';
import { openZip } from './open-zip.ts';
import { ZipUnread } from './zip-reader.ts';

/** Who is told what was found in the zips of a place. */
export interface ZipListener {
  /** Zips that were looked into, and could be. */
  onOpened(path: string): void;
  onFolder(folder: ScannedFolder): void;
  onProblem(problem: Problem): void;
  /** The path inside the place of a zip that could not be looked into. */
  onBlind(path: string): void;
  breathe(): Promise<void>;
}

/**
 * Looks into the zips that a walk met, in place. One whose bytes are still in a cloud is never opened. What cannot be read is
 * a problem and counted, never silence.
 */
export async function openZips(
  root: string,
  zips: readonly ScannedFile[],
  counts: WalkCounts,
  listener: ZipListener,
): Promise<void> {
  for (const zip of zips) {
    // Of 0 bytes, or not there any more.
    if (zip.state === 'empty' || zip.state === 'gone') continue;
    const path = pathOf(zip);
    try {
      if (zip.state === 'placeholder') throw new ZipUnread('zip-in-cloud', 'no bytes here');
      if (zip.state === 'unreadable') throw new ZipUnread('file-unreadable', 'no status');
      const opened = await openZip(diskPathOf(root, zip), path, () => listener.breathe());
      for (const folder of opened.folders) listener.onFolder(folder);
      for (const problem of opened.problems) listener.onProblem(problem);
      for (const blind of opened.blind) listener.onBlind(blind);
      addCounts(counts, opened.counts);
      if (opened.folders.length > 0) listener.onOpened(path);
    } catch (error) {
      if (!(error instanceof ZipUnread)) throw error;
      counts.unreadableZips += 1;
      listener.onBlind(path);
      listener.onProblem({ ...error.problem, path });
    }
  }
}
