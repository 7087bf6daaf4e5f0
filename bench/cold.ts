import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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

/** Reads every file of some folders, so that the next run finds them in memory. */
export function fillFileCache(folders: readonly string[]): void {
  const buffer = Buffer.allocUnsafe(1024 * 1024);
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const fd = openSync(path.join(entry.parentPath, entry.name), 'r');
      while (readSync(fd, buffer) > 0);
      closeSync(fd);
    }
}

/** Waits until everything that was written is on the disk, where the system has a command for that. */
export function finishWriting(): void {
  spawnSync('sync');
}
