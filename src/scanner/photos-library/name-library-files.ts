import type { Asset, Resource } from '../../model/asset.ts';
import { baseName, splitName } from '../../model/file-name.ts';
import { toFingerprint } from '../../model/fingerprint.ts';
import type { CompletenessNote, PlaceContents } from '../../model/place.ts';
import { foreignKind, libraryAsset } from './library-assets.ts';
import type { LibraryRow } from './library-rows.ts';
import type { OpenedLibrary } from './open-library.ts';

/**
 * The scanned files of a Photos library under the names a person knows. Files in a library are called `UUID.jpeg`;
 * its database has their real names, dates and flags. What is on the disk stays the truth: nothing is added that was
 * not found there, sizes and bytes are those of the files.
 *
 * Also says how many originals the library knows that are not on this disk (Optimize Storage), and how many files
 * were rewritten after their import (their bytes are no longer those that iCloud holds).
 *
 * @param now the moment of the scan (ms, UTC)
 * @param pathInside where the library lies inside the place; empty when it is the place
 */
export function applyLibrary(
  contents: PlaceContents,
  library: OpenedLibrary,
  now: number,
  pathInside = '',
): PlaceContents {
  const prefix = pathInside === '' ? '' : `${pathInside}/`;
  const own = library.rows.filter((row) => foreignKind(row) === null);
  const rows = new Map(own.map((row) => [rowKey(row), row]));
  let rewritten = 0;
  const found = new Set<LibraryRow>();
  const assets = contents.assets.map((asset) => {
    const [row] = asset.resources.map(({ path, name }) => {
      const inPlace = path ?? name;
      const known = inPlace.startsWith(prefix) ? rows.get(fileKey(inPlace.slice(prefix.length))) : undefined;
      if (known) found.add(known);
      return known;
    });
    if (!row) return asset;
    if (isRewritten(asset.resources[0], row)) rewritten += 1;
    return named(asset, row, now);
  });
  const absent = own.length - found.size;
  const notes: CompletenessNote[] = [...contents.notes, ...library.notes.filter((note) => NOTES.has(note.code))];
  const referenced = own.filter((row) => row.savedAssetType === 10 && !found.has(row)).length;
  if (referenced > 0) notes.push({ code: 'referenced-files', count: referenced, blocks: false });
  if (absent > referenced) notes.push({ code: 'originals-not-here', count: absent - referenced, blocks: false });
  if (rewritten > 0) notes.push({ code: 'rewritten-after-import', count: rewritten, blocks: false });
  return { ...contents, assets, notes };
}

/** What a library says of its database that matters for its files: which of them it means to delete. */
const NOTES: ReadonlySet<CompletenessNote['code']> = new Set(['unknown-schema', 'wal-missing', 'library-in-use']);

/**
 * A path inside a library as the key of its row: `originals/A/UUID.jpeg` and the database's `UUID.JPG` are one file.
 * Photos 2-4 keeps originals under their own names, which repeat, so there the whole path is the key.
 */
function fileKey(path: string): string {
  const key = /^masters\//i.test(path) ? path : splitName(baseName(path)).stem;
  return key.normalize('NFC').toLowerCase();
}

function rowKey(row: LibraryRow): string {
  const name = row.fileName ?? row.uuid;
  const inMasters = row.directory?.startsWith('Masters') === true;
  return fileKey(inMasters ? `${row.directory?.replace(/\/$/, '')}/${name}` : name);
}

function isRewritten(file: Resource, row: LibraryRow): boolean {
  const stored = toFingerprint(row.fingerprint);
  if (file.fingerprint !== null && stored !== null) return file.fingerprint !== stored;
  return file.state === 'present' && row.size !== null && row.size > 0 && file.size !== row.size;
}

function named(asset: Asset, row: LibraryRow, now: number): Asset {
  const known = libraryAsset(row, now);
  const [original, ...others] = asset.resources;
  const stem = splitName(known.name).stem;
  const rename = (resource: Resource): Resource => {
    const { extension } = splitName(resource.name);
    return { ...resource, name: extension ? `${stem}.${extension}` : stem };
  };
  return {
    ...asset,
    name: known.name,
    ...(known.captured.kind === 'unknown' ? {} : { captured: known.captured, capturedFrom: 'library' as const }),
    // A file here is a file here, whether or not it was uploaded: `waiting` belongs to the list, not to this place.
    flags: { ...known.flags, waiting: false },
    deletedAt: known.deletedAt,
    resources: [{ ...original, name: known.name }, ...others.map(rename)],
  };
}
