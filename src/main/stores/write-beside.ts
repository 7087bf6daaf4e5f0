import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { removeAbandonedParts } from '../../scanner/abandoned-parts.ts';

/**
 * Writes a file so that it is there whole or not at all: beside its place first, flushed to the disk, then renamed over
 * it. Throws the system's error; what was written beside is removed then, and the file that was there before stays.
 */
export async function writeBeside(file: string, data: string | Uint8Array): Promise<void> {
  const [folder, start] = [path.dirname(file), path.basename(file)];
  await removeAbandonedParts(folder, start, Date.now());
  const beside = path.join(folder, `.${start}.${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  }
}
