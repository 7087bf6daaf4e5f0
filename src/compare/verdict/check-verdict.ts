import type { PlaceContents } from '../../model/place.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Missing, Reason, Witness } from '../../model/witness.ts';
import type { ForErasing, PlaceSummary, Row } from '../comparison.ts';
import type { InCommon } from '../describe/wrong-list.ts';
import { ageWitness } from './age-witness.ts';
import { bytesWitness } from './bytes-witness.ts';
import { forYes, knownGaps, possibleGaps } from './check-gaps.ts';
import { earnYes } from './earned-yes.ts';
import { independenceWitness, isApart } from './independence-witness.ts';
import { CHECK_LIMITS, ERASE_LIMITS, type Limits } from './limits.ts';
import { lookedWitness } from './looked-witness.ts';
import type { RowTally } from './row-tally.ts';
import type { Testimony } from './testimony.ts';
import { makeVerdict, oldestOf, reason } from './verdict.ts';
import { wholeListWitness } from './whole-list-witness.ts';

/** Everything that "is every photo on the list here, whole?" depends on. */
export interface CheckFacts {
  /** The (joined) list; null without one. */
  readonly list: PlaceSummary | null;
  readonly rows: readonly Row[];
  readonly tally: RowTally;
  readonly deleted: number;
  /** Photos that iCloud does not have yet. `onPhone`: the list is of the very iPhone that has them. */
  readonly waiting: { readonly here: number; readonly notHere: number; readonly onPhone: boolean };
  readonly unreadableRows: number;
  readonly accounts: ReadonlySet<string>;
  readonly places: readonly PlaceContents[];
  readonly bytesApply: boolean;
  readonly wrongList: InCommon | null;
  readonly typed: TypedCounts | null;
  /** What typed totals say beside the witnesses. */
  readonly typedReasons: readonly Reason[];
  readonly typedMissing: readonly Missing[];
  readonly blindSpots: readonly Reason[];
  readonly today: number;
}

/** The five witnesses, each found or missing. */
export interface FiveTestimonies {
  readonly bytes: Testimony<'bytes'>;
  readonly wholeList: Testimony<'whole-list'>;
  readonly age: Testimony<'age'>;
  readonly independence: Testimony<'independence'>;
  readonly looked: Testimony<'looked-everywhere'>;
}

/** Looks for all five. What is asked of them differs between a check and erasing a phone. */
export function fiveWitnesses(facts: CheckFacts, limit: 'check' | 'erase'): FiveTestimonies {
  const { list, rows, tally, places, today } = facts;
  const limits = limit === 'check' ? CHECK_LIMITS : ERASE_LIMITS;
  const names = places.map(({ place }) => place.name);
  const age = ageWitness(list?.facts ?? null, rows, limits, today);
  const whole = wholeListWitness({ ...facts, listAt: list?.facts?.age.at ?? null });
  const [first, ...more] = [...whole.missing, ...facts.typedMissing];
  const seen = places.filter((place, p) => place.place.source === 'scan' && (tally.copiesIn[p] ?? 0) > 0);
  // What was passed over matters where a photo that is asked about may be in it.
  const lacks = tally.rows > tally.verified + tally.matched || facts.waiting.notHere > 0;
  return {
    bytes: bytesWitness(tally, facts.bytesApply, limit, names),
    wholeList: first === undefined ? whole : { witness: null, missing: [first, ...more] },
    age,
    independence: independenceWitness(places, tally, limits),
    looked: lookedWitness(
      (lacks ? places.filter(({ place }) => place.source === 'scan') : seen).map((contents) => ({
        contents,
        matters: lacks ? 'what-may-hold-photos' : 'nothing',
      })),
      limits,
      today,
    ),
  };
}

/** "Is every photo on the list here, whole?" */
export function checkVerdict(facts: CheckFacts): Verdict {
  const said = fiveWitnesses(facts, 'check');
  const { list, tally, waiting, places, wrongList } = facts;
  const gapInput = { list, tally, waiting, places, wrongList };
  const gaps = knownGaps(gapInput);
  const possible = possibleGaps(gapInput);
  const { bytes, wholeList, age, independence, looked } = said;
  return makeVerdict({
    testimonies: [bytes, wholeList, age, independence, looked],
    earn: (rest) =>
      possible.length === 0 &&
      bytes.witness &&
      wholeList.witness &&
      age.witness &&
      independence.witness &&
      looked.witness
        ? earnYes(
            'check',
            {
              bytes: bytes.witness,
              'whole-list': wholeList.witness,
              age: age.witness,
              independence: independence.witness,
              'looked-everywhere': looked.witness,
            },
            rest,
          )
        : null,
    gaps,
    allFound: tally.rows > 0 && tally.verified + tally.matched === tally.rows,
    reasons: [
      ...(wrongList ? [reason('wrong-list', { ...wrongList })] : []),
      ...(gaps.length === 0 ? possible : []),
      ...facts.typedReasons,
      ...forYes(facts),
      ...(waiting.here > 0 ? [reason('waiting-here', { count: waiting.here })] : []),
    ],
    blindSpots: facts.blindSpots,
    ...lifetime(said, facts, CHECK_LIMITS),
  });
}

/** The five witnesses under the stricter limits of erasing a phone. */
export function forErasing(facts: CheckFacts): ForErasing {
  const said = fiveWitnesses(facts, 'erase');
  const all: readonly Testimony[] = [said.bytes, said.wholeList, said.age, said.independence, said.looked];
  return {
    witnesses: all.flatMap(({ witness }): readonly Witness[] => (witness === null ? [] : [witness])),
    missing: all.flatMap(({ missing }): readonly Missing[] => missing),
    ...lifetime(said, facts, ERASE_LIMITS),
  };
}

/**
 * "As of" is the oldest evidence that the answer rests on: of each photo's newest proof the oldest, the list, the look at the
 * places. It ends where the first of them does.
 */
function lifetime(
  { age }: FiveTestimonies,
  { tally, places, list }: CheckFacts,
  limits: Limits,
): { readonly asOf: number | null; readonly expires: number | null } {
  const used = places.filter((place, p) => isApart(place) && (tally.copiesIn[p] ?? 0) > 0);
  const looks = (used.length > 0 ? used : places).map(({ asOf }) => asOf);
  const listAt = age.witness?.at ?? list?.facts?.age.at ?? null;
  const moments = [listAt, ...looks, ...(tally.oldestProof === null ? [] : [tally.oldestProof])];
  const asOf = oldestOf(moments);
  const ends = [
    listAt === null ? null : listAt + limits.listMs,
    ...looks.map((at) => at + limits.lookMs),
    ...(tally.oldestProof === null ? [] : [tally.oldestProof + limits.proofMs]),
  ];
  return { asOf, expires: oldestOf(ends) };
}
