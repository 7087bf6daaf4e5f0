import { utcDay } from '../../model/moments.ts';
import { type Missing, missing } from '../../model/witness.ts';
import type { RowTally } from './row-tally.ts';
import { type Testimony, testify } from './testimony.ts';

/**
 * The first witness: every essential file of every listed photo has the same bytes as a file in a place that counts, read no
 * longer ago than a proof may be old. Everything else that two files can agree in is evidence and never a yes.
 *
 * @param names of the places, by index
 */
export function bytesWitness(
  tally: RowTally,
  bytesApply: boolean,
  limit: 'check' | 'erase',
  names: readonly string[],
): Testimony<'bytes'> {
  return testify(
    [...notFound(tally), ...notCompared(tally, bytesApply), ...tooOld(tally, limit, names)],
    () => {
      const { rows, verified, proven, files, oldestProof } = tally;
      if (rows === 0 || verified !== rows || proven !== rows || oldestProof === null) return null;
      const saw = { code: 'same-bytes', values: { count: files, day: utcDay(oldestProof) } };
      return { kind: 'bytes', saw, at: oldestProof };
    },
    missing('not-found', { count: Math.max(0, tally.rows - Math.min(tally.verified, tally.proven)) }),
  );
}

function notFound(tally: RowTally): Missing[] {
  const found: Missing[] = [];
  const gone = tally.missing + tally.different + tally.placeholder;
  const unsure = tally.likely + tally.hinted;
  if (gone > 0) found.push(missing('not-found', { count: gone }));
  if (unsure > 0) found.push(missing('not-certain', { count: unsure }));
  if (tally.broken > 0) found.push(missing('broken-in-icloud', { count: tally.broken }));
  return found;
}

function notCompared(tally: RowTally, bytesApply: boolean): Missing[] {
  const { notListed, notRead, halves, rows, elsewhere } = tally;
  if (!bytesApply) return [missing('checksums-do-not-apply', { count: notListed + notRead })];
  const found: Missing[] = [];
  if (notListed > 0) found.push(missing('bytes-not-listed', { count: notListed, listed: rows }));
  if (notRead > 0) found.push(missing('bytes-not-read', { count: notRead, listed: rows }));
  if (elsewhere > 0) found.push(missing('proof-elsewhere', { count: elsewhere }));
  if (halves > 0) found.push(missing('half-not-listed', { count: halves }));
  return found;
}

function tooOld(tally: RowTally, limit: 'check' | 'erase', names: readonly string[]): Missing[] {
  const name = (place: number) => names[place] ?? '';
  return [
    ...tally
      .stale(limit)
      .map(({ place, count, oldest }) => missing('proof-stale', { count, day: utcDay(oldest), place: name(place) })),
    ...tally.undated.map(({ place, count }) => missing('proof-undated', { count, place: name(place) })),
    // A check asks what is there today; only erasing cannot be taken back.
    ...(limit === 'erase' ? tally.sinceAttached : []).map(({ place, count }) =>
      missing('written-since-attached', { count, place: name(place) }),
    ),
  ];
}
