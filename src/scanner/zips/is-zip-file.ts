import { closeSync, lstatSync, readSync, statSync } from 'node:fs';
import { looksLikeZip } from '../../lists/zip/zip-listing.ts';
import { countsBlocks } from '../placeholders/no-blocks.ts';
import { openForReading } from '../reading/open-file.ts';

/** A file this small may live inside its directory entry and have no blocks although its bytes are here. */
const MAY_BE_INLINE = 1024;

/**
 * Whether a file says that it has bytes and occupies nothing, where that is counted: its bytes are still in a cloud. It must
 * not be opened.
 */
export function isElsewhere(file: string): boolean {
  const { size, blocks } = lstatSync(file);
  return size >= MAY_BE_INLINE && blocks === 0 && (process.platform === 'win32' || countsBlocks(file));
}

/** Whether a path is a zip by its content, whatever it is called. A file whose bytes are not here is none. */
export function isZipFile(file: string): boolean {
  try {
    if (!statSync(file).isFile() || isElsewhere(file)) return false;
    const handle = openForReading(file);
    try {
      return startsAsZip(handle, 0);
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/** Whether an open file has the beginning of a zip at an offset. */
export function startsAsZip(handle: number, offset: number): boolean {
  const head = Buffer.alloc(4);
  return readSync(handle, head, 0, 4, offset) === 4 && looksLikeZip(head);
}
