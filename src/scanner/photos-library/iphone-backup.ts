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

export interface FoundBackup {
  /** Absolute path. */
  readonly folder: string;
  readonly about: PhoneBackup;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the programs of each system put backups of iPhones (support.apple.com/108809). Linux has no such place. */
export function backupFolders(platform: NodeJS.Platform, env: Environment, home: string): string[] {
  if (platform === 'darwin') return [path.join(home, 'Library', 'Application Support', 'MobileSync', 'Backup')];
  if (platform !== 'win32') return [];
  const roaming = env.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  return [
    path.join(roaming, 'Apple Computer', 'MobileSync', 'Backup'),
    // iTunes and Apple Devices of the Microsoft Store.
    path.join(home, 'Apple', 'MobileSync', 'Backup'),
  ];
}

/** The backups of iPhones on this computer, the newest first. Where nobody may look, there are none. */
export function findBackups(platform: NodeJS.Platform, env: Environment, home: string): FoundBackup[] {
  return backupFolders(platform, env, home)
    .flatMap(backupsIn)
    .map((folder) => ({ folder, about: readBackup(folder) }))
    .sort((a, b) => (b.about.at ?? 0) - (a.about.at ?? 0));
}
