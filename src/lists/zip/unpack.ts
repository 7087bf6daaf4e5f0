import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { ListReadError } from '../list-read-error.ts';

/** No list of photos is larger; a million rows of Apple's export are about 130 MB. */
const MAX_BYTES = 1 << 30;
/** Text of names and dates shrinks 3 to 20 times. Deflate can promise 1,032 times: that is a bomb, not a list. */
const MAX_RATIO = 200;
/** Below this even a bomb is harmless. */
const RATIO_FROM_BYTES = 8 << 20;

/**
 * The bytes of one entry, unpacked piece by piece and never more than the bounds allow, whatever the directory says.
 * Stopping early stops the unpacking. Throws `ListReadError` for a password, a bomb and damage.
 */
export async function* unpack(entry: FileEntry, path: string): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new ListReadError('zip-encrypted', path);
  if (entry.uncompressedSize > MAX_BYTES) throw tooLarge(path, entry.uncompressedSize);
  const stop = new AbortController();
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const writing = entry.getData(pipe.writable, { useWebWorkers: false, signal: stop.signal, checkSignature: true });
  // A failure while we read also ends the readable side, but its own rejection must have somebody who listens.
  const failed = new Promise<never>((_, reject) => {
    writing.catch(reject);
  });
  failed.catch(() => undefined);
  const reader = pipe.readable.getReader();
  let [bytes, finished] = [0, false];
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), failed]);
      if (done) break;
      bytes += value.length;
      const ratio = bytes / Math.max(entry.compressedSize, 1);
      if (bytes > MAX_BYTES || (bytes > RATIO_FROM_BYTES && ratio > MAX_RATIO)) throw tooLarge(path, bytes);
      yield value;
    }
    await writing;
    finished = true;
  } catch (error) {
    if (error instanceof ListReadError) throw error;
    throw new ListReadError('zip-damaged', path, error instanceof Error ? error.message : String(error));
  } finally {
    if (!finished) {
      stop.abort();
      await reader.cancel().catch(() => undefined);
    }
  }
}

function tooLarge(path: string, bytes: number): ListReadError {
  return new ListReadError('zip-too-large', path, `${bytes} bytes`);
}
