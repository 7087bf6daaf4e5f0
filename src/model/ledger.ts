/** One line of a ledger. Counts are signed so that all lines together add to zero. */
export interface LedgerLine {
  readonly code: LedgerCode;
  readonly count: number;
}

/** The lines a ledger can have; their words are in `words/`. */
export const LEDGER_CODES = [
  // files -> assets (one place)
  'files-found',
  'rows-found',
  'assets',
  'live-videos',
  'raw-halves',
  'edited-versions',
  'adjustments',
  'sidecars',
  'not-photos',
  'unreadable-files',
  'empty-files',
  'derivatives',
  'links-not-followed',
  'unreadable-rows',
  'repeated-rows',
  'shared-album-items',
  'syndicated-items',
  'unknown-share-items',
  'deleted-items',
  'burst-frames',
  'placeholder-stubs',
  'same-files',
  // iCloud -> here (two sides)
  'in-icloud',
  'here',
  'missing-here',
  'maybe-here',
  'maybe-listed',
  'only-here',
  'identical-in-icloud',
  'identical-here',
  'placeholder-here',
  'not-whole-here',
  'hidden',
  'waiting',
  'unexplained',
] as const;

export type LedgerCode = (typeof LEDGER_CODES)[number];

/** A closed account of a difference between two counts: its lines add to zero. */
export type Ledger = readonly LedgerLine[];

/**
 * Zero for a ledger that closes.
 *
 * @internal For the tests that hold that every ledger does.
 */
export function ledgerTotal(ledger: Ledger): number {
  let total = 0;
  for (const line of ledger) total += line.count;
  return total;
}
