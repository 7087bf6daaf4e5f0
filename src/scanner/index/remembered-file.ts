import { crc32 } from 'node:zlib';
import { type Fingerprint, toFingerprint } from '../../model/fingerprint.ts';
import type { ProblemCode } from '../../model/problem.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import type { FileStatus } from '../reading/read-job.ts';
import type { FileState, NameClass, ScannedFile } from '../scanned-file.ts';
import { factsFromRow, factsToRow, PARSER_VERSION } from './facts-row.ts';

/** What the index knows of one file. */
export interface RememberedFile {
  readonly name: string;
  readonly nameClass: NameClass;
  readonly state: FileState;
  readonly problem: ProblemCode | null;
  /** Size and times as they were; size null for a stub. */
  readonly size: number | null;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
  /** Whether what was read may be believed as long as the status is the same. */
  readonly settled: boolean;
  /** Whether state and facts are of the present parser. */
  readonly factsKnown: boolean;
  readonly facts: MediaFacts | null;
  readonly fingerprint: Fingerprint | null;
}

/** A file as the index keeps it: its name (the key), all that is known of it as one text, and their checksum. */
export type IndexRow = readonly [name: string, record: string, sum: number];

/** A row to be written. `settled` is false for everything that must be looked at again. */
export function toRow(file: ScannedFile, settled: boolean): IndexRow {
  // One text is written, read and checked in half the time of a dozen columns (bench/RESULTS.md, "Index").
  const record = JSON.stringify([
    file.nameClass,
    file.state,
    file.problem,
    file.size,
    file.mtimeMs,
    file.ctimeMs,
    file.inode,
    settled ? 1 : 0,
    PARSER_VERSION,
    file.facts && factsToRow(file.facts),
    file.fingerprint,
  ]);
  return [file.name, record, sumOf(file.name, record)];
}

/**
 * The checksum of a row. SQLite does not notice when a bit falls over on the disk; without this, a fingerprint or a date
 * that nobody read would be believed for years.
 */
function sumOf(name: string, record: string): number {
  return crc32(record, crc32(name));
}

const CLASSES: ReadonlySet<unknown> = new Set<NameClass>(['photo', 'unknown', 'adjustment', 'sidecar']);
const STATES: ReadonlySet<unknown> = new Set<FileState>([
  'present',
  'placeholder',
  'cut-short',
  'empty',
  'unreadable',
  'not-photo',
]);

/** A row that was read; null when it is not as this program wrote it (then the file is read again). */
export function fromRow(name: unknown, record: unknown, sum: unknown): RememberedFile | null {
  if (typeof name !== 'string' || typeof record !== 'string' || sum !== sumOf(name, record)) return null;
  const cells = parseArray(record);
  if (cells?.length !== 11) return null;
  const [nameClass, state, problem, size, mtimeMs, ctimeMs, inode, settled, parser, factsRow, fingerprint] = cells;
  if (!isClass(nameClass) || !isState(state)) return null;
  if (typeof mtimeMs !== 'number' || typeof ctimeMs !== 'number' || typeof inode !== 'number') return null;
  const facts = Array.isArray(factsRow) ? factsFromRow(factsRow) : null;
  return {
    name,
    nameClass,
    state,
    problem: isProblem(problem) ? problem : null,
    size: typeof size === 'number' ? size : null,
    mtimeMs,
    ctimeMs,
    inode,
    settled: settled === 1,
    factsKnown: parser === PARSER_VERSION && (facts !== null) === (factsRow !== null),
    facts,
    fingerprint: typeof fingerprint === 'string' ? toFingerprint(fingerprint) : null,
  };
}

function parseArray(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function isClass(value: unknown): value is NameClass {
  return CLASSES.has(value);
}

function isState(value: unknown): value is FileState {
  return STATES.has(value);
}

/** A code of a later version is still a code; the words for it may be missing, the file is not. */
function isProblem(value: unknown): value is ProblemCode {
  return typeof value === 'string' && /^[a-z-]+$/.test(value);
}

/**
 * Whether a file is still the one that was remembered: equal size, date, status date and inode. Equality only, so a clock
 * that was set back makes nothing valid.
 */
export function isSameFile(remembered: RememberedFile, now: FileStatus | ScannedFile): boolean {
  return (
    remembered.size === now.size &&
    remembered.mtimeMs === now.mtimeMs &&
    remembered.ctimeMs === now.ctimeMs &&
    remembered.inode === now.inode
  );
}
