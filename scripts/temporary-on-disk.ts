import { realpathSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Numbers of the file systems that are memory: tmpfs and ramfs. Source: Linux, `include/uapi/linux/magic.h`. */
const IN_MEMORY: ReadonlySet<number> = new Set([0x01021994, 0x858458f6]);

/** Whether a folder lies in memory; null where it cannot be asked. */
function isInMemory(folder: string): boolean | null {
  try {
    return IN_MEMORY.has(statfsSync(realpathSync(folder)).type);
  } catch {
    return null;
  }
}

/**
 * Where tests and examples put their folders of photos. On some systems `/tmp` is memory, and what lies there counts as no place:
 * it is gone after a restart. Then another folder for temporary files is taken, or one of the project.
 */
export function temporaryOnDisk(
  candidates: readonly string[] = [tmpdir(), '/var/tmp', path.join(import.meta.dirname, '..', 'node_modules')],
  asks: (folder: string) => boolean | null = isInMemory,
): string {
  return candidates.find((folder) => asks(folder) === false) ?? tmpdir();
}

/** Makes it the folder for temporary files of this process and of those that it starts. */
export function putTemporaryOnDisk(): void {
  if (process.platform === 'linux') process.env.TMPDIR = temporaryOnDisk();
}
