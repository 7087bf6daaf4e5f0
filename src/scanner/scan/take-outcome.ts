import type { ProblemCode } from '../../model/problem.ts';
import { endsInNothing } from '../media/ends-in-nothing.ts';
import type { FileStatus, ReadOutcome } from '../reading/read-job.ts';
import type { ScannedFile } from '../scanned-file.ts';
import type { Want } from './file-queue.ts';

/** What became of a file after its outcome was taken in. */
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

/** Puts what reading gave into the file's record. */
export function takeOutcome(file: ScannedFile, outcome: ReadOutcome, want: Want): Taken {
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
  if (want.fingerprint) file.fingerprint = outcome.fingerprint;
  if (file.state === 'present' && file.facts && endsInNothing(file.facts.type, outcome.endZeros)) {
    file.state = 'cut-short';
    file.problem = 'file-cut-short';
  }
  return { again: false, settled: outcome.settled, technical: null };
}

function fail(file: ScannedFile, problem: ProblemCode): void {
  file.state = 'unreadable';
  file.problem = problem;
  file.facts = null;
  file.fingerprint = null;
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
    file.state = outcome.facts.whole ? 'present' : 'cut-short';
    file.problem = outcome.facts.whole ? null : 'file-cut-short';
  }
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
