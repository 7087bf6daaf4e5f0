import type { PlaceContents } from '../../model/place.ts';
import { type ByteIndex, indexBytes } from './by-bytes.ts';
import { copiesIn } from './reference.ts';
import { Units } from './units.ts';

/** The files of a place, ready to be matched. */
export interface PlaceSide {
  readonly contents: PlaceContents;
  readonly here: Units;
  readonly index: ByteIndex;
}

/** The files of a place that can be copies, with their fingerprints indexed. */
export function placeSide(contents: PlaceContents): PlaceSide {
  const here = new Units(copiesIn(contents));
  return { contents, here, index: indexBytes(here) };
}
