import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { isBomb } from './entry.ts';
import { ZipUnread } from './zip-unread.ts';

/** Below this even a bomb is harmless. */
const BOMB_FROM = 8 << 20;

/**
 * The bytes of one entry, unpacked piece by piece and never more than `limit`, whatever the directory says. Stopping early
 * stops the unpacking. Throws `ZipUnread` for a password, a bomb and damage.
 */
export async function* unpack(entry: FileEntry, limit: number): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new ZipUnread('zip-encrypted', 'the entry has a password');
  if (entry.uncompressedSize > limit) throw tooLarge(entry.uncompressedSize);
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
      if (bytes > limit || isBomb(bytes, entry.compressedSize, BOMB_FROM)) throw tooLarge(bytes);
      yield value;
    }
    await writing;
    finished = true;
  } catch (error) {
    if (error instanceof ZipUnread) throw error;
    throw new ZipUnread('zip-damaged', error instanceof Error ? error.message : String(error));
  } finally {
    if (!finished) {
      stop.abort();
      await reader.cancel().catch(() => undefined);
    }
  }
}

function tooLarge(bytes: number): ZipUnread {
  return new ZipUnread('zip-too-large', `${bytes} bytes`);
}
