import { toFingerprint } from '../../model/fingerprint.ts';
import { factsFromRow, factsToRow } from '../index/facts-row.ts';
import type { ZerosFound } from '../media/zero-ranges.ts';
import type { ReadJob, ReadOutcome, ReadResult } from './read-job.ts';

// What the scan and its workers hand each other, each batch as one text. Cloned as objects, the names of all fields travel with every
// file, and handing things over costs more than opening the files (bench/RESULTS.md, "Transport").

type JobRow = readonly [
  id: number,
  path: string,
  pathIsText: 0 | 1,
  facts: 0 | 1,
  fingerprint: 0 | 1,
  promised: 0 | 1,
  packed: ReadJob['packed'],
];

/** A batch of jobs as one text, for the way to a worker. A path that is no text goes as its bytes, one letter each. */
export function writeJobs(jobs: readonly ReadJob[]): string {
  const rows = jobs.map(
    ({ id, path, wantFacts, wantFingerprint, promised, packed }): JobRow => [
      id,
      typeof path === 'string' ? path : Buffer.from(path).toString('latin1'),
      typeof path === 'string' ? 1 : 0,
      wantFacts ? 1 : 0,
      wantFingerprint ? 1 : 0,
      promised ? 1 : 0,
      packed,
    ],
  );
  return JSON.stringify(rows);
}

/** The jobs in a text of {@link writeJobs}, as they were. */
export function readJobs(text: string): ReadJob[] {
  const rows: readonly JobRow[] = JSON.parse(text);
  return rows.map((row) => ({
    id: row[0],
    path: row[2] === 1 ? row[1] : Buffer.from(row[1], 'latin1'),
    wantFacts: row[3] === 1,
    wantFingerprint: row[4] === 1,
    promised: row[5] === 1,
    packed: row[6],
  }));
}

/** A batch of results as one text, for the way from a worker. */
export function writeOutcomes(results: readonly ReadResult[]): string {
  return JSON.stringify(results.map(toRow));
}

/** The results in a text of {@link writeOutcomes}, with the numbers and texts exactly as they were. */
export function readOutcomes(text: string): ReadResult[] {
  const rows: readonly Row[] = JSON.parse(text);
  return rows.map((row) => ({ id: row[0], outcome: fromRow(row) }));
}

type Row =
  | readonly [
      id: number,
      kind: 'read',
      size: number,
      mtimeMs: number,
      ctimeMs: number,
      inode: number,
      settled: 0 | 1,
      fingerprint: string | null,
      zeros: ZerosFound | null,
      facts: readonly unknown[] | null,
    ]
  | readonly [id: number, kind: 'gone' | 'changed' | 'slow' | 'crashed' | 'damaged' | 'too-large']
  | readonly [id: number, kind: 'unreadable', technical: string];

function toRow({ id, outcome }: ReadResult): Row {
  if (outcome.kind === 'unreadable') return [id, outcome.kind, outcome.technical];
  if (outcome.kind !== 'read') return [id, outcome.kind];
  const { status, facts, fingerprint, zeros, settled } = outcome;
  const { size, mtimeMs, ctimeMs, inode } = status;
  return [id, 'read', size, mtimeMs, ctimeMs, inode, settled ? 1 : 0, fingerprint, zeros, facts && factsToRow(facts)];
}

/** Place by place: a pattern makes an iterator, and of the end of a list another list. */
function fromRow(row: Row): ReadOutcome {
  if (row[1] === 'unreadable') return { kind: row[1], technical: row[2] };
  if (row[1] !== 'read') return { kind: row[1] };
  return {
    kind: row[1],
    status: { size: row[2], mtimeMs: row[3], ctimeMs: row[4], inode: row[5] },
    facts: factsFromRow(row[9]),
    fingerprint: toFingerprint(row[7]),
    zeros: row[8],
    settled: row[6] === 1,
  };
}
