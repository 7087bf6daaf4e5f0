import { stat } from 'node:fs/promises';
import { resolveInside } from '../security/inside-folder.ts';

/** A file of a place on the disk: itself, or what is inside it when it is an archive. */
export interface FileInside {
  /** Absolute. */
  readonly file: string;
  /** Path inside the archive; null for the file itself. */
  readonly inner: string | null;
}

/**
 * Where a path inside a place leads: to a file, or into an archive: of `Old/IMG.zip/2019/a.jpg` the file is `Old/IMG.zip`. Null when it
 * leads nowhere, or outside. Nothing of what is behind the archive is ever used as a path on the disk.
 *
 * @param folder absolute; the archive itself, when the place is one
 */
export async function fileInside(folder: string, relative: string): Promise<FileInside | null> {
  const parts = relative.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return null;
  if (await isFile(folder)) return { file: folder, inner: relative };
  const whole = await resolveInside(folder, relative);
  if (whole !== null) return { file: whole, inner: null };
  for (let i = 1; i < parts.length; i += 1) {
    const file = await resolveInside(folder, parts.slice(0, i).join('/'));
    if (file === null) return null;
    if (await isFile(file)) return { file, inner: parts.slice(i).join('/') };
  }
  return null;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => info.isFile(),
    () => false,
  );
}
