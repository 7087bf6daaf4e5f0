import type { PlaceContents } from '../../model/place.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Reason } from '../../model/witness.ts';
import type { PlaceSummary, Row } from '../comparison.ts';
import { bytesWitness } from './bytes-witness.ts';
import { forYes, knownGaps, possibleGaps } from './check-gaps.ts';
import { earnYes } from './earned-yes.ts';
import { CHECK_LIMITS } from './limits.ts';
import { type LookedAt, lookedWitness } from './looked-witness.ts';
import type { RowTally } from './row-tally.ts';
import { makeVerdict, oldestOf } from './verdict.ts';

/** Everything that "is every photo of one folder in the others?" depends on. */
export interface PairFacts {
  readonly first: PlaceSummary;
  /** What was read of the first folder. */
  readonly reference: PlaceContents;
  readonly rows: readonly Row[];
  readonly tally: RowTally;
  readonly places: readonly PlaceContents[];
  readonly blindSpots: readonly Reason[];
  readonly today: number;
}

/**
 * "Is everything of the first folder in the others?" asks for the same bytes, and that nobody passed anything over: in the first
 * folder nothing at all, since people ask before they wipe it. Where both lie is said beside it and never counts as two places.
 */
export function folderComparisonVerdict(facts: PairFacts): Verdict {
  const { first, reference, rows, places, today } = facts;
  // A copy of a broken file is a copy of it, as broken as it is.
  const tally = { ...facts.tally, broken: 0, halves: 0 };
  const bytes = bytesWitness(
    tally,
    true,
    'check',
    places.map(({ place }) => place.name),
  );
  const lacks = tally.rows > tally.verified;
  const looked = lookedWitness(
    [
      { contents: reference, matters: 'everything' },
      ...places.map((contents): LookedAt => ({ contents, matters: lacks ? 'what-may-hold-photos' : 'nothing' })),
    ],
    CHECK_LIMITS,
    today,
  );
  const waiting = { notHere: 0, onPhone: false };
  const gapInput = { list: first, tally, waiting, places, wrongList: null };
  const gaps = knownGaps(gapInput);
  const looks = [reference, ...places].map(({ asOf }) => asOf);
  const proofs = tally.oldestProof === null ? [] : [tally.oldestProof];
  return makeVerdict({
    testimonies: [bytes, looked],
    earn: (rest) =>
      bytes.witness && looked.witness
        ? earnYes('folder-comparison', { bytes: bytes.witness, 'looked-everywhere': looked.witness }, rest)
        : null,
    gaps,
    allFound: tally.rows > 0 && tally.verified + tally.matched === tally.rows,
    reasons: [...(gaps.length === 0 ? possibleGaps(gapInput) : []), ...forYes({ tally, rows })],
    blindSpots: facts.blindSpots,
    asOf: oldestOf([...looks, ...proofs]),
    expires: oldestOf([
      ...looks.map((at) => at + CHECK_LIMITS.lookMs),
      ...proofs.map((at) => at + CHECK_LIMITS.proofMs),
    ]),
  });
}
