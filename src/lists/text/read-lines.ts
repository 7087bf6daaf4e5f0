import type { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { LineReader } from './line-reader.ts';
import { type ReadContext, readText, type TextItem } from './text-item.ts';

/** Gives every line of a list, blank ones left out; a line that is too long is reported and passed over. */
export async function readLines(
  item: TextItem,
  context: ReadContext,
  log: ProblemLog,
  onLine: (line: string, number: number) => void,
): Promise<void> {
  const reader = new LineReader({
    line(text, number) {
      checkRowLimit(number, item.source.path);
      if (text.trim() !== '') onLine(text, number);
    },
    tooLong: (number, start) => log.row(item.source.path, number, start, 'list-line-too-long'),
  });
  await readText(item, context, (text) => reader.push(text));
  reader.finish();
}
