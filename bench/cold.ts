import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * Empties the system's cache of files, so that the next run reads from the disk. Linux and root only; false where it is not
 * possible, and then nothing cold is measured.
 */
export function emptyFileCache(): boolean {
  try {
    finishWriting();
    writeFileSync('/proc/sys/vm/drop_caches', '1');
    return true;
  } catch {
    return false;
  }
}

/** Waits until everything that was written is on the disk, where the system has a command for that. */
export function finishWriting(): void {
  spawnSync('sync');
}
