import type { ListAge, ListSubject } from '../model/list-facts.ts';
import { type FinishInput, finishList, SHOWS_NOTHING_ELSE } from './finish-list.ts';
import { LeftOut } from './left-out.ts';
import { ageOfSource } from './list-age.ts';
import type { ListSource } from './list-source.ts';
import type { ListedRow } from './listed-row.ts';
import type { ListFormat, ListResult } from './parsed-list.ts';
import { ProblemLog } from './problem-log.ts';
import type { ReadContext, TextItem } from './text/text-item.ts';

/** What a format says at the end; what it leaves out is as for a list of files. */
export interface BuiltList extends Partial<Omit<FinishInput, 'format' | 'name' | 'log' | 'now' | 'leftOut'>> {
  readonly format: ListFormat;
  /** What the list is of: each format says it, and says `unknown` where it cannot tell. */
  readonly subject: ListSubject;
  readonly age?: ListAge;
}

/** What a reader collects while it goes through a list: rows, what is no row, what could not be read. */
export class ListBuilder {
  readonly log = new ProblemLog();
  readonly left = new LeftOut();
  readonly rows: ListedRow[] = [];
  readonly now: number;
  readonly source: ListSource;

  constructor(item: TextItem, context: ReadContext) {
    this.source = item.source;
    this.now = context.options.now;
  }

  /** The list. Its age is the date of its file, and it shows nothing but photos, unless the format says otherwise. */
  finish(built: BuiltList): ListResult {
    const list = finishList({
      rows: this.rows,
      age: ageOfSource(this.source, null, this.now),
      shows: SHOWS_NOTHING_ELSE,
      ...built,
      name: this.source.name,
      log: this.log,
      leftOut: this.left.ledger(),
      now: this.now,
    });
    return { ok: true, list };
  }
}
