import type { FileHandle } from 'node:fs/promises';
import type { Fingerprint } from '../../model/fingerprint.ts';
import { countProgress } from '../progress-count.ts';
import { fingerprintOf, startFingerprint } from '../reading/hash-file.ts';
import { openHandleForReading } from '../reading/open-file.ts';

const PIECE = 1 << 20;

/**
 * The fingerprint of a file as it is on the disk now, read from its first byte to its last in pieces. Null when it
 * cannot be read or is no regular file. Throws only when `signal` says that the work is over.
 */
export async function fingerprintFile(
  file: string | Buffer,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Fingerprint | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await openHandleForReading(file);
    if (!(await handle.stat()).isFile()) return null;
    const hash = startFingerprint();
    const buffer = Buffer.allocUnsafe(PIECE);
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead } = await handle.read(buffer, 0, PIECE);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      onBytes(bytesRead);
      countProgress();
    }
    return fingerprintOf(hash);
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    await handle?.close();
  }
}
