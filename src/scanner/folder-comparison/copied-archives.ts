import { essentialResources, type Resource } from '../../model/asset.ts';
import type { PlaceContents } from '../../model/place.ts';
import { pathOf } from '../files/scanned-file.ts';
import type { ComparedFolder } from './same-files.ts';

/** Whether a path is one of these archives, or in one. The empty path is the place itself. */
export function isInAny(path: string, archives: ReadonlySet<string>): boolean {
  if (archives.has('') || archives.has(path)) return archives.size > 0;
  for (const archive of archives) if (path.startsWith(`${archive}/`)) return true;
  return false;
}

/** Whether a file is in one of these archives and could not be read there. */
export function isUnreadIn({ path, state }: Resource, archives: ReadonlySet<string>): boolean {
  return state === 'unreadable' && path !== null && isInAny(path, archives);
}

/**
 * The contents of a folder without what could not be read in archives that are in a copy as they are, byte for byte: nobody needs to look
 * into them to know that all of it is there.
 */
export function withoutCopiedArchives(
  { contents, everything }: ComparedFolder,
  copied: ReadonlySet<string>,
): PlaceContents {
  if (copied.size === 0) return contents;
  const settled = contents.assets.filter(({ resources }) => resources.some((one) => isUnreadIn(one, copied)));
  // As the scan counted them (contents/place-notes.ts).
  const photos = settled.flatMap(essentialResources).filter((one) => isUnreadIn(one, copied));
  const unknown = everything.folders.flatMap(({ files }) =>
    files.filter(
      (file) => file.nameClass === 'unknown' && file.state === 'unreadable' && isInAny(pathOf(file), copied),
    ),
  );
  let left = photos.length + unknown.length + everything.blind.filter((path) => isInAny(path, copied)).length;
  const notes = contents.notes.flatMap((note) => {
    if (note.code !== 'unreadable-files') return [note];
    const count = Math.max(0, (note.count ?? 0) - left);
    left = 0;
    return count === 0 ? [] : [{ ...note, count }];
  });
  const gone = new Set(settled);
  return { ...contents, notes, assets: contents.assets.filter((asset) => !gone.has(asset)) };
}
