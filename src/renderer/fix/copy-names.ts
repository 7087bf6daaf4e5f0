import { safeName } from '../../words/safe-name.ts';
import type { Engine } from '../engine/engine.ts';
import type { PhotoQuery } from '../engine/photo-query.ts';

/** Puts names on the clipboard, one a line. False where the system refuses. */
export async function copyNames(names: readonly string[]): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(names.map((name) => safeName(name)).join('\n'));
    return true;
  } catch {
    return false;
  }
}

/** Names of all photos of a query. Both calls go to the worker at once, so that no other query comes between them. */
export async function namesOf(engine: Engine, query: PhotoQuery): Promise<readonly string[]> {
  const [, names] = await Promise.all([engine.findPhotos(query), engine.photoNames(null)]);
  return names;
}
