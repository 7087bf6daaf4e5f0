import type { Problem } from '../../model/problem.ts';
import { ZipUnread } from '../../zip/zip-unread.ts';
import type { OtherFile } from '../files/other-file.ts';
import { diskPathOf, pathOf, type ScannedFile, type ScannedFolder } from '../files/scanned-file.ts';
import { addCounts, type WalkCounts } from '../walk/walk-counts.ts';
import { openArchive } from './open-archive.ts';

/** Who is told what was found in the zips and tars of a place. */
export interface ArchiveListener {
  /** Those that were looked into, and could be. */
  onOpened(path: string): void;
  onFolder(folder: ScannedFolder): void;
  onProblem(problem: Problem): void;
  /** The path inside the place of one that could not be looked into. */
  onBlind(path: string): void;
  /** Everything that is no part of a photo: entries, and archives that hold no photo or could not be looked into. */
  onOther(file: OtherFile): void;
  /** Whether every file is compared by its bytes, those that are no part of a photo too. */
  readonly wantsAll: boolean;
  /** Every zip and tar whose bytes are here, as one file. */
  onArchive(file: OtherFile): void;
  yieldToEventLoop(): Promise<void>;
}

/**
 * Looks into the zips and tars that a walk met, in place. One whose bytes are still in a cloud is never opened. What cannot be read is
 * a problem and counted, never silence.
 */
export async function openArchives(
  root: string,
  zips: readonly ScannedFile[],
  counts: WalkCounts,
  listener: ArchiveListener,
): Promise<void> {
  for (const zip of zips) {
    // Of 0 bytes, or not there any more.
    if (zip.state === 'empty' || zip.state === 'gone') continue;
    const path = pathOf(zip);
    const disk = diskPathOf(root, zip);
    const size = zip.state === 'unread' ? zip.size : null;
    const whole = { path, kind: 'archive', size, disk, packed: null } as const;
    if (size !== null) listener.onArchive(whole);
    try {
      if (zip.state === 'placeholder') throw new ZipUnread('zip-in-cloud', 'no bytes here');
      if (zip.state === 'unreadable') throw new ZipUnread('file-unreadable', 'no status');
      const opened = await openArchive(disk, path, {
        yieldToEventLoop: () => listener.yieldToEventLoop(),
        wantFingerprints: listener.wantsAll,
      });
      for (const folder of opened.folders) listener.onFolder(folder);
      for (const problem of opened.problems) listener.onProblem(problem);
      for (const blind of opened.blind) listener.onBlind(blind);
      addCounts(counts, opened.counts);
      for (const { place, ...other } of opened.others)
        listener.onOther({ ...other, size: place && other.size, disk, packed: place });
      if (opened.folders.length > 0) listener.onOpened(path);
      else listener.onOther(whole);
    } catch (error) {
      if (!(error instanceof ZipUnread)) throw error;
      counts.unreadableZips += 1;
      listener.onBlind(path);
      listener.onProblem({ ...error.problem, path });
      listener.onOther(whole);
    }
  }
}
