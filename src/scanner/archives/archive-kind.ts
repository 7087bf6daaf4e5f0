import { closeSync, lstatSync, statSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { Header } from 'tar/header';
import { countsBlocks } from '../placeholders/no-blocks.ts';
import { openForReading } from '../reading/open-file.ts';
import { isGzip } from '../tars/tar-events.ts';
import { bytesAt, startsAsZip } from '../zips/zip-reader.ts';

/** A file this small may live inside its directory entry and have no blocks although its bytes are here. */
const MAY_BE_INLINE = 1024;

/** The head of a tar's entry, and how much of a packed tar is unpacked to see one. */
const TAR_HEAD = 512;
const GZIP_HEAD = 64 * 1024;

/** Archives that can be read in place: `tgz` is a tar packed with gzip. */
export type ArchiveKind = 'zip' | 'tar' | 'tgz';

/**
 * Whether a file says that it has bytes and occupies nothing, where that is counted: its bytes are still in a cloud. It must
 * not be opened.
 */
export function isElsewhere(file: string): boolean {
  const { size, blocks } = lstatSync(file);
  return size >= MAY_BE_INLINE && blocks === 0 && (process.platform === 'win32' || countsBlocks(file));
}

/** Whether a path is a zip or tar by its content, whatever it is called. A file whose bytes are not here is none. */
export function isArchiveFile(file: string): boolean {
  try {
    if (!statSync(file).isFile() || isElsewhere(file)) return false;
    const handle = openForReading(file);
    try {
      return archiveKind(handle) !== null;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/** What kind of archive an open file is, by its first bytes; null for any other file. */
export function archiveKind(handle: number): ArchiveKind | null {
  if (startsAsZip(handle, 0)) return 'zip';
  const head = bytesAt(handle, 0, GZIP_HEAD);
  if (!isGzip(head)) return startsAsTar(head) ? 'tar' : null;
  try {
    // Of a piece in the middle of the packed bytes, what comes out is whole as far as it goes.
    return startsAsTar(gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })) ? 'tgz' : null;
  } catch {
    return null;
  }
}

/** A head carries a checksum of itself. A tar without entries is two blocks of zeros, and nobody's archive of photos. */
function startsAsTar(head: Buffer): boolean {
  if (head.length < TAR_HEAD) return false;
  try {
    return new Header(head.subarray(0, TAR_HEAD)).cksumValid;
  } catch {
    return false;
  }
}
