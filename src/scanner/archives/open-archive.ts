import { closeSync, fstatSync } from 'node:fs';
import { ZipUnread } from '../../zip/zip-unread.ts';
import { statusOf } from '../reading/file-status.ts';
import { openForReading } from '../reading/open-file.ts';
import { listTar } from '../tars/list-tar.ts';
import { errorCode } from '../walk/folder-problem.ts';
import { noCounts } from '../walk/walk-counts.ts';
import { listZip } from '../zips/list-zip.ts';
import type { OpenedArchive } from '../zips/opening.ts';
import { archiveKind } from './archive-kind.ts';

/** How an archive is looked into. */
export interface OpenOptions {
  /** Called often: may wait, and throws when the work is over. */
  readonly yieldToEventLoop: () => Promise<void>;
  /**
   * Whether fingerprints of everything in a tar are wanted, for who compares every file and reads nothing again. Those of a zip are
   * computed when they are asked for.
   */
  readonly wantFingerprints?: boolean;
}

/**
 * Lists what is in a zip, by its directory, and in zips stored in it; or in a tar, by reading it to its end. The caller knows that its
 * bytes are here. One in which no entry is called like a photo is of no interest and gives nothing. Throws
 * `ZipUnread`, and what `yieldToEventLoop` throws.
 *
 * @param root path of the archive inside the place; empty when it is the place
 */
export async function openArchive(
  path: string | Uint8Array,
  root: string,
  { yieldToEventLoop, wantFingerprints = false }: OpenOptions,
): Promise<OpenedArchive> {
  const handle = openFile(path);
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) throw new ZipUnread('file-unreadable', 'not a regular file');
    const opening = {
      handle,
      archive: { path, status: statusOf(status) },
      yieldToEventLoop,
      others: [],
      folders: [],
      counts: noCounts(),
      problems: [],
      blind: [],
      innerSeen: 0,
    };
    const kind = archiveKind(handle);
    if (kind === 'tar' || kind === 'tgz') await listTar(opening, root, kind, wantFingerprints);
    else await listZip(opening, root, 0, status.size, 0);
    return opening;
  } finally {
    closeSync(handle);
  }
}

function openFile(path: string | Uint8Array): number {
  try {
    return openForReading(typeof path === 'string' ? path : Buffer.from(path));
  } catch (error) {
    throw new ZipUnread('file-unreadable', errorCode(error));
  }
}
