import type { Ledger } from '../model/ledger.ts';
import type { ExportParts, ListAge, ListFacts, ListSubject } from '../model/list-facts.ts';
import type { CompletenessNote, PlaceKind } from '../model/place.ts';
import { ICLOUD_KEY } from '../model/place.ts';
import type { ListedRow } from './listed-row.ts';
import type { ListFormat, ParsedList } from './parsed-list.ts';
import type { ProblemLog } from './problem-log.ts';
import { type AssetMaker, rowsToAssets, type SeenRows } from './rows-to-assets.ts';

export interface FinishInput {
  readonly format: ListFormat;
  readonly name: string;
  readonly rows: readonly ListedRow[];
  /** Assets that a reader made itself, in place of rows. */
  readonly made?: AssetMaker;
  readonly log: ProblemLog;
  /** Where rows went that became no asset, as lines below zero (repeated, not photos, shared…). */
  readonly leftOut?: Ledger;
  /** How many of the rows come from a directory of files rather than from lines. */
  readonly rowsFromFiles?: number;
  readonly notes?: readonly CompletenessNote[];
  /** The moment of reading (ms, UTC). */
  readonly now: number;
  /** What the list is of: each format says it, and says `unknown` where it cannot tell. */
  readonly subject: ListSubject;
  readonly age: ListAge;
  readonly shows: ListFacts['shows'];
  readonly parts?: ExportParts | null;
  /** What was not read besides rows: texts that broke off, values that no row was made of. */
  readonly unread?: number;
  readonly kind?: PlaceKind;
  readonly pairing?: 'by-time' | 'none';
}

/** What a list of files or names shows of an iCloud library besides its photos. */
export const SHOWS_NOTHING_ELSE: ListFacts['shows'] = Object.freeze({ hidden: false, deleted: false, waiting: false });

/** Turns the rows of any format into a list, with the notes on what it cannot prove that follow from the rows. */
export function finishList(input: FinishInput): ParsedList {
  const { format, name, log } = input;
  const made = input.made ?? rowsToAssets(input.rows, input.pairing);
  const { assets, seen } = made;
  const kind = input.kind ?? 'icloud';
  const fromFiles = input.rowsFromFiles ?? 0;
  const leftOut = (input.leftOut ?? []).filter((line) => line.count !== 0);
  const left = leftOut.reduce((sum, line) => sum - line.count, 0);
  return {
    format,
    checksums: amount(seen.fingerprints, seen.rows),
    sizes: amount(seen.sizes, seen.rows),
    contents: {
      place: {
        id: `list:${format}:${name}`,
        kind,
        source: 'list',
        name,
        independenceKey: kind === 'icloud' ? ICLOUD_KEY : `list:${format}:${name}`,
      },
      assets,
      notes: [...(input.notes ?? []), ...notesOf(seen, log), ...saysMore(log, seen.rows + left + log.unreadableRows)],
      files: [
        { code: 'rows-found', count: seen.rows - fromFiles + left + log.unreadableRows },
        ...(fromFiles > 0 ? [{ code: 'files-found', count: fromFiles } as const] : []),
        ...made.ledger(),
        ...leftOut,
        ...(log.unreadableRows > 0 ? [{ code: 'unreadable-rows', count: -log.unreadableRows } as const] : []),
      ],
      problems: log.problems,
      asOf: input.age.at ?? input.now,
      list: {
        subject: input.subject,
        age: input.age,
        totals: null,
        parts: input.parts ?? null,
        unread: log.unreadableRows + (input.unread ?? 0),
        shows: input.shows,
        account: null,
        byCable: false,
      },
    },
  };
}

/** What a list cannot prove. Only what may hide a photo blocks: an empty list and rows that nobody could read. */
function notesOf(seen: SeenRows, log: ProblemLog): CompletenessNote[] {
  const { rows } = seen;
  const notes: CompletenessNote[] = [];
  const add = (code: CompletenessNote['code'], count: number, blocks = false) => {
    notes.push({ code, count, blocks });
  };
  // Of a list that nobody could read, nobody knows that it is empty.
  if (rows === 0 && log.unreadableRows === 0) notes.push({ code: 'empty-list', blocks: true });
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

/** A list that counts more than it has, or says that it goes on, is not all of itself. */
function saysMore({ saidRows, goesOn, askedFor }: ProblemLog, found: number): CompletenessNote[] {
  if (saidRows > found) return [{ code: 'says-more', count: saidRows, blocks: true }];
  return goesOn || askedFor === found ? [{ code: 'says-more', blocks: true }] : [];
}

function amount(have: number, of: number): 'all' | 'some' | 'none' {
  if (have === 0) return 'none';
  return have === of ? 'all' : 'some';
}
