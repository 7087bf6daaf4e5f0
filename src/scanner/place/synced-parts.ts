import path from 'node:path';
import { looksSynced } from './looks-synced.ts';
import { type LooksSynced, syncServiceOf } from './sync-service.ts';

/**
 * The topmost folders inside a place that iCloud keeps in step: Photos libraries, which the walk met, and folders of iCloud
 * Drive and iCloud for Windows, told by their paths. Empty for a place that is such a folder as a whole: its own key says so.
 *
 * @param root absolute path of the place
 * @param folders paths inside the place of all folders that have files
 * @param libraries paths inside the place of Photos libraries
 */
export function findSyncedParts(root: string, folders: Iterable<string>, libraries: readonly string[]): string[] {
  const looks = once(looksSynced);
  if (syncServiceOf(root, looks) === 'icloud') return [];
  const found = new Set(libraries);
  for (const folder of folders) {
    const part = syncedTop(root, folder, looks);
    if (part !== null) found.add(part);
  }
  found.delete('');
  const isInside = (inner: string) => [...found].some((outer) => inner.startsWith(`${outer}/`));
  return [...found].filter((part) => !isInside(part)).sort();
}

/** The first folder on the way down to `folder` that iCloud syncs, or null. */
function syncedTop(root: string, folder: string, looks: LooksSynced): string | null {
  if (syncServiceOf(path.join(root, folder), looks) !== 'icloud') return null;
  const names = folder.split('/');
  for (let depth = 1; depth < names.length; depth += 1) {
    const above = names.slice(0, depth).join('/');
    if (syncServiceOf(path.join(root, above), looks) === 'icloud') return above;
  }
  return folder;
}

/** Every folder below asks for the same few above it. */
function once(looks: LooksSynced): LooksSynced {
  const known = new Map<string, boolean>();
  return (folder) => {
    const answer = known.get(folder) ?? looks(folder);
    known.set(folder, answer);
    return answer;
  };
}
