import type { RecordsHead } from './format-reader.ts';
import { LAST_FORMATS, LINE_FORMATS, RECORD_FORMATS } from './formats/all-formats.ts';
import { chooseMappable, chooseTable, mappingOf, readAnyTable } from './formats/table.ts';
import type { GatheredText } from './gather-input.ts';
import type { ListResult, ReadListOptions } from './parsed-list.ts';
import type { ReadContext } from './text/text-item.ts';

/** Reads a text as the list that it was recognised as. */
export type ReadList = (context: ReadContext) => Promise<ListResult>;

/**
 * Which list a text is, whatever it is wrapped in; null when nobody knows it. Columns mapped by hand say that it is a table,
 * whatever else it looks like.
 */
export function recognise(item: GatheredText, options: ReadListOptions): ReadList | null {
  const asTable = (): ReadList | null => {
    const head = chooseTable(item.heads, options);
    return head && ((context) => readAnyTable({ item, head }, context));
  };
  const mapped = options.mappings === undefined ? null : chooseMappable(item.heads);
  if (mapped !== null && mappingOf(mapped, options) !== null)
    return (context) => readAnyTable({ item, head: mapped }, context);
  for (const format of RECORD_FORMATS) {
    const head = firstOf(item.heads, (candidate) => format.recognise(candidate, options));
    if (head !== null) return (context) => format.read({ item, head }, context);
  }
  if (item.sheet !== null) return asTable();
  for (const format of LINE_FORMATS) {
    if (format.recognise(item.head, options)) return (context) => format.read(item, context);
  }
  const table = asTable();
  if (table !== null) return table;
  const last = LAST_FORMATS.find((format) => format.recognise(item.head, options));
  return last ? (context) => last.read(item, context) : null;
}

function firstOf(heads: readonly RecordsHead[], find: (head: RecordsHead) => RecordsHead | null): RecordsHead | null {
  for (const head of heads) {
    const found = find(head);
    if (found !== null) return found;
  }
  return null;
}
