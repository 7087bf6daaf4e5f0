import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Place, PlaceKind } from '../model/place.ts';
import { looksSynced } from './place/looks-synced.ts';
import { type LooksSynced, syncServiceOf } from './place/sync-service.ts';
import { type Volume, volumeOf } from './place/volume.ts';
import { isLibraryName } from './walk/folder-mode.ts';

/**
 * What kind of place a folder is, and what decides its independence from other places: the sync service that reaches it,
 * else the disk it lies on. A folder that is not there right now is described by its path alone.
 *
 * @param folder absolute path; links are followed
 */
export async function describePlace(folder: string): Promise<Place> {
  const real = realPath(folder);
  return makePlace(real, await volumeOf(real), looksSynced);
}

/** What somebody chose to have scanned: a folder or zip, or the zips of one Google Takeout that lie in a folder. */
export interface ChosenPlace {
  /** Absolute path of the folder or zip; of the folder that the zips lie in, when they are the place. */
  readonly folder: string;
  /** Names of the zips in the folder that are the place together; null when the folder or zip itself is. */
  readonly only: readonly [string, ...string[]] | null;
}

/** The place that a folder is, or that some zips in it are when their names are given. */
export function describeChosen(folder: string, only: readonly string[] | null): Promise<Place> {
  const [first, ...others] = only ?? [];
  return first === undefined ? describePlace(folder) : describeParts(folder, [first, ...others]);
}

/**
 * The place that some zips of one folder are together: the parts of one Google Takeout. As independent as the first of them,
 * because they lie in one folder.
 */
export async function describeParts(folder: string, names: readonly [string, ...string[]]): Promise<Place> {
  const place = await describePlace(path.join(folder, names[0]));
  const last = names.at(-1) ?? names[0];
  return { ...place, id: idOf([realPath(folder), ...names].join('\n')), name: `${names[0]} … ${last}` };
}

/** The pure half of {@link describePlace}: a real path and its volume as a place. */
export function makePlace(realPath: string, volume: Volume, looks?: LooksSynced): Place {
  const parts = realPath.split(/[/\\]/).filter((part) => part !== '');
  const library = parts.some(isLibraryName);
  const service = syncServiceOf(realPath, looks);
  return {
    id: idOf(realPath),
    kind: kindOf(library, service, volume),
    source: 'scan',
    name: parts.at(-1) ?? realPath,
    // A Mac's Photos library is the Mac's end of iCloud Photos: a photo deleted there is deleted in both. Whether iCloud is
    // switched on cannot be seen from outside, so it never counts as a second place.
    independenceKey: library || volume.kind === 'phone' ? 'icloud' : (service ?? volume.key),
  };
}

function idOf(text: string): string {
  return `folder:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

function kindOf(library: boolean, service: string | null, volume: Volume): PlaceKind {
  if (library) return 'photos-library';
  if (service !== null) return service === 'icloud' ? 'folder' : 'other-cloud';
  return volume.kind === 'internal' || volume.kind === 'phone' ? 'folder' : volume.kind;
}

function realPath(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return path.resolve(folder);
  }
}
