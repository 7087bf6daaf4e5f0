import { CLOCKS_DIFFER_MS, utcDay } from '../../model/moments.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Verdict } from '../../model/verdict.ts';
import { type Missing, missing, type Reason } from '../../model/witness.ts';
import type { PlaceSummary, Row } from '../comparison.ts';
import type { HereTally } from '../group/single-copy-photos.ts';
import { ageWitness } from './age-witness.ts';
import { earnYes } from './earned-yes.ts';
import { isApart } from './independence-witness.ts';
import { CHECK_LIMITS } from './limits.ts';
import { lookedWitness, mayHoldPhotos } from './looked-witness.ts';
import type { RowTally } from './row-tally.ts';
import { type Testimony, testify } from './testimony.ts';
import { makeVerdict, oldestOf, reason } from './verdict.ts';

/** Everything that "is every photo that is here also in a second place?" depends on. */
export interface SecondPlaceFacts {
  readonly list: PlaceSummary | null;
  /** Whether the list stands for a place of its own, iCloud. */
  readonly listCounts: boolean;
  readonly rows: readonly Row[];
  readonly tally: RowTally;
  readonly here: HereTally;
  readonly places: readonly PlaceContents[];
  readonly blindSpots: readonly Reason[];
  readonly today: number;
}

/**
 * "Is every photo that is here also in a second place, which one accident does not reach with the first?" A photo that iCloud has
 * needs one place apart from iCloud, one that is only here needs two. Null where nothing is here.
 */
export function secondPlaceVerdict(facts: SecondPlaceFacts): Verdict | null {
  const { here, tally, places, today } = facts;
  if (here.all === 0) return null;
  const scanned = places.filter(({ place }) => place.source === 'scan');
  const bytes = bytesOfBoth(facts);
  const age = ageOfICloud(facts);
  const independence = apart(facts);
  const looked = lookedWitness(
    scanned.map((contents) => ({ contents, matters: 'what-may-hold-photos' })),
    CHECK_LIMITS,
    today,
  );
  const isHidden = scanned.some((contents) => contents.notes.some(({ blocks }) => blocks) || mayHoldPhotos(contents));
  const alone =
    here.singleCopy > 0 && !isHidden ? [reason('in-one-place', { count: here.singleCopy, all: here.all })] : [];
  const looks = scanned.map(({ asOf }) => asOf);
  const proofs = [tally.oldestProof, here.oldest].flatMap((at) => (at === null ? [] : [at]));
  const listAt = age.witness?.at ?? null;
  return makeVerdict({
    testimonies: [bytes, age, independence, looked],
    earn: (rest) =>
      bytes.witness && age.witness && independence.witness && looked.witness
        ? earnYes(
            'second-place',
            {
              bytes: bytes.witness,
              age: age.witness,
              independence: independence.witness,
              'looked-everywhere': looked.witness,
            },
            rest,
          )
        : null,
    gaps: alone,
    allFound: here.singleCopy + here.perhapsSingleCopy === 0,
    reasons: [
      ...(here.proven > 0 ? [reason('in-two-places', { count: here.proven, all: here.all })] : []),
      ...(here.seeming > 0 ? [reason('seem-in-two-places', { count: here.seeming, all: here.all })] : []),
      ...(here.excused > 0 ? [reason('one-copy-is-enough', { count: here.excused })] : []),
    ],
    blindSpots: facts.blindSpots,
    asOf: oldestOf([...looks, ...proofs, listAt]),
    expires: oldestOf([
      ...looks.map((at) => at + CHECK_LIMITS.lookMs),
      ...proofs.map((at) => at + CHECK_LIMITS.proofMs),
      listAt === null ? null : listAt + CHECK_LIMITS.listMs,
    ]),
  });
}

/** Equal bytes in both places, read lately. */
function bytesOfBoth({ here, tally, places, today }: SecondPlaceFacts): Testimony<'bytes'> {
  const before = today - CHECK_LIMITS.proofMs;
  const name = (place: number) => places[place]?.place.name ?? '';
  // A reading that is still to come was never made.
  const undated = here.undated + here.newest.filter((at) => at > today + CLOCKS_DIFFER_MS).length;
  const stale = tally
    .stale('check')
    .map(({ place, count, oldest }) => missing('proof-stale', { count, day: utcDay(oldest), place: name(place) }));
  const found: Missing[] = [
    ...(here.seeming > 0 ? whyNotCompared(here.seeming, tally, places) : []),
    ...stale,
    ...tally.undated.map(({ place, count }) => missing('proof-undated', { count, place: name(place) })),
    ...(undated > 0 ? [missing('proof-undated', { count: undated, place: name(0) })] : []),
    ...(here.oldest !== null && here.oldest < before && stale.length === 0
      ? [missing('proof-stale', { count: here.proven, day: utcDay(here.oldest), place: name(0) })]
      : []),
  ];
  const oldest = [tally.oldestProof, here.oldest].filter((at) => at !== null);
  const single = here.singleCopy + here.perhapsSingleCopy;
  return testify(
    found,
    () => {
      if (here.proven + here.excused !== here.all || oldest.length === 0) return null;
      const at = Math.min(...oldest);
      return { kind: 'bytes', saw: { code: 'same-bytes', values: { count: here.proven, day: utcDay(at) } }, at };
    },
    // A photo with a single copy has nothing to be compared with: of it only that is said.
    single > 0
      ? missing('one-place-only', { count: single })
      : missing('not-compared', { count: here.all - here.proven - here.excused }),
  );
}

/** Where every file was read, reading once more helps nobody: what lacks is checksums on the list. */
function whyNotCompared(count: number, tally: RowTally, places: readonly PlaceContents[]): Missing[] {
  const isUnread = tally.notRead > 0 || places.some(({ notes }) => notes.some(({ code }) => code === 'not-proved'));
  const unlisted = [
    ...(tally.notListed > 0 ? [missing('bytes-not-listed', { count: tally.notListed, listed: tally.rows })] : []),
    ...(tally.halves > 0 ? [missing('half-not-listed', { count: tally.halves })] : []),
  ];
  return isUnread || unlisted.length === 0 ? [missing('not-compared', { count })] : unlisted;
}

/** A list speaks for iCloud only as long as it is known when it is from. */
function ageOfICloud({ list, listCounts, rows, today }: SecondPlaceFacts): Testimony<'age'> {
  if (list !== null && listCounts) return ageWitness(list.facts, rows, CHECK_LIMITS, today);
  return { witness: { kind: 'age', saw: { code: 'no-list-needed', values: {} }, at: today }, missing: [] };
}

function apart({ here, places }: SecondPlaceFacts): Testimony<'independence'> {
  const counted = places.filter(isApart);
  const alone = here.singleCopy + here.perhapsSingleCopy;
  return testify(
    alone > 0 ? [missing('one-place-only', { count: alone })] : [],
    () => {
      if (counted.length === 0) return null;
      const names = counted.map(({ place }) => place.name).join(', ');
      const at = Math.min(...counted.map(({ asOf }) => asOf));
      return {
        kind: 'independence',
        saw: { code: 'places-apart', values: { count: counted.length, places: names } },
        at,
      };
    },
    missing(places.length === 0 ? 'no-place' : 'no-copies'),
  );
}
