import { rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { type Fingerprint, toFingerprint } from '../../model/fingerprint.ts';
import type { PackedPlace } from '../files/packed-entry.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { VERIFY_STATES, type VerifiedFile, type VerifyState } from './verify-result.ts';

/** One file that was found in the folder. */
export interface FoundFile extends FilePlace {
  readonly id: number;
}

/** A file as it is found, before it is read. */
export interface NewFile extends FilePlace {
  readonly photo: boolean;
  readonly state: 'unread' | 'placeholder' | 'unreadable';
}

/** Where a file is. */
export interface FilePlace {
  /** Path inside the folder. */
  readonly path: string;
  /** Its absolute path as bytes, when text cannot say it. */
  readonly raw: Uint8Array | null;
  /** For a file in a zip: which, and where in it. */
  readonly packed: PackedPlace | null;
}

const SCHEMA = `
  PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000;
  CREATE TABLE listed (path TEXT NOT NULL, folded TEXT NOT NULL, fingerprint TEXT NOT NULL);
  CREATE TABLE found (id INTEGER PRIMARY KEY, path TEXT NOT NULL, folded TEXT NOT NULL, raw BLOB, packed TEXT,
    photo INTEGER NOT NULL, state TEXT NOT NULL, fingerprint TEXT);
  BEGIN;`;

const INDEXES = `
  COMMIT;
  CREATE INDEX listed_path ON listed (folded); CREATE INDEX listed_bytes ON listed (fingerprint);
  CREATE INDEX found_path ON found (folded);
  BEGIN;`;

/** What each listed file came to. A listed path is found whatever Unicode form its name has now. */
const JUDGED = `
  WITH judged AS (
    SELECT l.path AS path, l.fingerprint AS fingerprint,
      (SELECT f.state FROM found f WHERE f.folded = l.folded ORDER BY (f.path = l.path) DESC, f.id LIMIT 1) AS there,
      EXISTS (SELECT 1 FROM found f WHERE f.folded = l.folded AND f.fingerprint = l.fingerprint) AS same,
      (SELECT f.path FROM found f WHERE f.fingerprint = l.fingerprint ORDER BY f.path LIMIT 1) AS now
    FROM listed l)
  SELECT path, CASE WHEN same THEN 'same' WHEN now IS NOT NULL THEN 'moved' WHEN there IS NULL THEN 'missing'
    WHEN there = 'read' THEN 'changed' ELSE there END AS state, now FROM judged
  UNION ALL
  SELECT f.path, 'new', NULL FROM found f WHERE f.photo = 1
    AND NOT EXISTS (SELECT 1 FROM listed l WHERE l.folded = f.folded)
    AND (f.fingerprint IS NULL OR NOT EXISTS (SELECT 1 FROM listed l WHERE l.fingerprint = f.fingerprint))`;

/**
 * The list and the folder in a temporary database on disk, so that memory does not grow with either. It is deleted when
 * it is closed.
 */
export class ChecksumStore {
  readonly #folder: string;
  readonly #database: DatabaseSync;
  readonly #insertListed: StatementSync;
  readonly #insertFound: StatementSync;
  readonly #setFingerprint: StatementSync;

  constructor() {
    this.#folder = makeTemporaryFolder('two-places-verify-');
    this.#database = new DatabaseSync(path.join(this.#folder, 'verify.db'));
    try {
      this.#database.exec(SCHEMA);
    } catch (error) {
      this.close();
      throw error;
    }
    this.#insertListed = this.#database.prepare('INSERT INTO listed VALUES (?, ?, ?)');
    this.#insertFound = this.#database.prepare(
      'INSERT INTO found (path, folded, raw, packed, photo, state) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#setFingerprint = this.#database.prepare('UPDATE found SET fingerprint = ?, state = ? WHERE id = ?');
  }

  list(filePath: string, fingerprint: Fingerprint): void {
    this.#insertListed.run(filePath, fold(filePath), fingerprint);
  }

  find({ path: filePath, raw, packed, photo, state }: NewFile): void {
    this.#insertFound.run(filePath, fold(filePath), raw, packed && writePackedPlace(packed), photo ? 1 : 0, state);
  }

  /** When everything is listed and found, and before any question. */
  index(): void {
    this.#database.exec(INDEXES);
  }

  /** A file that turned out to be a placeholder after it was found. */
  setPlaceholder(filePath: string): void {
    this.#database.prepare("UPDATE found SET state = 'placeholder' WHERE path = ?").run(filePath);
  }

  /** Files that wait to be read, a page at a time, after the one with the id `after`. */
  waiting(after: number): FoundFile[] {
    const rows = this.#database
      .prepare("SELECT id, path, raw, packed FROM found WHERE id > ? AND state = 'unread' ORDER BY id LIMIT 500")
      .all(after);
    return rows.map((row) => ({
      id: Number(row.id),
      path: String(row.path),
      raw: row.raw instanceof Uint8Array ? row.raw : null,
      packed: typeof row.packed === 'string' ? readPackedPlace(row.packed) : null,
    }));
  }

  countWaiting(): number {
    return Number(this.#database.prepare("SELECT count(*) AS n FROM found WHERE state = 'unread'").get()?.n ?? 0);
  }

  /** The fingerprint of a file; null when it could not be read. */
  settle(id: number, fingerprint: Fingerprint | null): void {
    this.#setFingerprint.run(fingerprint, fingerprint === null ? 'unreadable' : 'read', id);
  }

  /** The end: what became of every file. No more questions after this. */
  judge(limit: number): { counts: Record<VerifyState, number>; files: VerifiedFile[] } {
    this.#database.exec('COMMIT; CREATE INDEX found_bytes ON found (fingerprint);');
    this.#database.exec(`CREATE TABLE verdict AS ${JUDGED}; CREATE INDEX verdict_state ON verdict (state, path);`);
    const count = this.#database.prepare('SELECT count(*) AS n FROM verdict WHERE state = ?');
    const some = this.#database.prepare('SELECT path, now FROM verdict WHERE state = ? ORDER BY path LIMIT ?');
    const counts = { same: 0, moved: 0, changed: 0, missing: 0, unreadable: 0, placeholder: 0, new: 0 };
    const files: VerifiedFile[] = [];
    for (const state of VERIFY_STATES) {
      counts[state] = Number(count.get(state)?.n ?? 0);
      if (state === 'same') continue;
      for (const row of some.all(state, limit))
        files.push({ state, path: String(row.path), now: state === 'moved' ? String(row.now) : null });
    }
    return { counts, files };
  }

  close(): void {
    this.#database.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** One spelling for names that a disk of another system may have changed. */
function fold(filePath: string): string {
  return filePath.normalize('NFC');
}

// The place of a packed file as a text, here and not beside what it is: every worker knows packed files, and none of them loads shapes.

const amount = z.number();

const shape = z.object({
  path: z.string(),
  /** Whether the path is written as hexadecimal bytes, because text cannot say it. */
  raw: z.boolean(),
  status: z.object({ size: amount, mtimeMs: amount, ctimeMs: amount, inode: amount }),
  entry: z.union([
    z.object({
      offset: amount,
      packedSize: amount,
      size: amount,
      method: z.union([z.literal(0), z.literal(8)]),
      crc: amount,
    }),
    z.object({
      method: z.enum(['tar', 'tgz']),
      index: amount,
      size: amount,
      fingerprint: z.string().nullable().transform(toFingerprint),
    }),
  ]),
});

/** As one text, for a table. */
function writePackedPlace({ archive, entry }: PackedPlace): string {
  const raw = typeof archive.path !== 'string';
  const path = typeof archive.path === 'string' ? archive.path : Buffer.from(archive.path).toString('hex');
  return JSON.stringify({ path, raw, status: archive.status, entry });
}

/** The place in a text of {@link writePackedPlace}. Throws for any other text: nobody else writes into the table. */
function readPackedPlace(text: string): PackedPlace {
  const { path, raw, status, entry } = shape.parse(JSON.parse(text));
  return { archive: { path: raw ? Buffer.from(path, 'hex') : path, status }, entry };
}
