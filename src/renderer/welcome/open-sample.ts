import type { Problem } from '../../model/problem.ts';
import type { Services } from '../app/services.ts';

/** Brings the sample photos and their list, and goes to the result; a problem when that could not be done. */
export async function openSample(services: Services): Promise<Problem | null> {
  const outcome = await services.api.request('places:add-sample', null);
  if (!outcome.ok) return outcome.problem;
  const { place, listName, listCsv } = outcome.value;
  services.places.add(place);
  services.navigation.go('result');
  const file = new File([listCsv], listName, { type: 'text/csv' });
  await services.lists.read([{ file, path: listName }]);
  return null;
}
