/**
 * Rooms whose code reads no time by the clock of the computer's zone: their tests say the same in every zone and are run in one.
 * Held by `test/scripts/zone-free.test.ts`.
 */
export const ZONE_FREE_ROOMS = [
  'scanner/index',
  'scanner/phone',
  'scanner/place',
  'scanner/placeholders',
  'scanner/pool',
  'scanner/reading',
  'scanner/saving',
  'scanner/tars',
  'scanner/verify',
  'scanner/walk',
  'scanner/zips',
] as const;

/** Tests of whole runs that ask about processes, streams and files, and about no time: they take long, and one zone is enough. */
export const ZONE_FREE_TESTS = [
  'cli/check-with-everything',
  'cli/closing',
  'cli/output/saving',
  'cli/process',
  'cli/stopped',
  'cli/streams',
  'cli/two-processes',
] as const;

/** What reads or says a time by the zone of the computer. `Date.UTC`, `toISOString` and the `getUTC…` functions do not. */
export const READS_THE_ZONE =
  /\.(get|set)(Hours|FullYear|Date|Month|Minutes|Seconds|Day)\(|getTimezoneOffset|toLocale(Date|Time)?String|toDateString|toTimeString|DateTimeFormat|new Date\([^)]*,|Date\.parse\(|new Date\((?!\)|[\w.]*(ms|Ms|at|At|now\(\))\))/;
