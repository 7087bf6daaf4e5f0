import type { Fingerprint } from '../../model/fingerprint.ts';
import type { ProblemCode } from '../../model/problem.ts';
import { isBroken, type Wholeness } from '../../model/wholeness.ts';
import type { ScannedFile } from '../files/scanned-file.ts';
import type { FileStatus } from '../reading/file-status.ts';
import type { ReadOutcome } from '../reading/read-job.ts';
import type { Want } from './file-queue.ts';

/** What became of a file after its outcome was applied. */
export interface Taken {
  /** It is not the file that the quick pass saw: read everything of it again. */
  readonly again: boolean;
  /** May be remembered as read. */
  readonly settled: boolean;
  readonly technical: string | null;
}

const FAILURES: Readonly<Record<'changed' | 'slow' | 'crashed' | 'damaged' | 'too-large', ProblemCode>> = {
  changed: 'file-changed',
  slow: 'file-took-too-long',
  crashed: 'file-unreadable',
  damaged: 'zip-damaged',
  'too-large': 'zip-too-large',
};

/**
 * Puts what reading gave into the file's record. `now` (ms, UTC) is when its bytes were read; `isSinceAttached` is asked of a file
 * whose bytes were read.
 */
export function applyOutcome(
  file: ScannedFile,
  outcome: ReadOutcome,
  want: Want,
  now: number,
  isSinceAttached: (file: ScannedFile) => boolean,
): Taken {
  if (outcome.kind === 'gone') {
    file.state = 'gone';
    file.problem = 'file-vanished';
    return { again: false, settled: false, technical: null };
  }
  if (outcome.kind !== 'read') {
    fail(file, outcome.kind === 'unreadable' ? 'file-unreadable' : FAILURES[outcome.kind]);
    const technical = outcome.kind === 'unreadable' ? outcome.technical : outcome.kind;
    return { again: false, settled: false, technical };
  }
  if (!want.facts && !isSeenStatus(file, outcome.status)) return { again: true, settled: false, technical: null };
  takeStatus(file, outcome.status);
  if (want.facts) takeFacts(file, outcome);
  if (want.fingerprint) {
    takeFingerprint(file, outcome.fingerprint, now);
    file.zeros = outcome.zeros;
    file.writtenSinceAttached = file.fingerprint !== null && isSinceAttached(file);
  }
  takeWholeness(file);
  return { again: false, settled: outcome.settled, technical: null };
}

function fail(file: ScannedFile, problem: ProblemCode): void {
  file.state = 'unreadable';
  file.problem = problem;
  file.facts = null;
  file.fingerprint = null;
  file.readAt = null;
  file.writtenSinceAttached = false;
  file.zeros = null;
}

/**
 * Other bytes than at the last reading, although everything about the file says that it is the same: the disk has changed
 * them, or somebody has put the old date back.
 */
function takeFingerprint(file: ScannedFile, fingerprint: Fingerprint | null, now: number): void {
  const before = file.fingerprint;
  file.fingerprint = fingerprint;
  file.readAt = fingerprint === null ? null : now;
  const isOther = before !== null && fingerprint !== null && before !== fingerprint;
  if (isOther && file.problem === null) file.problem = 'file-bytes-changed';
}

function takeFacts(file: ScannedFile, outcome: Extract<ReadOutcome, { kind: 'read' }>): void {
  file.facts = outcome.facts;
  file.problem = null;
  if (outcome.status.size === 0) {
    file.state = 'empty';
    file.problem = 'file-empty';
  } else if (outcome.facts === null) {
    file.state = file.nameClass === 'photo' ? 'unreadable' : 'not-photo';
    file.problem = file.nameClass === 'photo' ? 'file-not-recognised' : null;
  } else {
    file.state = 'present';
  }
}

const PROBLEM_OF: Readonly<Record<Wholeness, ProblemCode | null>> = {
  whole: null,
  'not-known': null,
  'ends-early': 'file-cut-short',
  'zeros-inside': 'file-zeros-inside',
  'no-media-data': 'file-no-media-data',
};

/** Puts together what the structure of a file and its bytes say. */
function takeWholeness(file: ScannedFile): void {
  if (file.problem === 'file-not-recognised' && file.zeros === 'inside') {
    file.state = 'cut-short';
    file.problem = PROBLEM_OF['zeros-inside'];
  }
  if (file.facts === null || (file.state !== 'present' && file.state !== 'cut-short')) return;
  const { wholeness } = file.facts;
  if (file.zeros === 'inside' && !isBroken(wholeness)) file.facts = { ...file.facts, wholeness: 'zeros-inside' };
  if (file.zeros === 'not-known' && wholeness === 'whole') file.facts = { ...file.facts, wholeness: 'not-known' };
  if (!isBroken(file.facts.wholeness)) return;
  file.state = 'cut-short';
  file.problem = PROBLEM_OF[file.facts.wholeness];
}

function takeStatus(file: ScannedFile, status: FileStatus): void {
  file.size = status.size;
  file.mtimeMs = status.mtimeMs;
  file.ctimeMs = status.ctimeMs;
  file.inode = status.inode;
}

function isSeenStatus(file: ScannedFile, status: FileStatus): boolean {
  return file.size === status.size && file.mtimeMs === status.mtimeMs && file.inode === status.inode;
}
