import { toFingerprint } from '../../model/fingerprint.ts';
import { factsFromRow, factsToRow } from '../index/facts-row.ts';
import type { ZerosFound } from '../media/zero-ranges.ts';
import type { FileStatus } from './file-status.ts';
import type { ReadJob, ReadOutcome, ReadResult, TwinFound, TwinJob } from './read-job.ts';

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
  twins: readonly TwinRow[] | null,
];

type StatusRow = readonly [size: number, mtimeMs: number, ctimeMs: number, inode: number];
type TwinRow = readonly [path: string, ...StatusRow];
type TwinFoundRow = readonly [settled: 0 | 1, ...StatusRow];

/** A batch of jobs as one text, for the way to a worker. A path that is no text goes as its bytes, one letter each. */
export function writeJobs(jobs: readonly ReadJob[]): string {
  const rows = jobs.map(
    ({ id, path, wantFacts, wantFingerprint, promised, packed, twins }): JobRow => [
      id,
      typeof path === 'string' ? path : Buffer.from(path).toString('latin1'),
      typeof path === 'string' ? 1 : 0,
      wantFacts ? 1 : 0,
      wantFingerprint ? 1 : 0,
      promised ? 1 : 0,
      packed,
      twins?.map(({ path, status }): TwinRow => [path, ...statusRow(status)]) ?? null,
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
    ...(row[7] === null ? {} : { twins: row[7].map(twinFromRow) }),
  }));
}

function twinFromRow([path, ...status]: TwinRow): TwinJob {
  return { path, status: statusFromRow(status) };
}

function statusRow({ size, mtimeMs, ctimeMs, inode }: FileStatus): StatusRow {
  return [size, mtimeMs, ctimeMs, inode];
}

function statusFromRow([size, mtimeMs, ctimeMs, inode]: StatusRow): FileStatus {
  return { size, mtimeMs, ctimeMs, inode };
}

/** A batch of results as one text, for the way from a worker. */
export function writeOutcomes(results: readonly ReadResult[]): string {
  return JSON.stringify(results.map(toRow));
}

/** The results in a text of {@link writeOutcomes}, with the numbers and texts exactly as they were. */
export function readOutcomes(text: string): ReadResult[] {
  const rows: readonly Row[] = JSON.parse(text);
  return rows.map((row) => {
    const [id, outcome, twins] = [row[0], fromRow(row), row[1] === 'read' ? row[10] : null];
    return twins === null ? { id, outcome } : { id, outcome, twins: twins.map(foundFromRow) };
  });
}

function foundFromRow(row: TwinFoundRow | null): TwinFound | null {
  if (row === null) return null;
  const [settled, ...status] = row;
  return { status: statusFromRow(status), settled: settled === 1 };
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
      twins: readonly (TwinFoundRow | null)[] | null,
    ]
  | readonly [id: number, kind: 'gone' | 'changed' | 'slow' | 'crashed' | 'damaged' | 'too-large']
  | readonly [id: number, kind: 'unreadable', technical: string];

function toRow({ id, outcome, twins }: ReadResult): Row {
  if (outcome.kind === 'unreadable') return [id, outcome.kind, outcome.technical];
  if (outcome.kind !== 'read') return [id, outcome.kind];
  const { status, facts, fingerprint, zeros, settled } = outcome;
  const { size, mtimeMs, ctimeMs, inode } = status;
  const [row, found] = [facts && factsToRow(facts), twins?.map(foundToRow) ?? null];
  return [id, 'read', size, mtimeMs, ctimeMs, inode, settled ? 1 : 0, fingerprint, zeros, row, found];
}

function foundToRow(found: TwinFound | null): TwinFoundRow | null {
  return found && [found.settled ? 1 : 0, ...statusRow(found.status)];
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
