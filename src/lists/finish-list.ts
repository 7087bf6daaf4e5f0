import type { Ledger } from '../model/ledger.ts';
import type { CompletenessNote, PlaceKind } from '../model/place.ts';
import type { ListedRow } from './listed-row.ts';
import type { ListFormat, ParsedList } from './parsed-list.ts';
import type { ProblemLog } from './problem-log.ts';
import { rowsToAssets } from './rows-to-assets.ts';

export interface FinishInput {
  readonly format: ListFormat;
  readonly name: string;
  readonly rows: readonly ListedRow[];
  readonly log: ProblemLog;
  /** Where rows went that became no asset, as lines below zero (repeated, not photos, shared…). */
  readonly leftOut?: Ledger;
  /** How many of the rows come from a directory of files rather than from lines. */
  readonly rowsFromFiles?: number;
  readonly notes?: readonly CompletenessNote[];
  readonly asOf: number;
  readonly kind?: PlaceKind;
  readonly pairing?: 'by-time' | 'none';
}

/** Turns the rows of any format into a list, with the notes on what it cannot prove that follow from the rows. */
export function finishList(input: FinishInput): ParsedList {
  const { format, name, rows, log } = input;
  const { assets, ledger } = rowsToAssets(rows, input.pairing);
  const kind = input.kind ?? 'icloud';
  const fromFiles = input.rowsFromFiles ?? 0;
  const leftOut = (input.leftOut ?? []).filter((line) => line.count !== 0);
  const left = leftOut.reduce((sum, line) => sum - line.count, 0);
  const seen = summarise(rows);
  return {
    format,
    checksums: amount(seen.fingerprints, rows.length),
    sizes: amount(seen.sizes, rows.length),
    contents: {
      place: {
        id: `list:${format}:${name}`,
        kind,
        source: 'list',
        name,
        independenceKey: kind === 'icloud' ? 'icloud' : `list:${format}:${name}`,
      },
      assets,
      notes: [...(input.notes ?? []), ...notesOf(rows.length, seen, log)],
      files: [
        { code: 'rows-found', count: rows.length - fromFiles + left + log.unreadableRows },
        ...(fromFiles > 0 ? [{ code: 'files-found', count: fromFiles } as const] : []),
        ...ledger,
        ...leftOut,
        ...(log.unreadableRows > 0 ? [{ code: 'unreadable-rows', count: -log.unreadableRows } as const] : []),
      ],
      problems: log.problems,
      asOf: input.asOf,
    },
  };
}

interface Seen {
  fingerprints: number;
  partial: number;
  sizes: number;
  clocks: number;
  minutes: number;
  days: number;
  deleted: number;
  shared: number;
  waiting: number;
}

function summarise(rows: readonly ListedRow[]): Seen {
  const seen: Seen = {
    fingerprints: 0,
    partial: 0,
    sizes: 0,
    clocks: 0,
    minutes: 0,
    days: 0,
    deleted: 0,
    shared: 0,
    waiting: 0,
  };
  for (const { fingerprint, partialFingerprint, size, captured, flags } of rows) {
    if (fingerprint !== null) seen.fingerprints += 1;
    if (partialFingerprint !== null) seen.partial += 1;
    if (size !== null) seen.sizes += 1;
    if (captured.kind === 'day') seen.days += 1;
    else if (captured.kind === 'instant' || captured.kind === 'wall') {
      seen.clocks += 1;
      if (captured.precision === 'minute') seen.minutes += 1;
      if (captured.precision === 'day') seen.days += 1;
    }
    if (flags.deleted) seen.deleted += 1;
    if (flags.sharedLibrary) seen.shared += 1;
    if (flags.waiting) seen.waiting += 1;
  }
  return seen;
}

/** What a list cannot prove. Only what may hide a photo blocks: an empty list and rows that nobody could read. */
function notesOf(rows: number, seen: Seen, log: ProblemLog): CompletenessNote[] {
  const notes: CompletenessNote[] = [];
  const add = (code: CompletenessNote['code'], count: number, blocks = false) => {
    notes.push({ code, count, blocks });
  };
  if (rows === 0) notes.push({ code: 'empty-list', blocks: true });
  if (log.unreadableRows > 0) add('rows-unreadable', log.unreadableRows, true);
  if (log.unreadableDates > 0) add('dates-unreadable', log.unreadableDates);
  if (rows > 0) {
    const bare = seen.fingerprints + seen.partial + seen.sizes + seen.clocks + seen.days === 0;
    if (bare) notes.push({ code: 'names-only', blocks: false });
    else {
      if (seen.fingerprints < rows) add('no-checksums', rows - seen.fingerprints);
      if (seen.sizes < rows) add('no-sizes', rows - seen.sizes);
    }
    if (seen.minutes > 0) add('minute-precision', seen.minutes);
    if (seen.days > 0) add('day-precision', seen.days);
  }
  if (seen.deleted > 0) add('deleted-listed', seen.deleted);
  if (seen.shared > 0) add('shared-library-listed', seen.shared);
  if (seen.waiting > 0) add('waiting-to-upload', seen.waiting);
  return notes;
}

function amount(have: number, of: number): 'all' | 'some' | 'none' {
  if (have === 0) return 'none';
  return have === of ? 'all' : 'some';
}

/** The age of a list: the date of its file when it can be true, never later than now; now when nothing is known. */
export function ageOf(modifiedMs: number | null, now: number): number {
  // Files unpacked or copied without their date carry an empty clock; no list of iCloud Photos is older than the service.
  const earliest = Date.UTC(2014, 0, 1);
  return modifiedMs === null || modifiedMs < earliest || modifiedMs > now ? now : modifiedMs;
}
