import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../model/place.ts';
import { NOTHING_SAID, type PersonsWord } from '../model/place-standing.ts';
import { doesAnswer } from './place/does-answer.ts';
import { type Ground, groundOf, standingOf, ungrounded } from './place/ground.ts';
import { isMirrorPath } from './place/mirror-signs.ts';
import { backupAbove, readBackup } from './place/phone-backup.ts';
import { lookHere } from './place/services.ts';
import { UNKNOWN_VOLUME } from './place/volume.ts';
import { volumeOf } from './place/volume-of.ts';

/**
 * What kind of place a folder is, where it lies, and what decides its independence from other places: the sync service that
 * reaches it, else the disk it lies on. A folder that is not there right now, or does not answer, is described by its path alone.
 *
 * @param folder absolute path; links are followed
 */
export async function describePlace(folder: string, word: PersonsWord = NOTHING_SAID): Promise<Place> {
  if (!(await doesAnswer(folder))) return makePlace(path.resolve(folder), NOT_ASKED, word);
  const real = realPath(folder);
  const backup = backupAbove(real);
  const ground = groundOf(real, await volumeOf(real), lookHere(), backup === null ? null : readBackup(backup));
  return makePlace(real, ground, word);
}

/** Of a folder that does not answer nothing is known. */
const NOT_ASKED = ungrounded(UNKNOWN_VOLUME);

/** What somebody chose to have scanned: a folder or zip, or the zips of one Google Takeout that lie in a folder. */
export interface ChosenPlace {
  /** Absolute path of the folder or zip; of the folder that the zips lie in, when they are the place. */
  readonly folder: string;
  /** Names of the zips in the folder that are the place together; null when the folder or zip itself is. */
  readonly only: readonly [string, ...string[]] | null;
}

/** The place that a folder is, or that some zips in it are when their names are given. */
export function describeChosen(folder: string, only: readonly string[] | null, word?: PersonsWord): Promise<Place> {
  const [first, ...others] = only ?? [];
  return first === undefined ? describePlace(folder, word) : describeParts(folder, [first, ...others], word);
}

/**
 * The place that some zips of one folder are together: the parts of one Google Takeout. As independent as the first of them,
 * because they lie in one folder.
 */
export async function describeParts(
  folder: string,
  names: readonly [string, ...string[]],
  word?: PersonsWord,
): Promise<Place> {
  const place = await describePlace(path.join(folder, names[0]), word);
  const last = names.at(-1) ?? names[0];
  return { ...place, id: idOf([realPath(folder), ...names].join('\n')), name: `${names[0]} … ${last}` };
}

/** The pure half of {@link describePlace}: a real path and what it lies on as a place. */
export function makePlace(realPath: string, ground: Ground, word: PersonsWord = NOTHING_SAID): Place {
  const parts = realPath.split(/[/\\]/).filter((part) => part !== '');
  const standing = standingOf(ground, word, isMirrorPath(realPath));
  return { id: idOf(realPath), source: 'scan', name: parts.at(-1) ?? realPath, ...standing };
}

function idOf(text: string): string {
  return `folder:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

function realPath(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return path.resolve(folder);
  }
}
