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

/** What the index keeps of one file: its name first, then all that is known of it, as plain values. */
export type FileRecord = readonly unknown[];

/** The record of a file of this scan. */
export function toRecord(file: ScannedFile, settled: boolean): FileRecord {
  return recordOf(file, settled, PARSER_VERSION);
}

/** The record of a file that was remembered, as it was. */
export function toRecordAgain(file: RememberedFile): FileRecord {
  return recordOf(file, file.settled, file.factsKnown ? PARSER_VERSION : NO_PARSER);
}

/** The version of facts that are to be read anew. */
const NO_PARSER = 0;

type Recorded = Omit<RememberedFile, 'settled' | 'factsKnown'>;

function recordOf(file: Recorded, settled: boolean, parser: number): FileRecord {
  return [
    file.name,
    file.nameClass,
    file.state,
    file.problem,
    file.size,
    file.mtimeMs,
    file.ctimeMs,
    file.inode,
    settled ? 1 : 0,
    parser,
    file.facts && factsToRow(file.facts),
    file.fingerprint,
  ];
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

/** The file of a record; null when it is not as this program wrote it (then the file is read again). */
export function fromRecord(record: FileRecord): RememberedFile | null {
  if (record.length !== 12) return null;
  const [name, nameClass, state, problem, size, mtimeMs, ctimeMs, inode, settled, parser, factsRow, fingerprint] =
    record;
  if (typeof name !== 'string') return null;
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
