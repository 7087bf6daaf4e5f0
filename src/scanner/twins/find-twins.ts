import { diskPathOf, type ScannedFile, type ScannedFolder } from '../files/scanned-file.ts';
import type { ReadOutcome, TwinJob } from '../reading/read-job.ts';
import type { FindTwin } from './twin.ts';

/** The files of a scan among which twins are looked for. */
export interface OwnFiles {
  /** Absolute path of the place. */
  readonly root: string;
  readonly folders: readonly ScannedFolder[];
  /** Whether a file is still to be read to its end, and whether facts are wanted of it beside the fingerprint exactly if `facts`. */
  readonly isWanted: (file: ScannedFile, facts: boolean) => boolean;
  /** Takes what is known of a file of which {@link isWanted} holds. */
  readonly take: (file: ScannedFile, outcome: ReadOutcome) => void;
}

/**
 * Looks for files of the same path and size, wanted for the same, in folders of the disk with names in plain text. What is found may be
 * asked for again: only the first word on a file counts, since after that it is wanted no more.
 */
export function findTwinsIn({ root, folders, isWanted, take }: OwnFiles): FindTwin {
  const byPath = new Map<string, ScannedFolder>();
  for (const folder of folders) if (folder.zip === null && folder.rawPath === null) byPath.set(folder.path, folder);
  const left = new Map<string, Map<string, ScannedFile>>();
  const filesOf = (path: string): Map<string, ScannedFile> | null => {
    const known = left.get(path);
    if (known) return known;
    const folder = byPath.get(path);
    if (!folder) return null;
    const files = new Map(folder.files.filter(isLoose).map((file) => [file.name, file]));
    left.set(path, files);
    return files;
  };
  return (other, facts) => {
    if (!isLoose(other) || other.folder.zip !== null || other.folder.rawPath !== null) return null;
    const files = filesOf(other.folder.path);
    const file = files?.get(other.name);
    if (!file || !mayHaveBytesOf(file, other) || !isWanted(file, facts)) return null;
    const job = jobOf(root, file);
    if (job === null) return null;
    const done = (outcome: ReadOutcome | null): void => {
      if (outcome !== null && isWanted(file, facts)) take(file, outcome);
    };
    return { job, done };
  };
}

/** A name of bytes that are no text may stand for several files. */
function isLoose({ rawPath }: ScannedFile): boolean {
  return rawPath === null;
}

function mayHaveBytesOf(file: ScannedFile, other: ScannedFile): boolean {
  return file.size !== null && file.size > 0 && file.size === other.size && file.nameClass === other.nameClass;
}

function jobOf(root: string, file: ScannedFile): TwinJob | null {
  const { size, mtimeMs, ctimeMs, inode } = file;
  const path = diskPathOf(root, file);
  return typeof path !== 'string' || size === null ? null : { path, status: { size, mtimeMs, ctimeMs, inode } };
}
