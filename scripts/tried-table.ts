import { TRIED } from '../test/tried.ts';

/** The table of `docs/promises.md` that says how often the tests try what they try; the tests take their numbers from the same place. */
export function triedTable(guards: number, witnessGuards: number): string {
  const { kills, realKills } = TRIED;
  const rows: readonly (readonly [string, ...number[]])[] = [
    ['kills at a chosen system call, in each run of the tests: of checks; of saving', kills.checks, kills.saving],
    [
      'the same in `test:real`: of checks; of large checks; of saving',
      realKills.checks,
      realKills.largeChecks,
      realKills.saving,
    ],
    ['media files that crashed other parsers; real photos with bytes changed', TRIED.crashers, TRIED.changedRealPhotos],
    ['made photos and films with bytes changed; heads with anything behind', TRIED.changedMedia, TRIED.anyMedia],
    ['changed lists; changed zips', TRIED.changedLists, TRIED.changedZips],
    [
      'changed library databases; indexes; saved lists',
      TRIED.changedLibraries,
      TRIED.changedIndexes,
      TRIED.changedSavedLists,
    ],
    ['changed files of settings, session, places and history', 4 * TRIED.changedSettings],
    ['hostile names put through the page; through JSON and checksums', TRIED.namesOnThePage, TRIED.namesInLists],
    ['guards that the scripts can take away; those of the five witnesses besides', guards, witnessGuards],
  ];
  const cells = rows.map(
    ([what, ...counts]) => `| ${what} | ${counts.map((n) => n.toLocaleString('en')).join('; ')} |\n`,
  );
  return `\n| what | how many |\n| --- | --- |\n${cells.join('')}`;
}
