import { type Asset, essentialResources, type Resource } from '../../model/asset.ts';
import { splitName } from '../../model/file-name.ts';
import { extensionClass, isVideoClass, isVideoType } from '../../model/media-type.ts';
import type { CompletenessNote, PlaceContents } from '../../model/place.ts';
import { goesAwayByItself } from '../../model/place-standing.ts';
import type { SameFiles } from '../../model/same-files.ts';

/**
 * The scanned contents of a folder as the reference of a comparison, in place of a list: every photo of it must be in
 * the other places. Stricter than a list of iCloud, because the question is whether this folder could be done without:
 * edited versions count for themselves, as do the frames of a burst that a Photos library does not show, and a file that
 * could not be read leaves the answer open. Files of 0 bytes hold nothing that could be elsewhere.
 */
export function referenceFolder(contents: PlaceContents): PlaceContents {
  const assets = contents.assets
    .map(shown)
    .flatMap(withEdits)
    .filter((asset) => asset.resources[0].state !== 'empty');
  const unread = assets.filter(({ resources }) => resources.some(isUnread)).length;
  const notes = contents.notes.flatMap((note) =>
    note.code === 'unreadable-files' ? unreadNote(note, contents) : [note],
  );
  if (unread > 0 && !notes.some((note) => note.code === 'unreadable-files'))
    notes.push({ code: 'unreadable-files', count: unread, blocks: true });
  return { ...contents, assets, notes };
}

/**
 * The copy of a comparison of two folders, without what is no copy: the very files of the first folder under another name, and everything
 * in a waste basket, a snapshot or memory, which goes away by itself. Says as a note how many files were the same, and whether more may be.
 */
export function copyFolder(contents: PlaceContents, { paths, isOpen }: SameFiles): PlaceContents {
  if (goesAway(contents)) return { ...contents, assets: [] };
  const open: readonly CompletenessNote[] = isOpen ? [{ code: 'same-files-open', blocks: true }] : [];
  if (paths.length === 0) return isOpen ? { ...contents, notes: [...contents.notes, ...open] } : contents;
  const same = new Set(paths);
  const assets = contents.assets.filter(
    ({ resources }) => !resources.some(({ path }) => path !== null && same.has(path)),
  );
  const lost = contents.assets.length - assets.length;
  return {
    ...contents,
    assets,
    files: contents.files.flatMap((line) =>
      line.code === 'assets'
        ? [
            { ...line, count: line.count + lost },
            { code: 'same-files' as const, count: -lost },
          ]
        : [line],
    ),
    notes: [...contents.notes, ...open, { code: 'same-files', count: same.size, blocks: false }],
  };
}

/** Whether what lies in a folder goes away by itself: a waste basket, a snapshot, memory. Nobody may delete anything because of what is there. */
export function goesAway({ place }: PlaceContents): boolean {
  return goesAwayByItself(place.standing?.ground);
}

/** What could not be read, without files in which no photo was found and that were read to their end: their bytes can be compared. */
function unreadNote(note: CompletenessNote, { assets }: PlaceContents): CompletenessNote[] {
  const compared = assets
    .flatMap(essentialResources)
    .filter(({ state, fingerprint }) => state === 'unreadable' && fingerprint !== null).length;
  const count = (note.count ?? 0) - compared;
  return count > 0 ? [{ ...note, count, blocks: true }] : [];
}

/** Whether the reference is a folder that somebody read, and not a list of what is in iCloud. */
export function isFolderComparison(reference: PlaceContents): boolean {
  return reference.place.source === 'scan';
}

/** In iCloud an unchosen frame is not counted; in a folder it is a picture that may be nowhere else. */
function shown(asset: Asset): Asset {
  return asset.flags.burstFrame ? { ...asset, flags: { ...asset.flags, burstFrame: false } } : asset;
}

function isUnread({ state, fingerprint }: Resource): boolean {
  return state === 'unreadable' && fingerprint === null;
}

function withEdits(asset: Asset): Asset[] {
  const edits = asset.resources.filter((resource) => resource.role === 'edited');
  return edits.length === 0 ? [asset] : [asset, ...edits.map((edit) => alone(asset, edit))];
}

/** An edited version as a photo of its own. */
function alone(asset: Asset, edit: Resource): Asset {
  const video =
    edit.type === null ? isVideoClass(extensionClass(splitName(edit.name).extension)) : isVideoType(edit.type);
  return {
    ...asset,
    id: edit.path ?? `${asset.id}/${edit.name}`,
    kind: video ? 'video' : 'photo',
    name: edit.name,
    width: null,
    height: null,
    durationMs: null,
    resources: [{ ...edit, role: 'original' }],
  };
}
