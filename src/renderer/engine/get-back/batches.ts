/** Most photos that iCloud.com lets one download at once (guidance: `download-limit`). */
export const MOST_AT_ONCE = 1000;

/** A photo of iCloud, in the order of iCloud.com; whether it is to be got back. */
export interface Neighbour {
  readonly key: string;
  /** `YYYY-MM-DD`, or null where nobody knows. */
  readonly day: string | null;
  readonly isWanted: boolean;
}

/** Days of a batch, with how many photos of each are to be got back. */
export interface BatchDay {
  readonly day: string | null;
  readonly count: number;
}

/**
 * What is downloaded in one go.
 * - `run`: all photos from the first day to the last, those that are here already too: marked with two clicks.
 * - `picks`: single photos, far from each other, to be marked one by one.
 */
export interface Batch {
  readonly kind: 'run' | 'picks';
  /** How many are marked on iCloud.com. */
  readonly marked: number;
  /** The photos to be got back, in order. */
  readonly wanted: readonly string[];
  /** The days that have some of them, in order. */
  readonly days: readonly BatchDay[];
}

interface Day {
  readonly day: string | null;
  readonly all: number;
  readonly wanted: readonly string[];
}

/** A run is worth it while at least so much of it is wanted; and a few are quicker marked one by one. */
const LEAST_SHARE = 0.5;
const FEWEST_IN_RUN = 5;

/**
 * Cuts what is to be got back into batches of at most {@link MOST_AT_ONCE}: runs of whole days (a day is easy to find on iCloud.com,
 * a minute is not), so that little is downloaded twice; what is scattered, lies on a day with more photos than fit, or has no date,
 * is picked one by one. Each wanted photo is in exactly one batch.
 *
 * @param photos every photo that iCloud.com shows, in its order: by the moment it was taken, the oldest first
 */
export function cutBatches(photos: readonly Neighbour[], most: number = MOST_AT_ONCE): Batch[] {
  const days = daysOf(photos);
  const batches: Batch[] = [];
  const scattered: Day[] = [];
  for (let at = 0; at < days.length; ) {
    const end = endOfRun(days, at, most);
    const run = days.slice(at, end);
    const [all, wanted] = [sumOf(run, ({ all }) => all), sumOf(run, ({ wanted }) => wanted.length)];
    const isRun = wanted >= FEWEST_IN_RUN && all <= most && wanted / all >= LEAST_SHARE && run[0]?.day !== null;
    if (isRun) batches.push({ kind: 'run', marked: all, ...wantedOf(run) });
    else scattered.push(...run.filter((day) => day.wanted.length > 0));
    at = end;
  }
  return [...batches, ...picks(scattered, most)];
}

/** Where the run that begins at a day ends (excluded): as far as it stays small and dense; its last day has wanted ones. */
function endOfRun(days: readonly Day[], start: number, most: number): number {
  let end = start + 1;
  let [all, wanted] = [days[start]?.all ?? 0, days[start]?.wanted.length ?? 0];
  if (wanted === 0) return end;
  for (let at = start + 1; at < days.length; at += 1) {
    const day = days[at];
    if (!day || day.day === null) break;
    all += day.all;
    if (all > most) break;
    if (day.wanted.length === 0) {
      // Not even the fullest next day would make it dense again.
      if (wanted / all < LEAST_SHARE / 4) break;
      continue;
    }
    wanted += day.wanted.length;
    if (wanted / all < LEAST_SHARE) break;
    end = at + 1;
  }
  return end;
}

function daysOf(photos: readonly Neighbour[]): Day[] {
  const days: { day: string | null; all: number; wanted: string[] }[] = [];
  for (const { key, day, isWanted } of photos) {
    let last = days.at(-1);
    if (!last || last.day !== day) {
      last = { day, all: 0, wanted: [] };
      days.push(last);
    }
    last.all += 1;
    if (isWanted) last.wanted.push(key);
  }
  return days;
}

/** Single photos, at most so many at once; a day is only cut where it alone has more. */
function picks(days: readonly Day[], most: number): Batch[] {
  const batches: Batch[] = [];
  let part: Day[] = [];
  let count = 0;
  const close = (): void => {
    if (part.length > 0) batches.push({ kind: 'picks', marked: count, ...wantedOf(part) });
    [part, count] = [[], 0];
  };
  for (const day of days)
    for (let from = 0; from < day.wanted.length; from += most) {
      const wanted = day.wanted.slice(from, from + most);
      if (count + wanted.length > most) close();
      part.push({ ...day, wanted });
      count += wanted.length;
    }
  close();
  return batches;
}

function wantedOf(days: readonly Day[]): Pick<Batch, 'wanted' | 'days'> {
  const wanted: string[] = [];
  for (const day of days) for (const key of day.wanted) wanted.push(key);
  return {
    wanted,
    days: days.flatMap(({ day, wanted: own }) => (own.length > 0 ? [{ day, count: own.length }] : [])),
  };
}

function sumOf(days: readonly Day[], of: (day: Day) => number): number {
  return days.reduce((sum, day) => sum + of(day), 0);
}
