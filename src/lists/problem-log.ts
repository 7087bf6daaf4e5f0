import type { Problem } from '../model/problem.ts';

/** Problems kept one by one; beyond this only their number grows, so that a hostile list cannot fill the memory. */
const MAX_KEPT = 1000;

/** Collects what went wrong line by line, with exact counts. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  unreadableRows = 0;
  unreadableDates = 0;
  /** How many rows there are by the list's own words (`(20 rows)`, `"total": 120`); 0 where it says nothing. */
  saidRows = 0;
  /** The list says itself that another page follows, or that something of it failed. */
  goesOn = false;
  /** How many rows were asked for at most, by the list's own words; null where it says nothing. */
  askedFor: number | null = null;

  /** A line that could not be used; every one counts as a photo that may be unknown. */
  row(path: string, line: number, detail: string, code: 'list-row-unreadable' | 'list-line-too-long'): void {
    this.unreadableRows += 1;
    this.add({ code, path, line, detail: detail.slice(0, 200) });
  }

  /** A row that is used, without its date. */
  date(path: string, line: number, detail: string): void {
    this.unreadableDates += 1;
    this.add({ code: 'list-date-unreadable', path, line, detail: detail.slice(0, 200) });
  }

  /** What the list says of itself besides its rows. */
  said({
    count,
    goesOn,
    atMost,
  }: {
    readonly count: number | null;
    readonly goesOn: boolean;
    readonly atMost?: number;
  }): void {
    this.saidRows = Math.max(this.saidRows, count ?? 0);
    this.goesOn ||= goesOn;
    this.askedFor = this.askedFor === 0 ? 0 : (atMost ?? this.askedFor);
  }

  add(problem: Problem): void {
    if (this.problems.length < MAX_KEPT) this.problems.push(problem);
  }
}
