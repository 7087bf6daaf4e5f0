import { toFingerprint } from '../../model/fingerprint.ts';
import { factsFromRow, factsToRow } from '../index/facts-row.ts';
import type { ReadOutcome, ReadResult } from './read-job.ts';

/**
 * A batch of results as one text, for the way from a worker to the scan. Cloned as objects, the names of all fields travel with
 * every file, and handing results over costs more than opening the files (bench/RESULTS.md, "Transport").
 */
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
      endZeros: number | null,
      facts: readonly unknown[] | null,
    ]
  | readonly [kind: 'gone' | 'changed' | 'slow' | 'crashed' | 'damaged' | 'too-large']
  | readonly [kind: 'unreadable', technical: string];

function toRow(outcome: ReadOutcome): OutcomeRow {
  if (outcome.kind === 'unreadable') return [outcome.kind, outcome.technical];
  if (outcome.kind !== 'read') return [outcome.kind];
  const { status, facts, fingerprint, endZeros, settled } = outcome;
  const { size, mtimeMs, ctimeMs, inode } = status;
  return ['read', size, mtimeMs, ctimeMs, inode, settled ? 1 : 0, fingerprint, endZeros, facts && factsToRow(facts)];
}

function fromRow(row: OutcomeRow): ReadOutcome {
  if (row[0] === 'unreadable') return { kind: row[0], technical: row[1] };
  if (row[0] !== 'read') return { kind: row[0] };
  const [kind, size, mtimeMs, ctimeMs, inode, settled, fingerprint, endZeros, facts] = row;
  return {
    kind,
    status: { size, mtimeMs, ctimeMs, inode },
    facts: factsFromRow(facts),
    fingerprint: toFingerprint(fingerprint),
    endZeros,
    settled: settled === 1,
  };
}
