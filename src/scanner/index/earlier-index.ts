import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The index. Its number goes up when an older program could not read what a newer one writes. */
export const INDEX_FILE = 'scan-index-2.sqlite';

/** What the program called its index before it kept when each file was read. */
const EARLIER_FILE = 'scan-index.sqlite';

/**
 * Where there is an index of an earlier program and none of this one, a copy of it becomes this one's: what was read is not
 * read again for nothing, and the earlier program finds its own untouched. Proofs in it have no time of reading. What cannot
 * be copied is made anew by the next scan.
 */
export function bringEarlierIndex(dataFolder: string): void {
  const target = path.join(dataFolder, INDEX_FILE);
  const earlier = path.join(dataFolder, EARLIER_FILE);
  if (existsSync(target) || !existsSync(earlier)) return;
  const beside = `${target}.${process.pid}.part`;
  try {
    const database = new DatabaseSync(earlier, { readOnly: true, timeout: 1000 });
    try {
      // A copy of a database that is whole, whatever still lies in its log.
      database.prepare('VACUUM INTO ?').run(beside);
    } finally {
      database.close();
    }
    renameSync(beside, target);
  } catch {
    rmSync(beside, { force: true });
  }
}
