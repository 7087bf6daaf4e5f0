/**
 * How often the tests try what they try by chance or in turn. The tests take their numbers from here, and so does
 * `docs/promises.md` (`scripts/doc-examples.ts`): what it says is what is tried.
 */
export const TRIED = {
  /** Kills of a check and of saving, in each run of the tests. */
  kills: { checks: 15, saving: 20 },
  /** Calls of each kind at which a check is asked to stop. */
  signals: 3,
  /** The same in `npm run test:real`, where large checks are killed too. */
  realKills: { checks: 60, largeChecks: 10, saving: 145 },
  /** Files that crashed other parsers, and real photos with bytes changed (both in `test:real`). */
  crashers: 730,
  changedRealPhotos: 10_000,
  /** Made photos and videos with bytes changed, and heads with anything behind them. */
  changedMedia: 3_000,
  anyMedia: 2_000,
  changedLists: 400,
  changedZips: 300,
  changedLibraries: 250,
  changedIndexes: 80,
  changedSavedLists: 120,
  /** Settings, session, places and history, four files each time. */
  changedSettings: 60,
  namesOnThePage: 150,
  namesInLists: 100,
} as const;
