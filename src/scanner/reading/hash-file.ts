import { createHash } from 'node:crypto';
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
  const hash = createHash('sha1').update(FINGERPRINT_SALT, 'latin1');
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
    if (got === 0) return { fingerprint: encode(hash.digest()), bytes, endZeros };
    const piece = buffers.chunk.subarray(0, got);
    hash.update(piece);
    const zeros = zerosAtEnd(piece);
    endZeros = zeros === got ? endZeros + got : zeros;
    bytes += got;
  }
}

/** Looks at one byte of nearly every piece: pictures seldom end in zeros. */
function zerosAtEnd(piece: Uint8Array): number {
  let at = piece.length;
  while (at > 0 && piece[at - 1] === 0) at -= 1;
  return piece.length - at;
}

function encode(digest: Buffer): Fingerprint {
  const text = Buffer.concat([Buffer.of(1), digest]).toString('base64');
  if (!isFingerprint(text)) throw new Error('a fingerprint of a wrong shape');
  return text;
}
