import { createHash, type Hash } from 'node:crypto';
import { readSync } from 'node:fs';
import { FINGERPRINT_SALT, type Fingerprint, isFingerprint } from '../../model/fingerprint.ts';
import type { ReadBuffers, ReadObserver } from './file-source.ts';

export interface HashedFile {
  readonly fingerprint: Fingerprint;
  readonly bytes: number;
  readonly endZeros: number;
}

/** Asked between chunks: waits while the scan is paused, throws `ReadingCancelled` when it is over. */
export type Checkpoint = () => void;

export class ReadingCancelled extends Error {}

/**
 * Apple's fingerprint of the bytes of an open file, from its start to its end, how many bytes that were, and with how
 * many zeros they end.
 * `headLength` bytes are in `buffers.head` already and are not read twice.
 */
export function hashFile(
  fd: number,
  headLength: number,
  buffers: ReadBuffers,
  observer: ReadObserver,
  checkpoint: Checkpoint,
): HashedFile {
  const hash = startFingerprint();
  const head = buffers.head.subarray(0, headLength);
  if (headLength > 0) hash.update(head);
  let bytes = headLength;
  let endZeros = zerosAtEnd(head);
  for (;;) {
    checkpoint();
    observer.beginRead();
    let got = 0;
    try {
      got = readSync(fd, buffers.chunk, 0, buffers.chunk.length, bytes);
    } finally {
      observer.endRead(got);
    }
    if (got === 0) return { fingerprint: fingerprintOf(hash), bytes, endZeros };
    const piece = buffers.chunk.subarray(0, got);
    hash.update(piece);
    endZeros = addEndZeros(endZeros, piece);
    bytes += got;
  }
}

/** The zeros at the end of a stream of pieces, after one more piece. */
export function addEndZeros(before: number, piece: Uint8Array): number {
  const zeros = zerosAtEnd(piece);
  return zeros === piece.length ? before + zeros : zeros;
}

/** Looks at one byte of nearly every piece: pictures seldom end in zeros. */
function zerosAtEnd(piece: Uint8Array): number {
  let at = piece.length;
  while (at > 0 && piece[at - 1] === 0) at -= 1;
  return piece.length - at;
}

/** A hash that is to become a fingerprint: give it all bytes of the file, then {@link fingerprintOf}. */
export function startFingerprint(): Hash {
  return createHash('sha1').update(FINGERPRINT_SALT, 'latin1');
}

export function fingerprintOf(hash: Hash): Fingerprint {
  const text = Buffer.concat([Buffer.of(1), hash.digest()]).toString('base64');
  if (!isFingerprint(text)) throw new Error('a fingerprint of a wrong shape');
  return text;
}
