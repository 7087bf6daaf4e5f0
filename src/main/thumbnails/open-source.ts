import { readSync } from 'node:fs';
import type { ByteSource } from '../../scanner/media/byte-source.ts';

/**
 * Bytes of an open file, each read into memory of its own.
 *
 * @param start where they begin, for a file that is stored inside another one
 */
export function sourceOf(fd: number, size: number, start = 0): ByteSource {
  return {
    size,
    read: (offset, length) => {
      const want = Math.max(0, Math.min(length, size - offset));
      const bytes = new Uint8Array(want);
      return bytes.subarray(0, want === 0 ? 0 : readSync(fd, bytes, 0, want, start + offset));
    },
  };
}
