import { access, constants, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { isArchiveFile } from '../../scanner/archives/archive-kind.ts';
import { doesAnswer } from '../../scanner/place/does-answer.ts';
import { isInsideAny } from '../../scanner/place/inside-any.ts';
import { CommandFailure, systemCodeOf } from '../failure.ts';

/** The folders to scan as absolute paths, and those left out because another one already holds them. */
export interface CheckedFolders {
  readonly folders: readonly string[];
  readonly nested: readonly {
    readonly shown: string /** Whether it is the very same folder, given twice. */;
    readonly same: boolean;
  }[];
}

/** Every folder must be there, be a folder (or a zip), and be readable; a folder inside another is scanned once. Fails otherwise. */
export async function checkFolders(given: readonly string[], cwd: string): Promise<CheckedFolders> {
  const real: { shown: string; folder: string }[] = [];
  for (const shown of given) {
    const folder = path.resolve(cwd, shown);
    const problem = await problemOfFolder(folder, shown);
    if (problem) throw new CommandFailure(problem);
    real.push({ shown, folder: await realpath(folder) });
  }
  const folders: string[] = [];
  const nested: CheckedFolders['nested'][number][] = [];
  for (const [index, { shown, folder }] of real.entries()) {
    const earlier = real.slice(0, index).map((other) => other.folder);
    const later = real.slice(index + 1).map((other) => other.folder);
    const same = await isOneOf(folder, earlier);
    if (same || (await isInsideAny(folder, earlier)) || (await isDeeperThanAny(folder, later)))
      nested.push({ shown, same });
    else folders.push(folder);
  }
  return { folders, nested };
}

/** Whether a folder is one of the others, under another path or through another mount. */
async function isOneOf(folder: string, others: readonly string[]): Promise<boolean> {
  for (const other of others)
    if ((await isInsideAny(folder, [other])) && (await isInsideAny(other, [folder]))) return true;
  return false;
}

/** Whether a folder lies in one of the others and is not that very folder, under another path or through another mount. */
async function isDeeperThanAny(folder: string, others: readonly string[]): Promise<boolean> {
  for (const other of others)
    if ((await isInsideAny(folder, [other])) && !(await isInsideAny(other, [folder]))) return true;
  return false;
}

async function problemOfFolder(folder: string, shown: string): Promise<Problem | null> {
  if (!(await doesAnswer(folder))) return { code: 'folder-silent', path: shown };
  try {
    const info = await stat(folder);
    if (info.isFile() && isArchiveFile(folder)) return null;
    if (!info.isDirectory()) return { code: 'folder-not-a-folder', path: shown };
    await access(folder, constants.R_OK | constants.X_OK);
    return null;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'folder-missing', path: shown, technical: code };
    const denied = process.platform === 'darwin' && code === 'EPERM';
    return { code: denied ? 'no-access-macos' : 'folder-unreadable', path: shown, technical: code };
  }
}
