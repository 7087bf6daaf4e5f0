import path from 'node:path';
import type { ListResult } from '../../lists/parsed-list.ts';
import type { Asset } from '../../model/asset.ts';
import type { LedgerLine } from '../../model/ledger.ts';
import type { CompletenessNote } from '../../model/place.ts';
import { foreignKind, libraryAsset } from './library-assets.ts';
import type { LibraryRow } from './library-rows.ts';
import { type OpenedLibrary, openLibrary } from './open-library.ts';

/**
 * A Mac Photos library as a list of what iCloud has, with names, sizes, dates and Apple's fingerprints, even when no
 * original is on that Mac. Assets that still wait for their upload carry the flag `waiting`; items of Shared Albums
 * and Shared with You are not the person's library and are only counted.
 *
 * @param now the moment of reading (ms, UTC)
 */
export function readLibraryList(folder: string, now: number): ListResult {
  const opened = openLibrary(folder);
  if (!opened.ok) return opened;
  const name = path.basename(folder);
  const { own, files, notes } = sortRows(opened.library);
  const assets = own.map((row) => libraryAsset(row, now));
  const listed = assets.filter((asset) => !asset.flags.waiting);
  return {
    ok: true,
    list: {
      format: 'photos-library',
      checksums: share(listed, (asset) => asset.resources.every((resource) => resource.fingerprint !== null)),
      sizes: share(listed, (asset) => asset.resources.every((resource) => resource.size !== null)),
      contents: {
        place: { id: `list:photos-library:${name}`, kind: 'icloud', source: 'list', name, independenceKey: 'icloud' },
        assets,
        notes: [...opened.library.notes, ...notes, ...assetNotes(assets)],
        files,
        problems: [],
        asOf: Math.min(Math.floor(opened.library.changedMs), now),
      },
    },
  };
}

/** Takes the rows that are not the person's own out, and keeps the account. */
function sortRows(library: OpenedLibrary): { own: LibraryRow[]; files: LedgerLine[]; notes: CompletenessNote[] } {
  const own: LibraryRow[] = [];
  let [sharedAlbums, syndicated] = [0, 0];
  for (const row of library.rows) {
    const foreign = foreignKind(row);
    if (foreign === 'shared-album') sharedAlbums += 1;
    else if (foreign === 'syndicated') syndicated += 1;
    else own.push(row);
  }
  const files: LedgerLine[] = [
    { code: 'rows-found', count: library.rows.length },
    { code: 'shared-album-items', count: -sharedAlbums },
    { code: 'syndicated-items', count: -syndicated },
    { code: 'assets', count: -own.length },
  ];
  const notes: CompletenessNote[] = [];
  if (sharedAlbums > 0) notes.push({ code: 'shared-albums-excluded', count: sharedAlbums, blocks: false });
  return { own, files: files.filter((line) => line.count !== 0 || line.code === 'assets'), notes };
}

function assetNotes(assets: readonly Asset[]): CompletenessNote[] {
  const notes: CompletenessNote[] = [];
  const count = (test: (asset: Asset) => boolean) => assets.reduce((sum, asset) => sum + (test(asset) ? 1 : 0), 0);
  const add = (code: CompletenessNote['code'], items: number, blocks: boolean) => {
    if (items > 0) notes.push({ code, count: items, blocks });
  };
  const uploaded = count((asset) => !asset.flags.waiting);
  if (uploaded === 0) notes.push({ code: 'not-uploaded-known', count: assets.length, blocks: true });
  else add('waiting-to-upload', assets.length - uploaded, false);
  add(
    'deleted-listed',
    count((asset) => asset.flags.deleted),
    false,
  );
  add(
    'bursts-excluded',
    count((asset) => asset.flags.burstFrame),
    false,
  );
  add(
    'shared-library-listed',
    count((asset) => asset.flags.sharedLibrary),
    false,
  );
  add(
    'no-checksums',
    count((asset) => !asset.flags.waiting && asset.resources[0].fingerprint === null),
    false,
  );
  return notes;
}

function share(assets: readonly Asset[], test: (asset: Asset) => boolean): 'all' | 'some' | 'none' {
  const hits = assets.reduce((sum, asset) => sum + (test(asset) ? 1 : 0), 0);
  if (hits === 0) return 'none';
  return hits === assets.length ? 'all' : 'some';
}
