import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ProblemCode } from '../../model/problem.ts';
import { isInsideAny } from '../../scanner/place/inside-any.ts';
import { saveRefusal } from '../../scanner/saving/save-rule.ts';
import type { SavingRule } from './output-rule.ts';

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
