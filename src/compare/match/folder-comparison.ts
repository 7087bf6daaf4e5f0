import { type Asset, essentialResources, type Resource } from '../../model/asset.ts';
import { splitName } from '../../model/file-name.ts';
import { extensionClass, isVideoClass, isVideoType } from '../../model/media-type.ts';
import type { CompletenessNote, PlaceContents } from '../../model/place.ts';

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
