import type { Difference } from '../../../model/gap.ts';
import type { Pattern } from '../../comparison.ts';
import { gapKindOf } from '../../group/gap-kind.ts';
import { bestFinding } from '../../group/rows.ts';
import { looksReduced } from '../../match/judge.ts';
import { FEWEST } from './explain.ts';
import type { FindPattern, PatternInput } from './pattern-input.ts';

/** Of the listed photos that are here but not as they should be. */
const SHARE = 0.8;
/** Screenshots and videos among reduced copies cannot be told by their pixels: rewritten is all that is seen of them. */
const REDUCED_SHARE = 0.5;

/** Of many Live Photos only one half is here. */
export const onlyLiveHalves: FindPattern = (input) => byDifference(input, 'only-live-halves', ['half']);

/** What is here is another format of the listed photos: converted when they were copied. */
export const convertedCopies: FindPattern = (input) => byDifference(input, 'converted-copies', ['converted']);

/** What is here was changed by a program: name, time and format agree, the bytes do not. */
export const rewrittenCopies: FindPattern = (input) => byDifference(input, 'rewritten-copies', ['rewritten', 'edited']);

/** What is here has fewer pixels than the originals, by the list or because no such phone takes such small pictures. */
export const reducedCopies: FindPattern = (input) =>
  byDifference(input, 'reduced-copies', ['reduced'], REDUCED_SHARE) ?? smallPictures(input);

function byDifference(
  input: PatternInput,
  code: Pattern['code'],
  kinds: readonly Difference[],
  least = SHARE,
): Pattern | null {
  let [hits, different] = [0, 0];
  for (const r of input.open) {
    const row = input.rows.rows[r];
    if (row?.coverage !== 'different') continue;
    different += 1;
    const difference = bestFinding(row.findings)?.difference;
    if (difference !== undefined && kinds.includes(difference)) hits += 1;
  }
  return share(code, hits, different, least);
}

/** Pictures of 2,048 pixels under the names and times of a phone's originals: copies from a shared album. */
function smallPictures({ rows: { rows, matches }, open }: PatternInput): Pattern | null {
  let [hits, doubtful] = [0, 0];
  for (const r of open) {
    const row = rows[r];
    if (row === undefined || gapKindOf(row) !== 'uncertain') continue;
    doubtful += 1;
    const isSmall = matches.some((match) => {
      const original = match.listed.originalOf(r);
      const link = original < 0 ? -1 : match.linkOf(original);
      return link >= 0 && looksReduced(match.here.at(link));
    });
    if (isSmall) hits += 1;
  }
  return share('reduced-copies', hits, doubtful);
}

function share(code: Pattern['code'], hits: number, of: number, least = SHARE): Pattern | null {
  if (hits < FEWEST || hits < of * least) return null;
  return { code, strength: (hits / of) * (hits / (hits + 1)), values: { count: hits, of } };
}
