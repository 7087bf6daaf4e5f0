import { ICLOUD_KEY, type Place, type PlaceContents } from '../../model/place.ts';
import { goesAwayByItself } from '../../model/place-standing.ts';

/**
 * Places that a program makes like one which is in step with iCloud: what is deleted there is deleted here too, so they are in step as well,
 * through however many steps. The place that somebody named is known by its key of that day and its name; what was said of it since then
 * counts.
 */
export function withInheritedStep(places: readonly PlaceContents[]): readonly PlaceContents[] {
  let now = places;
  for (let before = null as typeof now | null; before !== now; ) {
    before = now;
    const inStep = now.map(({ place }) => place).filter(isInStep);
    const inherits = ({ place }: PlaceContents) =>
      !isInStep(place) && inStep.some((original) => original.id !== place.id && isMadeLike(place, original));
    if (now.some(inherits)) now = now.map((one) => (inherits(one) ? { ...one, place: inStepToo(one.place) } : one));
  }
  return now;
}

function isInStep({ independenceKey, standing, source }: Place): boolean {
  return source === 'scan' && (independenceKey === ICLOUD_KEY || standing?.mirror === 'yes');
}

/** Whether a place was said to be made like another one: by its name, and by a key that is or was its own. */
function isMadeLike({ standing }: Place, { name, independenceKey, standing: other }: Place): boolean {
  const { madeLike } = standing ?? {};
  if (madeLike === undefined || madeLike.name !== name) return false;
  return madeLike.key === independenceKey || other?.alsoReachedBy?.includes(madeLike.key) === true;
}

function inStepToo(place: Place): Place {
  const { independenceKey, standing } = place;
  if (standing === undefined) return place;
  const alsoReachedBy = [...new Set([independenceKey, ...(standing.alsoReachedBy ?? [])])];
  const key = goesAwayByItself(standing.ground) ? independenceKey : ICLOUD_KEY;
  return { ...place, independenceKey: key, standing: { ...standing, mayCount: false, alsoReachedBy } };
}
