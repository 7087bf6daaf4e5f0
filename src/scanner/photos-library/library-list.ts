import type { ListFormat, ParsedList } from '../../lists/parsed-list.ts';
import type { Asset } from '../../model/asset.ts';
import type { LedgerLine } from '../../model/ledger.ts';
import { DAY_MS } from '../../model/moments.ts';
import type { PhoneFacts } from '../../model/phone-facts.ts';
import type { CompletenessNote, PhoneNoteCode } from '../../model/place.ts';
import { ICLOUD_KEY } from '../../model/place.ts';
import type { SyncStatus } from '../place/sync-status.ts';
import { foreignKind, hasHalfWaiting, isBurstFrame, isUploaded, libraryAsset } from './library-assets.ts';
import { libraryListFacts } from './library-list-facts.ts';
import type { LibraryRow } from './library-rows.ts';
import type { OpenedLibrary } from './open-library.ts';

/**
 * What a library or a phone says of how far it is in sync with iCloud. For a phone, whatever leaves a doubt that it knows
 * all of iCloud forbids a yes: no first sync, a sync of another day, more on the server.
 *
 * @param own the rows of the person's own library
 * @param now the moment of reading (ms, UTC)
 */
function syncNotes(
  sync: SyncStatus | null,
  own: readonly LibraryRow[],
  phone: PhoneFacts | null,
  now: number,
): CompletenessNote[] {
  const notes: CompletenessNote[] = [];
  const add = (code: PhoneNoteCode, blocks: boolean, count = 0): void => {
    notes.push({ code, blocks, ...(count > 0 ? { count } : {}) });
  };
  if (phone !== null) phoneNotes(phone, now, add);
  else if (sync === null) add('sync-status-missing', false);
  else if (sync.libraryExists === false) add('library-detached', true);
  serverNotes(sync, own, add);
  const edits = own.filter((row) => isUploaded(row) && row.editWaiting).length;
  if (edits > 0) add('edits-waiting', false, edits);
  const halves = own.filter(hasHalfWaiting).length;
  if (halves > 0) add('halves-waiting', false, halves);
  return notes;
}

type Add = (code: PhoneNoteCode, blocks: boolean, count?: number) => void;

function phoneNotes(phone: PhoneFacts, now: number, add: Add): void {
  const { source, icloudPhotos, firstSyncFinished, lastSync, readAt, files } = phone;
  add(source === 'backup' ? 'backup-list' : 'phone-list', false);
  if (icloudPhotos === 'off') add('icloud-photos-off', true);
  else {
    if (firstSyncFinished !== true) add('first-sync-unfinished', true);
    const days = lastSync === null ? null : Math.floor(((readAt ?? now) - lastSync) / DAY_MS);
    if (days === null || days > 0) add('sync-old', true, days ?? 0);
  }
  if (files === null) return;
  if (files.unnamed > 0) add('camera-files-unnamed', false, files.unnamed);
  if (files.foldersUnread > 0) add('camera-folders-unread', false, files.foldersUnread);
  if (files.originalsLost > 0) add('originals-not-found', false, files.originalsLost);
}

/**
 * The server's totals against the uploaded rows. What Recently Deleted and burst frames could explain is said as such;
 * whether they are in the totals nobody knows. More rows than the server has: the totals are older than the rows.
 */
function serverNotes(sync: SyncStatus | null, own: readonly LibraryRow[], add: Add): void {
  if (!sync?.totals) return;
  let [photos, videos, others] = [0, 0, 0];
  for (const row of own) {
    if (!isUploaded(row)) continue;
    if (row.trashed || isBurstFrame(row)) others += 1;
    else if (row.kind === 1) videos += 1;
    else photos += 1;
  }
  const differ = Math.abs(sync.totals.photos - photos) + Math.abs(sync.totals.videos - videos);
  const more = Math.max(0, sync.totals.photos - photos) + Math.max(0, sync.totals.videos - videos);
  if (more > others) add('server-has-more', true, more);
  else if (differ > 0) add('server-differs', false, differ);
}

/** Whose list it is, and how it was got. */
export interface LibrarySource {
  readonly format: ListFormat;
  /** Unique among lists, the same on every run over the same library. */
  readonly id: string;
  readonly name: string;
  /** What else an iPhone says of itself; left out for a Mac. */
  readonly phone?: PhoneFacts;
}

/**
 * A library as a list of what iCloud has, with names, sizes, dates and Apple's fingerprints, even when no original is on
 * that computer or phone. Assets that still wait for their upload carry the flag `waiting`; items of Shared Albums and
 * Shared with You are not the person's library and are only counted.
 *
 * @param now the moment of reading (ms, UTC)
 */
export function libraryList(library: OpenedLibrary, source: LibrarySource, now: number): ParsedList {
  const { own, files, notes } = sortRows(library.rows);
  const assets = own.map((row) => libraryAsset(row, now));
  const listed = assets.filter((asset) => !asset.flags.waiting);
  const facts = libraryListFacts(library, own, source.phone ?? null, now);
  return {
    format: source.format,
    checksums: share(listed, (asset) => asset.resources.every((resource) => resource.fingerprint !== null)),
    sizes: share(listed, (asset) => asset.resources.every((resource) => resource.size !== null)),
    contents: {
      place: { id: source.id, kind: 'icloud', source: 'list', name: source.name, independenceKey: ICLOUD_KEY },
      assets,
      notes: [
        ...library.notes,
        ...notes,
        ...syncNotes(library.sync, own, source.phone ?? null, now),
        ...assetNotes(assets),
      ],
      files,
      problems: [],
      asOf: Math.min(facts.age.at ?? facts.age.fileDate ?? now, now),
      list: facts,
      ...(source.phone ? { phone: source.phone } : {}),
    },
  };
}

/** The rows of the person's own library. */
export function ownRows(rows: readonly LibraryRow[]): LibraryRow[] {
  return rows.filter((row) => foreignKind(row) === null);
}

/** Takes the rows that are not the person's own out, and keeps the account. */
function sortRows(rows: readonly LibraryRow[]): { own: LibraryRow[]; files: LedgerLine[]; notes: CompletenessNote[] } {
  const own: LibraryRow[] = [];
  const foreign = { 'shared-album': 0, syndicated: 0, 'unknown-share': 0 };
  for (const row of rows) {
    const kind = foreignKind(row);
    if (kind === null) own.push(row);
    else foreign[kind] += 1;
  }
  const files: LedgerLine[] = [
    { code: 'rows-found', count: rows.length },
    { code: 'shared-album-items', count: -foreign['shared-album'] },
    { code: 'syndicated-items', count: -foreign.syndicated },
    { code: 'unknown-share-items', count: -foreign['unknown-share'] },
    { code: 'assets', count: -own.length },
  ];
  const notes: CompletenessNote[] = [];
  const [albums, unknown] = [foreign['shared-album'], foreign['unknown-share']];
  if (albums > 0) notes.push({ code: 'shared-albums-excluded', count: albums, blocks: false });
  if (unknown > 0) notes.push({ code: 'shares-unknown', count: unknown, blocks: true });
  return { own, files: files.filter((line) => line.count !== 0 || line.code === 'assets'), notes };
}

function assetNotes(assets: readonly Asset[]): CompletenessNote[] {
  const notes: CompletenessNote[] = [];
  const add = (code: CompletenessNote['code'], test: (asset: Asset) => boolean): void => {
    const count = assets.reduce((sum, asset) => sum + (test(asset) ? 1 : 0), 0);
    if (count > 0) notes.push({ code, count, blocks: false });
  };
  if (assets.every((asset) => asset.flags.waiting))
    notes.push({ code: 'not-uploaded-known', count: assets.length, blocks: true });
  else add('waiting-to-upload', (asset) => asset.flags.waiting);
  add('deleted-listed', (asset) => asset.flags.deleted);
  add('bursts-excluded', (asset) => asset.flags.burstFrame);
  add('shared-library-listed', (asset) => asset.flags.sharedLibrary);
  add('no-checksums', (asset) => !asset.flags.waiting && asset.resources[0].fingerprint === null);
  return notes;
}

function share(assets: readonly Asset[], test: (asset: Asset) => boolean): 'all' | 'some' | 'none' {
  const hits = assets.reduce((sum, asset) => sum + (test(asset) ? 1 : 0), 0);
  if (hits === 0) return 'none';
  return hits === assets.length ? 'all' : 'some';
}
