import type { ListFormat, ListResult, ReadListOptions } from './parsed-list.ts';
import type { ProblemLog } from './problem-log.ts';
import { type BlocksHead, readBlocks } from './records/read-blocks.ts';
import { type JsonHead, readJson } from './records/read-json.ts';
import { readSheet, readTable, type TableHints } from './records/read-table.ts';
import type { RecordHandler } from './records/record.ts';
import type { TableHead } from './records/table-head.ts';
import type { ListHead, ReadContext, TextItem } from './text/text-item.ts';

/** One way to read a text as records: as JSON, as blocks of members, or as a table with a certain delimiter and head. */
export type RecordsHead = JsonHead | TableHead | BlocksHead;

/** A list of records: its text, and how it is written. The wrapping is dealt with before a format sees the records. */
export interface RecordList {
  readonly item: TextItem;
  readonly head: RecordsHead;
}

/** A format whose list is records, in whatever they are wrapped. Entered in `formats/all-formats.ts`. */
export interface RecordFormat {
  readonly format: ListFormat;
  /** The head to read the records with, where they are of this tool; null where they are not. */
  recognise(head: RecordsHead, options: ReadListOptions): RecordsHead | null;
  read(list: RecordList, context: ReadContext): Promise<ListResult>;
}

/** A format whose list is lines: a log, a listing, names. Entered in `formats/all-formats.ts`. */
export interface LineFormat {
  readonly format: ListFormat;
  /** Whether the first lines look like this format. */
  recognise(head: ListHead, options: ReadListOptions): boolean;
  read(item: TextItem, context: ReadContext): Promise<ListResult>;
}

/** Gives the records of a list to a format, and what is no record to the log. Throws when the person cancelled. */
export async function readRecords(
  { item, head }: RecordList,
  context: ReadContext,
  log: ProblemLog,
  handler: RecordHandler,
  hints: TableHints,
): Promise<void> {
  if (head.kind === 'blocks') await readBlocks(item, context, log, head, handler);
  else if (head.kind === 'json') await readJson(item, context, log, head, handler);
  else if (item.sheet !== null) readSheet(item.sheet, item.source.path, log, head, handler, hints);
  else await readTable(item, context, log, head, handler, hints);
}
