import { lstat } from 'node:fs/promises';

/**
 * Whether a file's bytes may still be in a cloud: it says it has some, but occupies nothing on the disk. True also for
 * what cannot be looked at. Tiny files that a file system keeps in its directory look the same; they are no photos.
 */
export async function isPlaceholder(file: string): Promise<boolean> {
  try {
    const info = await lstat(file);
    return !info.isFile() || (info.size > 0 && info.blocks === 0);
  } catch {
    return true;
  }
}
