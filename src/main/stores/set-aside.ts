import { constants } from 'node:fs';
import { copyFile, lstat, rename } from 'node:fs/promises';
import { systemCode } from '../problem-of.ts';

/** What the names of damaged files get at their end; `-2` and so on follow where there is one already. */
export const DAMAGED = '.damaged';

/** So many damaged ones are kept beside each other; the last makes room for the next. */
const MOST = 9;

/**
 * Renames a damaged file or folder to `<name>.damaged`, or `.damaged-2` and so on where there is one already, so that
 * nothing is lost by being damaged twice. Throws the system's error.
 */
export async function setAside(file: string): Promise<void> {
  await rename(file, await freeName(file));
}

/** Keeps a copy of a file in which something is damaged, under the name that {@link setAside} would give it. */
export async function copyAside(file: string): Promise<void> {
  await copyFile(file, await freeName(file), constants.COPYFILE_FICLONE);
}

async function freeName(file: string): Promise<string> {
  for (let n = 1; n < MOST; n += 1) {
    const aside = `${file}${DAMAGED}${n === 1 ? '' : `-${n}`}`;
    if (await isFree(aside)) return aside;
  }
  return `${file}${DAMAGED}-${MOST}`;
}

async function isFree(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return false;
  } catch (error) {
    return systemCode(error) === 'ENOENT';
  }
}
