import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ListResult } from '../../lists/parsed-list.ts';
import { readBackup } from '../place/phone-backup.ts';
import { backupsIn, openBackup } from './iphone-backup.ts';
import { libraryList, ownRows } from './library-list.ts';
import {
  isPhotosDatabase,
  isPhotosLibrary,
  type OpenedLibrary,
  openLibrary,
  openPhotosDatabase,
} from './open-library.ts';
import { isPhoneDatabase, phoneFacts, type SyncTraces } from './phone-state.ts';
import { readSavedPhone } from './saved-phone.ts';

/** Whether a path leads to something that {@link readLibraryList} reads. */
export function isLibraryList(at: string): boolean {
  return isPhotosLibrary(at) || isPhotosDatabase(at) || backupsIn(at).length > 0;
}

/**
 * A list of what iCloud has, from whatever keeps the database of Photos: a Mac's library, the copy of a phone's list that
 * was kept, a `Photos.sqlite` alone, or a backup of an iPhone (of several in one folder the one made last).
 *
 * @param at absolute path
 * @param now the moment of reading (ms, UTC)
 */
export function readLibraryList(at: string, now: number): ListResult {
  if (isPhotosLibrary(at)) return fromLibrary(at, now);
  const backup = newestBackup(backupsIn(at));
  return backup === null ? fromDatabase(at, now) : fromBackup(backup, now);
}

function fromLibrary(folder: string, now: number): ListResult {
  const opened = openLibrary(folder);
  if (!opened.ok) return opened;
  const saved = readSavedPhone(folder);
  if (saved === null) return fromRows(opened.library, path.basename(folder), now);
  const { marker, folder: cpl, ...from } = saved;
  const readAt = from.readAt <= now ? from.readAt : null;
  const traces = { sync: opened.library.sync, marker, folder: cpl };
  return phoneList(opened.library, { ...from, source: 'saved', readAt }, traces, path.basename(folder), now);
}

function fromDatabase(file: string, now: number): ListResult {
  const opened = openPhotosDatabase(file);
  return opened.ok ? fromRows(opened.library, path.basename(file), now) : opened;
}

/** Of a phone or of a Mac: where the originals lie tells. A phone's never passes for a Mac's, whose totals may witness. */
function fromRows(library: OpenedLibrary, name: string, now: number): ListResult {
  if (!isPhoneDatabase(library.rows))
    return list(library, { format: 'photos-library', id: `list:photos-library:${name}`, name }, now);
  const device = { name: null, model: null, system: null };
  const from = { source: 'database', readAt: Math.floor(library.changedMs), device, files: null } as const;
  return phoneList(library, from, { sync: library.sync, marker: null, folder: null }, name, now);
}

function phoneList(
  library: OpenedLibrary,
  from: Parameters<typeof phoneFacts>[0],
  traces: SyncTraces,
  named: string,
  now: number,
): ListResult {
  const phone = phoneFacts(from, traces, ownRows(library.rows));
  const name = phone.device.name ?? named;
  return list(library, { format: 'iphone', id: `list:iphone:${named}`, name, phone }, now);
}

function fromBackup(folder: string, now: number): ListResult {
  const opened = openBackup(folder);
  if (!opened.ok) return opened;
  const { library, about, marker } = opened.backup;
  const traces = { sync: library.sync, marker, folder: library.sync === null ? null : true };
  const readAt = about.at !== null && about.at <= now ? about.at : null;
  const device = { name: about.device, model: null, system: null };
  const from = { source: 'backup', readAt, device, files: null } as const;
  const phone = phoneFacts(from, traces, ownRows(library.rows));
  const name = about.device ?? path.basename(folder);
  const id = createHash('sha1').update(path.basename(folder)).digest('hex').slice(0, 12);
  return list(library, { format: 'iphone-backup', id: `list:iphone-backup:${id}`, name, phone }, now);
}

function list(library: OpenedLibrary, source: Parameters<typeof libraryList>[1], now: number): ListResult {
  return { ok: true, list: libraryList(library, source, now) };
}

function newestBackup(folders: readonly string[]): string | null {
  const [first = null] = folders;
  if (folders.length < 2) return first;
  const dated = folders.map((folder) => ({ folder, date: readBackup(folder).at ?? Number.NEGATIVE_INFINITY }));
  return dated.reduce((best, next) => (next.date > best.date ? next : best)).folder;
}
