/** Where a person can read totals. */
export const COUNTS_VIEWS = ['icloud-com', 'iphone-about', 'mac-photos', 'privacy-page'] as const;

export type CountsView = (typeof COUNTS_VIEWS)[number];

/** Whether something is among the items that a view counts. */
export type IsCounted = 'in' | 'out' | 'not-known';

/** What one view counts, and of which database its numbers are. */
export interface CountingRule {
  /** Numbers of the very database that a list is of are no second witness to it. */
  readonly database: 'server' | 'phone' | 'mac';
  readonly hidden: IsCounted;
  readonly sharedLibrary: IsCounted;
}

/**
 * The rule of every view. In all of them a Live Photo, a RAW with its JPEG and a burst count once, and what is in Recently
 * Deleted or in a Shared Album counts not at all. Whether hidden photos and those of a Shared Library are among them no source
 * says of any view, so where there may be some the person is asked.
 */
export const COUNTING_RULES: Readonly<Record<CountsView, CountingRule>> = {
  'icloud-com': { database: 'server', hidden: 'not-known', sharedLibrary: 'not-known' },
  'privacy-page': { database: 'server', hidden: 'not-known', sharedLibrary: 'not-known' },
  'iphone-about': { database: 'phone', hidden: 'not-known', sharedLibrary: 'not-known' },
  'mac-photos': { database: 'mac', hidden: 'not-known', sharedLibrary: 'not-known' },
};

/** What the person says of a kind that a view may count or not: it is among the totals, or there is nothing of that kind. */
export const COUNTED_ANSWERS = ['in', 'none'] as const;

export type CountedAnswer = (typeof COUNTED_ANSWERS)[number];

/** Totals typed by a person; null for what was left empty. Days are `YYYY-MM-DD`. */
export interface TypedCounts {
  readonly view: CountsView;
  readonly photos: number | null;
  readonly videos: number | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** When they were read (ms, UTC); null or left out when nobody said. */
  readonly at?: number | null;
  /** Apple's copy of the data takes days: the same totals as they were when it was asked for; left out when not typed. */
  readonly atRequest?: TotalsAt | null;
  /** What the person says of hidden photos and of a Shared Library; null or left out when nobody said. */
  readonly hidden?: CountedAnswer | null;
  readonly sharedLibrary?: CountedAnswer | null;
}

/** Totals, and when they were read. */
export interface TotalsAt {
  readonly photos: number | null;
  readonly videos: number | null;
  readonly at: number | null;
}
