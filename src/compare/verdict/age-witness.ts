import { type CaptureTime, localMs } from '../../model/capture-time.ts';
import { type ListAge, type ListFacts, UNKNOWN_LIST } from '../../model/list-facts.ts';
import { CLOCKS_DIFFER_MS, DAY_MS, daysBetween, FARTHEST_ZONE_MS, utcDay } from '../../model/moments.ts';
import { type Missing, missing } from '../../model/witness.ts';
import type { Row } from '../comparison.ts';
import type { Limits } from './limits.ts';
import { type Testimony, testify } from './testimony.ts';

/** So close the newest addition must lie to the date of a file before that date says when the list was made. */
const CLOSE_MS = 7 * DAY_MS;

/** How old a list is, and whether it (or the person) says so, or only the date of its file. */
interface KnownAge {
  readonly at: number;
  readonly isTold: boolean;
}

/**
 * The third witness: it is known when the list is from. A day that is missing, to come, impossible, or before the newest row is
 * unknown, which is not today.
 */
export function ageWitness(
  facts: ListFacts | null,
  rows: readonly Row[],
  limits: Pick<Limits, 'listMs' | 'fileDateMay'>,
  today: number,
): Testimony<'age'> {
  const { age } = facts ?? UNKNOWN_LIST;
  const known = ageOfList(age, rows);
  return testify(
    whatIsWrong(age, known, limits, today),
    () => {
      if (known === null) return null;
      const code = known.isTold ? 'list-dated' : 'list-dated-by-file';
      return { kind: 'age', saw: { code, values: { day: utcDay(known.at) } }, at: known.at };
    },
    missing('age-unknown'),
  );
}

function whatIsWrong(
  age: ListAge,
  known: KnownAge | null,
  limits: Pick<Limits, 'listMs' | 'fileDateMay'>,
  today: number,
): Missing[] {
  if (age.at === null || known === null) {
    const { fileDate } = age;
    if (fileDate === null) return [missing('age-unknown')];
    if (fileDate > today + CLOCKS_DIFFER_MS) return [future(fileDate, today)];
    return [missing('age-impossible', { day: utcDay(fileDate) })];
  }
  if (age.at > today + CLOCKS_DIFFER_MS) return [future(age.at, today)];
  if (age.newestAddition !== null && age.newestAddition > age.at + CLOCKS_DIFFER_MS)
    return [missing('age-impossible', { day: utcDay(age.at) })];
  if (today - known.at > limits.listMs)
    return [missing('list-too-old', { day: utcDay(known.at), count: daysBetween(known.at, today) })];
  if (!known.isTold && !limits.fileDateMay) return [missing('age-by-file-only', { day: utcDay(known.at) })];
  return [];
}

function future(at: number, today: number): Missing {
  return missing('age-future', { day: utcDay(at), today: utcDay(today) });
}

/**
 * Where the newest import (or photo) and the date of the file are close, the list says itself when it is from, and the older
 * of the two counts.
 */
function ageOfList({ at, source, newestAddition }: ListAge, rows: readonly Row[]): KnownAge | null {
  if (at === null || source === 'none') return null;
  if (source === 'last-sync' || source === 'read-moment' || source === 'person') return { at, isTold: true };
  const newest = newestAddition ?? newestPhoto(rows, at);
  if (newest === null || at - newest > CLOSE_MS) return { at, isTold: false };
  return { at: Math.min(at, newest), isTold: true };
}

/** The newest photo that was taken before a moment; later ones are of clocks that are wrong. Rows are in order of time. */
function newestPhoto(rows: readonly Row[], before: number): number | null {
  for (let r = rows.length - 1; r >= 0; r -= 1) {
    const captured = rows[r]?.asset.captured;
    const at = captured === undefined ? null : earliest(captured);
    if (at !== null && at <= before) return at;
  }
  return null;
}

function earliest(time: CaptureTime): number | null {
  if (time.kind === 'instant') return time.ms;
  const ms = time.kind === 'file' ? null : localMs(time);
  return ms === null || !Number.isFinite(ms) ? null : ms - FARTHEST_ZONE_MS;
}
