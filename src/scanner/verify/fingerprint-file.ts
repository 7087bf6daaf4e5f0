import { createHash } from 'node:crypto';
import { constants, promises } from 'node:fs';
import { FINGERPRINT_SALT, type Fingerprint, toFingerprint } from '../../model/fingerprint.ts';

const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
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
  let handle: promises.FileHandle | null = null;
  try {
    handle = await promises.open(file, FLAGS);
    if (!(await handle.stat()).isFile()) return null;
    const hash = createHash('sha1').update(FINGERPRINT_SALT, 'latin1');
    const buffer = Buffer.allocUnsafe(PIECE);
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead } = await handle.read(buffer, 0, PIECE);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      onBytes(bytesRead);
    }
    return toFingerprint(Buffer.concat([Buffer.of(1), hash.digest()]).toString('base64'));
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    await handle?.close();
  }
}
