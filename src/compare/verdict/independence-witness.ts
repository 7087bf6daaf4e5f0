import type { PlaceContents } from '../../model/place.ts';
import { ICLOUD_KEY } from '../../model/place.ts';
import { type PlaceStanding, UNKNOWN_STANDING } from '../../model/place-standing.ts';
import { type Missing, type MissingCode, missing } from '../../model/witness.ts';
import type { Limits } from './limits.ts';
import type { RowTally } from './row-tally.ts';
import { type Testimony, testify } from './testimony.ts';

/**
 * Whether a copy in a place counts: it was read, and the place is known to be where one accident, one deletion or one sync cannot
 * reach it together with iCloud and the phone. Until a place says so, it is not apart.
 */
export function isApart({ place }: Pick<PlaceContents, 'place'>): boolean {
  const { source, independenceKey, standing = UNKNOWN_STANDING } = place;
  return source === 'scan' && standing.mayCount && standing.mirror !== 'yes' && independenceKey !== ICLOUD_KEY;
}

/** The fourth witness: every photo that has a copy has one in a place that is known to be apart. */
export function independenceWitness(
  places: readonly PlaceContents[],
  tally: Pick<RowTally, 'onlyIn' | 'copiesIn'>,
  limits: Pick<Limits, 'madeLikeAsked'>,
): Testimony<'independence'> {
  const used = places.filter((place, p) => isApart(place) && (tally.copiesIn[p] ?? 0) > 0);
  const asked = limits.madeLikeAsked ? used.filter(({ place }) => place.standing?.mirror === 'not-asked') : [];
  return testify(
    [
      ...(places.length === 0 ? [missing('no-place')] : []),
      ...places.flatMap((place, p) => whyNot(place, tally.onlyIn[p] ?? 0)),
      ...asked.map(({ place }) => missing('made-like-open', { place: place.name })),
    ],
    () => {
      if (used.length === 0) return null;
      const names = used.map(({ place }) => place.name).join(', ');
      const saw = { code: 'places-apart', values: { count: used.length, places: names } };
      return { kind: 'independence', saw, at: Math.min(...used.map(({ asOf }) => asOf)) };
    },
    missing(places.length === 0 ? 'no-place' : 'no-copies'),
  );
}

/** Why the copies that are only in one place count for nothing. */
function whyNot({ place }: PlaceContents, count: number): Missing[] {
  if (count === 0) return [];
  if (place.source === 'list') return [missing('place-by-list', { place: place.name, count })];
  const standing = place.standing ?? UNKNOWN_STANDING;
  return [missing(codeOf(standing, place.independenceKey), { place: place.name, count })];
}

function codeOf({ ground, mirror, mirrorSuspected }: PlaceStanding, key: string): MissingCode {
  if (ground === 'phone' || ground === 'phone-backup') return 'place-of-phone';
  if (ground === 'memory') return 'place-in-memory';
  if (ground === 'bin' || ground === 'snapshot') return 'place-goes-away';
  if (ground === 'icloud' || key === ICLOUD_KEY || mirror === 'yes') return 'place-in-step';
  return mirrorSuspected && mirror === 'not-asked' ? 'made-like-open' : 'place-unknown';
}
