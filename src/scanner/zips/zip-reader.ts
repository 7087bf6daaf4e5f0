import { readSync } from 'node:fs';
import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { zipEntries } from '../../zip/directory.ts';
import { looksLikeZip } from '../../zip/entry.ts';
import { readFully } from './entry-start.ts';

/**
 * The entries in the directory of a zip that is a stretch of an open file: all of it, or a zip stored inside it. Throws
 * `ZipUnread`.
 */
export function entriesOf(handle: number, start: number, size: number): AsyncGenerator<FileEntry> {
  return zipEntries({ size, read: (offset, length) => readFully(handle, start + offset, length) });
}

/** Whether an open file has the beginning of a zip at an offset. */
export function startsAsZip(handle: number, offset: number): boolean {
  const head = bytesAt(handle, offset, 4);
  return head.length === 4 && looksLikeZip(head);
}

/** `length` bytes of an open file from `offset`; fewer where the file ends. */
export function bytesAt(handle: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(handle, bytes, 0, length, offset));
}
