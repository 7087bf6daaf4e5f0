import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { PhoneBackup } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import { isBackup, readBackup } from '../place/phone-backup.ts';
import { readSyncStatusFile } from '../place/sync-status.ts';
import { type OpenedLibrary, openCopied } from './open-library.ts';

/** The domain in which a backup keeps photos, and where the phone has them below `/var/mobile`. */
const PHOTOS_DOMAIN = 'CameraRollDomain';
const DATABASE = 'Media/PhotoData/Photos.sqlite';
const STATUS = 'Media/PhotoData/CPL/syncstatus.plist';
const MARKER = 'Media/PhotoData/CPL/initialsync_marker';

/** Whether a folder is a backup of an iPhone or iPad. */
function isIphoneBackup(folder: string): boolean {
  return isBackup({ has: (name) => existsSync(path.join(folder, name)) });
}

/** The backups in a folder: itself, those in it, and those in a `Backup` folder in it (`MobileSync`). Sorted by name. */
export function backupsIn(folder: string): string[] {
  if (isIphoneBackup(folder)) return [folder];
  const inside = (at: string): string[] => {
    try {
      return readdirSync(at)
        .sort()
        .map((name) => path.join(at, name))
        .filter(isIphoneBackup);
    } catch {
      return [];
    }
  };
  const here = inside(folder);
  return here.length > 0 ? here : inside(path.join(folder, 'Backup'));
}

/** Where a backup keeps a file of the phone: by the SHA-1 of its domain and path, since iOS 10 in folders of two digits. */
function fileInBackup(folder: string, relativePath: string): string | null {
  const id = createHash('sha1').update(`${PHOTOS_DOMAIN}-${relativePath}`).digest('hex');
  return [path.join(folder, id.slice(0, 2), id), path.join(folder, id)].find((file) => existsSync(file)) ?? null;
}

export interface OpenedBackup {
  readonly library: OpenedLibrary;
  readonly about: PhoneBackup;
  readonly marker: boolean;
}

export type OpenBackupResult =
  | { readonly ok: true; readonly backup: OpenedBackup }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The phone's database in a backup. An encrypted or unfinished backup is refused by name; what cannot be told counts as
 * encrypted or unfinished.
 */
export function openBackup(folder: string): OpenBackupResult {
  const about = readBackup(folder);
  const named = about.device ?? path.basename(folder);
  if (about.encrypted !== false) return { ok: false, problem: { code: 'backup-encrypted', path: named } };
  if (about.finished !== true) return { ok: false, problem: { code: 'backup-unfinished', path: named } };
  const file = fileInBackup(folder, DATABASE);
  if (file === null) return { ok: false, problem: { code: 'backup-without-photos', path: named } };
  const status = fileInBackup(folder, STATUS);
  const opened = openCopied(
    named,
    { file, modern: true, lock: null },
    status === null ? null : readSyncStatusFile(status),
  );
  if (!opened.ok) return opened;
  // A backup takes the database as a whole: its log is played back into it before.
  const notes = opened.library.notes.filter(({ code }) => code !== 'wal-missing');
  const marker = fileInBackup(folder, MARKER) !== null;
  return { ok: true, backup: { library: { ...opened.library, notes }, about, marker } };
}
