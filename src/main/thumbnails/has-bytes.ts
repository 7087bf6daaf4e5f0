import { lstat } from 'node:fs/promises';

/**
 * Whether a file occupies room on the disk, from its metadata alone: a last look before it is opened. A file that says
 * it has bytes but occupies nothing may be a placeholder or a hole. (Tiny files that a file system keeps in its
 * directory look the same; they are no photos.)
 */
export async function hasBytes(file: string): Promise<boolean> {
  try {
    const info = await lstat(file);
    return info.isFile() && info.size > 0 && info.blocks > 0;
  } catch {
    return false;
  }
}
