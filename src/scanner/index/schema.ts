import type { DatabaseSync } from 'node:sqlite';

/** Marks a database as ours ("2PLC"). */
export const APPLICATION_ID = 0x32504c43;

/**
 * Steps from one version of the index to the next; `user_version` counts those that were taken. A step is never
 * changed once it was released: a new one is added.
 */
export const STEPS: readonly string[] = [
  `
  CREATE TABLE places (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, summary TEXT);
  CREATE TABLE folders (
    key INTEGER PRIMARY KEY, place INTEGER NOT NULL REFERENCES places(key), path TEXT NOT NULL, UNIQUE (place, path)
  );
  CREATE TABLE files (
    folder INTEGER NOT NULL REFERENCES folders(key),
    name TEXT NOT NULL,
    class TEXT NOT NULL, state TEXT NOT NULL, problem TEXT,
    size INTEGER, mtime REAL NOT NULL, ctime REAL NOT NULL, inode REAL NOT NULL,
    settled INTEGER NOT NULL, parser INTEGER NOT NULL,
    facts TEXT, fingerprint TEXT,
    PRIMARY KEY (folder, name)
  ) WITHOUT ROWID;
  `,
  // The checksum of a row. Rows from before have none, and their files are read once more.
  'ALTER TABLE files ADD COLUMN sum INTEGER',
  // One text a file in place of a dozen columns. Files remembered before are read once more.
  `
  DROP TABLE files;
  CREATE TABLE files (
    folder INTEGER NOT NULL REFERENCES folders(key),
    name TEXT NOT NULL,
    record TEXT NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (folder, name)
  ) WITHOUT ROWID;
  `,
  // Many files a row in place of one (record-batch.ts). Files remembered before are read once more.
  `
  DROP TABLE files;
  CREATE TABLE batches (
    key INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL REFERENCES folders(key),
    records TEXT NOT NULL,
    sum INTEGER NOT NULL
  );
  CREATE INDEX batches_of_folder ON batches (folder);
  `,
];

/** An index of another program, or of a version that this one does not know. */
export class ForeignIndex extends Error {}

/**
 * Brings a database to the newest version, each step in its own transaction. Its version is read inside it, so that two first runs at
 * once make one index together. Throws when it is of the future.
 */
export function migrate(database: DatabaseSync, steps: readonly string[] = STEPS): void {
  while (takeStep(database, steps));
}

/** The next step, if there is one. */
function takeStep(database: DatabaseSync, steps: readonly string[]): boolean {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
    if (version > steps.length) {
      throw new ForeignIndex(`the index is of version ${version}, this program knows ${steps.length}`);
    }
    const step = steps[version];
    if (step !== undefined) database.exec(`${step}; PRAGMA user_version = ${version + 1};`);
    database.exec('COMMIT');
    return step !== undefined;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
