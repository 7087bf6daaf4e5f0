import path from 'node:path';
import { expect, it } from 'vitest';
import { backupFolders } from '../../../src/scanner/photos-library/iphone-backup.ts';

const HOME = path.resolve('/people/eva');
const inHome = (...parts: string[]) => path.join(HOME, ...parts);

it('backups of iPhones lie where the programs of each system put them', () => {
  expect(backupFolders('darwin', {}, HOME)).toEqual([inHome('Library', 'Application Support', 'MobileSync', 'Backup')]);
  expect(backupFolders('win32', { APPDATA: inHome('R') }, HOME)).toEqual([
    inHome('R', 'Apple Computer', 'MobileSync', 'Backup'),
    inHome('Apple', 'MobileSync', 'Backup'),
  ]);
  expect(backupFolders('win32', {}, HOME)[0]).toBe(
    inHome('AppData', 'Roaming', 'Apple Computer', 'MobileSync', 'Backup'),
  );
  expect(backupFolders('linux', { APPDATA: inHome('R') }, HOME)).toEqual([]);
});
