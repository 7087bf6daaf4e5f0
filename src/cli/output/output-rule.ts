import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { foldName, splitName } from '../../model/file-name.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import { isInsideAny } from '../../scanner/place/inside-any.ts';
import { isOwnFile, OWN_ENDINGS, type OwnKind } from '../../scanner/saving/own-file.ts';
import { saveRefusal } from '../../scanner/saving/save-rule.ts';
import { classifyName } from '../../scanner/walk/classify-name.ts';
import { systemCodeOf } from '../failure.ts';

/** A file that was asked for. */
export interface WantedFile<Kind extends OwnKind = OwnKind> {
  readonly kind: Kind;
  /** As it was typed. */
  readonly shown: string;
  /** Absolute path. */
  readonly target: string;
}

export interface SavingRule {
  /** Absolute paths of the folders and zips that are checked. */
  readonly places: readonly string[];
  /** Absolute paths of everything else that is read: lists and folders of lists. */
  readonly inputs: readonly string[];
  /** Whether a file that is not an earlier one of ours may be replaced. */
  readonly force: boolean;
}

/** A name with a separator at its end is one of a folder, whether it is there or not. */
const NAMES_A_FOLDER = path.sep === '\\' ? /[\\/]$/ : /\/$/;

/** Why none of these may be written, before anything is read; null when all may. */
export async function refuseOutputs(wanted: readonly WantedFile[], rule: SavingRule): Promise<Problem | null> {
  const seen = new Set<string>();
  for (const file of wanted) {
    const key = await placeOnDisk(file.target);
    if (key !== null && seen.has(key)) return { code: 'save-twice', path: file.shown };
    if (key !== null) seen.add(key);
    const problem = await refuseOutput(file, rule);
    if (problem) return problem;
  }
  return null;
}

/**
 * Why this file may not be written; null when it may. Never into a place or a folder of lists, never over what is read, never under
 * the name of a photo or of another kind of file, never over anything that is not an earlier file of ours of the same kind, unless the
 * person said so (`--force`); a link that leads nowhere (to a disk that is away) is such a thing. A device or pipe that is there is
 * written to, and replaced by nothing.
 */
export async function refuseOutput({ kind, shown, target }: WantedFile, rule: SavingRule): Promise<Problem | null> {
  const refusal = await saveRefusal(target, rule.places);
  if (refusal) return { code: refusal, path: shown };
  for (const input of rule.inputs) {
    if (await isInsideAny(target, [input])) {
      const isFolder = (await stat(input).catch(() => null))?.isDirectory() === true;
      return { code: isFolder ? 'save-inside-lists' : 'save-over-input', path: shown };
    }
  }
  const name = path.basename(target);
  const [there, found] = await Promise.all([stat(target).catch(() => null), lstat(target).catch(systemCodeOf)]);
  if (found === 'ENAMETOOLONG') return { code: 'save-failed', path: shown, technical: found };
  if (there?.isDirectory() || NAMES_A_FOLDER.test(shown)) return { code: 'save-over-folder', path: shown };
  if (there && !there.isFile()) return null;
  if (classifyName(name).nameClass === 'photo') return { code: 'save-over-photo', path: shown };
  if (there === null) {
    const folder = await stat(path.dirname(target)).catch(() => null);
    if (!folder?.isDirectory()) return { code: 'save-folder-missing', path: shown };
    const isLink = typeof found === 'object' && found.isSymbolicLink();
    return isLink && !rule.force ? { code: 'save-over-other', path: shown } : null;
  }
  if (await isOwnFile(target, kind)) return null;
  const ending = splitName(name).extension.toLowerCase();
  if (ending !== '' && !OWN_ENDINGS[kind].includes(ending)) return { code: 'save-over-other-kind', path: shown };
  return rule.force ? null : { code: 'save-over-other', path: shown };
}

/**
 * One text for one file: by its inode where it is there, else by its folder's real path and its name in any case. Null for a device or
 * pipe, which takes any number of texts.
 */
async function placeOnDisk(target: string): Promise<string | null> {
  const info = await stat(target, { bigint: true }).catch(() => null);
  if (info) return info.isFile() ? `${info.dev}:${info.ino}` : null;
  const folder = await realpath(path.dirname(target)).catch(() => path.dirname(target));
  return path.join(folder, foldName(path.basename(target)));
}

/**
 * Why nothing of ours may be kept in a folder (our notes, the list of a phone), which need not be there yet; null when it may. Never in
 * a place or beside lists, never in a Photos library, never where a file is in the way.
 *
 * @param folder absolute path
 */
export async function refuseFolder(
  folder: string,
  { places, inputs }: Pick<SavingRule, 'places' | 'inputs'>,
): Promise<ProblemCode | null> {
  if (await isInsideAny(folder, inputs)) return 'save-inside-lists';
  return (await saveRefusal(folder, places)) ?? ((await isFolderPossible(folder)) ? null : 'save-not-a-folder');
}

/** Whether the deepest part of a path that is there is a folder. */
async function isFolderPossible(folder: string): Promise<boolean> {
  for (let at = folder; ; at = path.dirname(at)) {
    const info = await stat(at).catch(() => null);
    if (info !== null) return info.isDirectory();
    if (path.dirname(at) === at) return true;
  }
}
