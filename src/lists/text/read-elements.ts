import { type ReadContext, readText, type TextItem } from '../format-reader.ts';
import type { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { JsonElements } from './json-elements.ts';

/**
 * Gives every element of a list that is one JSON array. An element that is damaged, and an array that is cut off, are
 * reported as unreadable rows, so that such a list is never complete.
 */
export async function readElements(
  item: TextItem,
  context: ReadContext,
  log: ProblemLog,
  onElement: (value: unknown, line: number) => void,
): Promise<void> {
  const { path } = item.source;
  let cutReported = false;
  const elements = new JsonElements({
    element(value, line, position) {
      checkRowLimit(position, path);
      onElement(value, line);
    },
    bad(line, _position, why, start) {
      cutReported ||= why === 'cut-off';
      log.row(path, line, start, why === 'too-long' ? 'list-line-too-long' : 'list-row-unreadable');
    },
  });
  await readText(item, context, (text) => elements.push(text));
  if (!elements.finish() && !cutReported) log.row(path, elements.line, '', 'list-row-unreadable');
}
