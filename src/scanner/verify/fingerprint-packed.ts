import { closeSync, fstatSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Fingerprint } from '../../model/fingerprint.ts';
import { isInTar, type PackedPlace } from '../files/packed-entry.ts';
import { countProgress } from '../progress-count.ts';
import { sameStatus, statusOf } from '../reading/file-status.ts';
import { fingerprintOf, startFingerprint } from '../reading/hash-file.ts';
import { openForReading } from '../reading/open-file.ts';
import { entryStart, isPhotoBomb } from '../zips/entry-start.ts';
import { packedPieces } from '../zips/packed-pieces.ts';

/**
 * The fingerprint of the unpacked bytes of a file in a zip, as they are on the disk now; of one in a tar, as they were when the tar
 * was listed, which has read all of them. Null when they cannot be read, are
 * not what the zip promises, or when the zip changed since its directory was read. Throws only when `signal` says that the
 * work is over.
 */
export async function fingerprintPacked(
  { archive, entry }: PackedPlace,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Fingerprint | null> {
  if (isInTar(entry)) {
    onBytes(entry.size);
    return entry.fingerprint;
  }
  let handle: number | null = null;
  try {
    handle = openForReading(typeof archive.path === 'string' ? archive.path : Buffer.from(archive.path));
    const start = entryStart(handle, entry, archive.status.size);
    if (start === null || isPhotoBomb(entry)) return null;
    const hash = startFingerprint();
    const tools = {
      observer: { beginRead: () => undefined, endRead: () => undefined },
      checkpoint: () => signal.throwIfAborted(),
    };
    for await (const piece of packedPieces(handle, entry, start, tools)) {
      hash.update(piece);
      onBytes(piece.length);
      countProgress();
      await nextTurn();
    }
    return sameStatus(statusOf(fstatSync(handle)), archive.status) ? fingerprintOf(hash) : null;
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
