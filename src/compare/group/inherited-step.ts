import { ICLOUD_KEY, type Place, type PlaceContents } from '../../model/place.ts';
import { goesAwayByItself } from '../../model/place-standing.ts';

/**
 * Places that a program makes like one which is in step with iCloud: what is deleted there is deleted here too, so they are in step as well,
 * through however many steps. The place that somebody named is known by its key of that day and its name; what was said of it since then
 * counts.
 */
export function withInheritedStep(places: readonly PlaceContents[]): readonly PlaceContents[] {
  const said = new Set(places.filter(({ place }) => isInStep(place)));
  const inStep = new Set(said);
  // Each place comes in once, and what is made like it is looked for then: no circle of places goes round for ever.
  for (const { place: original } of inStep)
    for (const one of places) if (one.place.id !== original.id && isMadeLike(one.place, original)) inStep.add(one);
  if (inStep.size === said.size) return places;
  return places.map((one) =>
    inStep.has(one) && !said.has(one) ? { ...one, place: inStepToo(one.place, one.place.standing) } : one,
  );
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

function inStepToo(place: Place, standing: Place['standing']): Place {
  if (standing === undefined) return place;
  const { independenceKey } = place;
  const alsoReachedBy = [...new Set([independenceKey, ...(standing.alsoReachedBy ?? [])])];
  // What goes away by itself never counts, with iCloud or without.
  const key = goesAwayByItself(standing.ground) ? independenceKey : ICLOUD_KEY;
  return { ...place, independenceKey: key, standing: { ...standing, mayCount: false, alsoReachedBy } };
}
