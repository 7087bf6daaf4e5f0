import { access, constants, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { isArchiveFile } from '../../scanner/archives/archive-kind.ts';
import { doesAnswer } from '../../scanner/place/does-answer.ts';
import { identitiesAbove } from '../../scanner/place/inside-any.ts';
import { CommandFailure, systemCodeOf } from '../failure.ts';

/** Codes of what is not there; no folder can be called by a name that is too long. */
const AWAY: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

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
  return withoutNested(await Promise.all(real.map(withIdentity)));
}

/** A folder, which it is on the disk, and which the folders are that it lies in. The disk is asked once for each. */
interface Identified {
  readonly shown: string;
  readonly folder: string;
  readonly identity: string;
  /** Its own identity, and those of all above it. */
  readonly chain: ReadonlySet<string>;
}

async function withIdentity({ shown, folder }: { shown: string; folder: string }): Promise<Identified> {
  const chain = await identitiesAbove(folder);
  return { shown, folder, identity: chain[0] ?? '', chain: new Set(chain) };
}

/**
 * Left out is what lies in another, and of one folder under several paths (or through several mounts) all but the first. Where mounts
 * make two lie in each other, they are one.
 */
function withoutNested(all: readonly Identified[]): CheckedFolders {
  const known = Map.groupBy(all.keys(), (index) => all[index]?.identity ?? '');
  known.delete('');
  const folders: string[] = [];
  const nested: CheckedFolders['nested'][number][] = [];
  for (const [index, { shown, folder, identity, chain }] of all.entries()) {
    const same = (known.get(identity)?.[0] ?? index) < index;
    const isOuter = (other: number): boolean => other < index || all[other]?.chain.has(identity) !== true;
    const lies = [...chain].some((above) => above !== identity && known.get(above)?.some(isOuter) === true);
    if (same || lies) nested.push({ shown, same });
    else folders.push(folder);
  }
  return { folders, nested };
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
    if (AWAY.has(code)) return { code: 'folder-missing', path: shown, technical: code };
    const denied = process.platform === 'darwin' && code === 'EPERM';
    return { code: denied ? 'no-access-macos' : 'folder-unreadable', path: shown, technical: code };
  }
}
