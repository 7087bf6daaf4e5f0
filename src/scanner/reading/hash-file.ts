import { createHash, type Hash } from 'node:crypto';
import { readSync } from 'node:fs';
import { FINGERPRINT_SALT, type Fingerprint, isFingerprint } from '../../model/fingerprint.ts';
import type { ZeroRun } from '../media/zero-ranges.ts';
import type { ReadBuffers, ReadObserver } from './file-source.ts';
import { ZeroRuns } from './zero-runs.ts';

export interface HashedFile {
  readonly fingerprint: Fingerprint;
  readonly bytes: number;
  readonly zeros: readonly ZeroRun[];
}

/** Asked between chunks: waits while the scan is paused, throws `ReadingCancelled` when it is over. */
export type Checkpoint = () => void;

/** Thrown by a {@link Checkpoint} to end the reading of a file that nobody waits for. */
export class ReadingCancelled extends Error {}

/**
 * Apple's fingerprint of the bytes of an open file, from its start to its end, how many bytes that were, and the long runs of
 * zeros in them.
 * `headLength` bytes are in `buffers.head` already and are not read twice.
 *
 * @param onPiece told every piece of the file on the way, in order, with where it begins; the bytes are only there until it returns
 */
export function hashFile(
  fd: number,
  headLength: number,
  buffers: ReadBuffers,
  observer: ReadObserver,
  checkpoint: Checkpoint,
  onPiece: (piece: Buffer, at: number) => void = () => undefined,
): HashedFile {
  const hash = startFingerprint();
  const head = buffers.head.subarray(0, headLength);
  if (headLength > 0) {
    hash.update(head);
    onPiece(head, 0);
  }
  const zeros = new ZeroRuns();
  zeros.look(head);
  let bytes = headLength;
  for (;;) {
    checkpoint();
    observer.beginRead();
    let got = 0;
    try {
      got = readSync(fd, buffers.chunk, 0, buffers.chunk.length, bytes);
    } finally {
      observer.endRead(got);
    }
    if (got === 0) return { fingerprint: fingerprintOf(hash), bytes, zeros: zeros.finish() };
    const piece = buffers.chunk.subarray(0, got);
    hash.update(piece);
    zeros.look(piece);
    onPiece(piece, bytes);
    bytes += got;
  }
}

/** A hash that is to become a fingerprint: give it all bytes of the file, then {@link fingerprintOf}. */
export function startFingerprint(): Hash {
  return createHash('sha1').update(FINGERPRINT_SALT, 'latin1');
}

/**
 * Ends a SHA-1 and gives it as Apple writes it: the byte 1 and the digest, in Base64. Throws for a hash of another
 * length.
 */
export function fingerprintOf(hash: Hash): Fingerprint {
  const text = Buffer.concat([Buffer.of(1), hash.digest()]).toString('base64');
  if (!isFingerprint(text)) throw new Error('a fingerprint of a wrong shape');
  return text;
}
