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
  return rows.map(([id, path, isText, facts, fingerprint, promised, packed]) => ({
    id,
    path: isText === 1 ? path : Buffer.from(path, 'latin1'),
    wantFacts: facts === 1,
    wantFingerprint: fingerprint === 1,
    promised: promised === 1,
    packed,
  }));
}

/** A batch of results as one text, for the way from a worker. */
export function writeOutcomes(results: readonly ReadResult[]): string {
  return JSON.stringify(results.map(({ id, outcome }) => [id, ...toRow(outcome)]));
}

/** The results in a text of {@link writeOutcomes}, with the numbers and texts exactly as they were. */
export function readOutcomes(text: string): ReadResult[] {
  const rows: readonly Row[] = JSON.parse(text);
  return rows.map(([id, ...row]) => ({ id, outcome: fromRow(row) }));
}

type Row = readonly [id: number, ...OutcomeRow];

type OutcomeRow =
  | readonly [
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
  | readonly [kind: 'gone' | 'changed' | 'slow' | 'crashed' | 'damaged' | 'too-large']
  | readonly [kind: 'unreadable', technical: string];

function toRow(outcome: ReadOutcome): OutcomeRow {
  if (outcome.kind === 'unreadable') return [outcome.kind, outcome.technical];
  if (outcome.kind !== 'read') return [outcome.kind];
  const { status, facts, fingerprint, zeros, settled } = outcome;
  const { size, mtimeMs, ctimeMs, inode } = status;
  return ['read', size, mtimeMs, ctimeMs, inode, settled ? 1 : 0, fingerprint, zeros, facts && factsToRow(facts)];
}

function fromRow(row: OutcomeRow): ReadOutcome {
  if (row[0] === 'unreadable') return { kind: row[0], technical: row[1] };
  if (row[0] !== 'read') return { kind: row[0] };
  const [kind, size, mtimeMs, ctimeMs, inode, settled, fingerprint, zeros, facts] = row;
  return {
    kind,
    status: { size, mtimeMs, ctimeMs, inode },
    facts: factsFromRow(facts),
    fingerprint: toFingerprint(fingerprint),
    zeros,
    settled: settled === 1,
  };
}
