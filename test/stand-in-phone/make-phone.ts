import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type MadeAsset, makeDatabase } from '../fixtures/photos-library/make-library.ts';
import { type MadeStatus, syncStatusBytes } from '../fixtures/photos-library/sync-status.ts';

/** What is on a made phone. */
export interface MadePhone {
  /** Items with `bytes` get their file where their `directory` and `fileName` say. */
  readonly assets: readonly MadeAsset[];
  /** The note on iCloud Photos; null leaves all of iCloud Photos out. */
  readonly status: MadeStatus | null;
  /** Other files, by their paths from `/`. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
}

export const PHOTOS = path.join('PhotoData', 'Photos.sqlite');

/** Makes a phone's media folder: `/PhotoData` with database and note, `/DCIM` with originals. */
export function makePhone(folder: string, made: MadePhone): void {
  const put = (file: string, bytes: Uint8Array | string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  };
  for (const { bytes, directory, fileName } of made.assets)
    if (bytes && directory && fileName) put(`${directory}/${fileName}`, bytes);
  for (const [file, bytes] of Object.entries(made.files ?? {})) put(file, bytes);
  mkdirSync(path.join(folder, 'DCIM'), { recursive: true });
  mkdirSync(path.join(folder, 'PhotoData'), { recursive: true });
  const database = makeDatabase(path.join(folder, PHOTOS), '26', made.assets);
  database.exec('PRAGMA wal_autocheckpoint = 0; CREATE TABLE NOISE (ID INTEGER PRIMARY KEY, STUFF TEXT)');
  addNoise(database, 600);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  if (made.status === null) return;
  put('PhotoData/CPL/syncstatus.plist', syncStatusBytes(made.status));
  put('PhotoData/CPL/initialsync_marker', '2024-02-03 04.05.06.000');
}

/** Rows that mean nothing, so that the database is larger than one piece and its log grows. */
export function addNoise(database: DatabaseSync, rows: number): void {
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO NOISE (STUFF) VALUES (?)');
  for (let i = 0; i < rows; i += 1) insert.run('x'.repeat(3000));
  database.exec('COMMIT');
}
