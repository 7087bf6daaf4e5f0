import { lstatSync, type Stats } from 'node:fs';
import { diskPathOf, type ScannedFile } from '../files/scanned-file.ts';

/**
 * Whether a file, or the zip that it lies in, was written since its disk was plugged in. A system keeps what it writes in memory and reads it
 * back from there; a disk that is pulled out too early never gets it. So such a file is proven only after the disk was ejected
 * and came back. What the system does not say is taken for written now.
 *
 * @param attachedAt since when the disk is plugged in (ms, UTC); null for one that cannot be pulled out
 */
export function isWrittenSince(file: ScannedFile, root: string, attachedAt: number | null): boolean {
  if (attachedAt === null) return false;
  try {
    const zip = file.folder.zip?.archive.path;
    const path = zip === undefined ? diskPathOf(root, file) : typeof zip === 'string' ? zip : Buffer.from(zip);
    return lastWrite(lstatSync(path)) >= attachedAt;
  } catch {
    return true;
  }
}

/** A copy may take over the date of the bytes: then the moment of copying is the status date, or on some systems the birth. */
function lastWrite({ mtimeMs, ctimeMs, birthtimeMs }: Stats): number {
  return Math.max(mtimeMs, ctimeMs, birthtimeMs);
}
