import { access, constants, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { isInsideAny } from '../../scanner/place/inside-any.ts';
import { isZipFile } from '../../scanner/zips/is-zip-file.ts';
import { CommandFailure, systemCodeOf } from '../failure.ts';

/** The folders to scan as absolute paths, and those left out because another one already holds them. */
export interface CheckedFolders {
  readonly folders: readonly string[];
  readonly nested: readonly string[];
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
  const nested: string[] = [];
  for (const [index, { shown, folder }] of real.entries()) {
    const others = real.filter((_, at) => at !== index).map((other) => other.folder);
    const earlierTwin = real.slice(0, index).some((other) => other.folder === folder);
    const outer = others.filter((other) => other !== folder);
    if (earlierTwin || (await isInsideAny(folder, outer))) nested.push(shown);
    else folders.push(folder);
  }
  return { folders, nested };
}

async function problemOfFolder(folder: string, shown: string): Promise<Problem | null> {
  try {
    const info = await stat(folder);
    if (info.isFile() && isZipFile(folder)) return null;
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
