import { type Fingerprint, toFingerprint } from '../../model/fingerprint.ts';
import type { ProblemCode } from '../../model/problem.ts';
import type { FileState, NameClass, ScannedFile } from '../files/scanned-file.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import { ZEROS_FOUND, type ZerosFound } from '../media/zero-ranges.ts';
import type { FileStatus } from '../reading/file-status.ts';
import { factsFromRow, factsToRow, PARSER_VERSION } from './facts-row.ts';

/** What the index knows of one file. */
export interface RememberedFile {
  readonly folder: RememberedFolder;
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
  /** When the bytes behind the fingerprint were read (ms, UTC); null in records from before that was kept. */
  readonly readAt: number | null;
  /** It was written since the disk was plugged in, when it was read. */
  readonly writtenSinceAttached: boolean;
  /** What reading all of its bytes showed of runs of zeros; null when they were not read. */
  readonly zeros: ZerosFound | null;
}

/** The folder of remembered files, by its path inside the place; one for all of them. */
export interface RememberedFolder {
  readonly path: string;
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

/** Whether what was read may be believed. An earlier program does not believe the last, and reads the file again. */
const NOT_SETTLED = 0;
const SETTLED = 1;
const SETTLED_SINCE_ATTACHED = 2;

/** The version of facts that are to be read anew. */
const NO_PARSER = 0;

type Recorded = Omit<RememberedFile, 'folder' | 'settled' | 'factsKnown'>;

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
    settled ? (file.writtenSinceAttached ? SETTLED_SINCE_ATTACHED : SETTLED) : NOT_SETTLED,
    parser,
    file.facts && factsToRow(file.facts),
    file.fingerprint,
    file.readAt,
    file.zeros,
  ];
}

const CLASSES: ReadonlySet<unknown> = new Set<NameClass>(['photo', 'unknown', 'adjustment', 'sidecar']);
const ZEROS: ReadonlySet<unknown> = new Set(ZEROS_FOUND);
const STATES: ReadonlySet<unknown> = new Set<FileState>([
  'present',
  'placeholder',
  'cut-short',
  'empty',
  'unreadable',
  'not-photo',
]);

/** Records from before the time of reading was kept end with the fingerprint; later ones add it, and what zeros mean. */
const WITHOUT_READ_AT = 12;
const WHOLE_RECORD = 14;

/** The file of a record; null when it is not as this program wrote it (then the file is read again). */
export function fromRecord(record: FileRecord, folder: RememberedFolder): RememberedFile | null {
  if (record.length < WITHOUT_READ_AT || record.length > WHOLE_RECORD) return null;
  // Place by place: a pattern makes an iterator, and of the end of a list another list.
  const name = record[0];
  const nameClass = record[1];
  const state = record[2];
  const problem = record[3];
  const size = record[4];
  const mtimeMs = record[5];
  const ctimeMs = record[6];
  const inode = record[7];
  const settled = record[8];
  const parser = record[9];
  const factsRow = record[10];
  const fingerprint = record[11];
  const readAt = record[12];
  const zeros = record[13];
  if (typeof name !== 'string') return null;
  if (!isClass(nameClass) || !isState(state)) return null;
  if (typeof mtimeMs !== 'number' || typeof ctimeMs !== 'number' || typeof inode !== 'number') return null;
  const facts = Array.isArray(factsRow) ? factsFromRow(factsRow) : null;
  return {
    folder,
    name,
    nameClass,
    state,
    problem: isProblem(problem) ? problem : null,
    size: typeof size === 'number' ? size : null,
    mtimeMs,
    ctimeMs,
    inode,
    settled: settled === SETTLED || settled === SETTLED_SINCE_ATTACHED,
    factsKnown: parser === PARSER_VERSION && (facts !== null) === (factsRow !== null),
    facts,
    fingerprint: typeof fingerprint === 'string' ? toFingerprint(fingerprint) : null,
    // Bytes of which nobody kept what their zeros mean are read again, as those read nobody knows when.
    readAt: typeof readAt === 'number' && Number.isFinite(readAt) && isZeros(zeros) ? readAt : null,
    writtenSinceAttached: settled === SETTLED_SINCE_ATTACHED,
    zeros: isZeros(zeros) ? zeros : null,
  };
}

function isClass(value: unknown): value is NameClass {
  return CLASSES.has(value);
}

function isZeros(value: unknown): value is ZerosFound {
  return ZEROS.has(value);
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
