import { constants, openSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Asked for only where the system knows it: reading leaves no trace in the access time. */
const NO_ACCESS_TIME = constants.O_NOATIME ?? 0;

/** Never through a link that was put in the file's place, and never waiting for a pipe. */
const SAFE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file for reading only, without following a link and, where allowed, without touching its access time
 * (Linux lets only the owner ask for that). Throws the system's error.
 */
export function openForReading(path: string | Buffer): number {
  if (NO_ACCESS_TIME === 0) return openSync(path, SAFE);
  try {
    return openSync(path, SAFE | NO_ACCESS_TIME);
  } catch (error) {
    if (isNotOwner(error)) return openSync(path, SAFE);
    throw error;
  }
}

/** The same for code that does not wait: a handle in place of a descriptor. */
export async function openHandleForReading(path: string | Buffer): Promise<FileHandle> {
  if (NO_ACCESS_TIME === 0) return open(path, SAFE);
  try {
    return await open(path, SAFE | NO_ACCESS_TIME);
  } catch (error) {
    if (isNotOwner(error)) return open(path, SAFE);
    throw error;
  }
}

function isNotOwner(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPERM';
}
