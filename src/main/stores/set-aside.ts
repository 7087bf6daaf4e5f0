import { lstat, rename } from 'node:fs/promises';
import { systemCode } from '../problem-of.ts';

/** So many damaged ones are kept beside each other; the last makes room for the next. */
const MOST = 9;

/**
 * Renames a damaged file or folder to `<name>.damaged`, or `.damaged-2` and so on where there is one already, so that
 * nothing is lost by being damaged twice. Throws the system's error.
 */
export async function setAside(file: string): Promise<void> {
  for (let n = 1; n <= MOST; n += 1) {
    const aside = `${file}.damaged${n === 1 ? '' : `-${n}`}`;
    if (n < MOST && !(await isFree(aside))) continue;
    await rename(file, aside);
    return;
  }
}

async function isFree(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return false;
  } catch (error) {
    return systemCode(error) === 'ENOENT';
  }
}
