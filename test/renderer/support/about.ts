import type { PlaceContents } from '../../../src/model/place.ts';

/** Contents without their assets, as the events of a scan carry them. */
export function about({ assets: _, ...rest }: PlaceContents): Omit<PlaceContents, 'assets'> {
  return rest;
}
