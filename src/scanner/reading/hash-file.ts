import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { FINGERPRINT_SALT, type Fingerprint, isFingerprint } from '../../model/fingerprint.ts';
import type { ReadBuffers, ReadObserver } from './file-source.ts';

/** Asked between chunks: waits while the scan is paused, throws `ReadingCancelled` when it is over. */
export type Checkpoint = () => void;

export class ReadingCancelled extends Error {}

/**
 * Apple's fingerprint of the bytes of an open file, from its start to its end, and how many bytes that were.
 * `headLength` bytes are in `buffers.head` already and are not read twice.
 */
export function hashFile(
  fd: number,
  headLength: number,
  buffers: ReadBuffers,
  observer: ReadObserver,
  checkpoint: Checkpoint,
): { fingerprint: Fingerprint; bytes: number } {
  const hash = createHash('sha1').update(FINGERPRINT_SALT, 'latin1');
  if (headLength > 0) hash.update(buffers.head.subarray(0, headLength));
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
    if (got === 0) return { fingerprint: encode(hash.digest()), bytes };
    hash.update(buffers.chunk.subarray(0, got));
    bytes += got;
  }
}

function encode(digest: Buffer): Fingerprint {
  const text = Buffer.concat([Buffer.of(1), digest]).toString('base64');
  if (!isFingerprint(text)) throw new Error('a fingerprint of a wrong shape');
  return text;
}
