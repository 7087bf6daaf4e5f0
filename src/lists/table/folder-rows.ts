import type { ProblemLog } from '../problem-log.ts';
import type { ListRecord } from '../records/record.ts';

/** Rows that are kept to be named one by one; beyond this only their number grows. */
const MAX_KEPT = 1_000;

/** Rows of a table that name a folder. What they mean is known only when all of the list was seen. */
export class FolderRows {
  count = 0;
  readonly #kept: { readonly line: number; readonly shown: string }[] = [];

  add(record: ListRecord): void {
    this.count += 1;
    if (this.#kept.length < MAX_KEPT) this.#kept.push({ line: record.line, shown: record.shown() });
  }

  /** Counts each as a row that could not be read. */
  tell(log: ProblemLog, path: string): void {
    for (const { line, shown } of this.#kept) log.row(path, line, shown, 'list-row-unreadable');
    log.unreadableRows += this.count - this.#kept.length;
  }
}
