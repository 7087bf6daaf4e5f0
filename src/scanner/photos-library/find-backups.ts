import path from 'node:path';
import type { PhoneBackup } from '../../model/place-standing.ts';
import { readBackup } from '../place/phone-backup.ts';
import { backupsIn } from './iphone-backup.ts';

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
