import type { PlaceContents } from '../../model/place.ts';
import type { Described } from '../describe.ts';
import type { ListedParts } from '../reference.ts';
import type { Related } from '../relate.ts';
import { type Remembered, remembered } from './remembered.ts';

/**
 * What one comparison leaves for the next one. It decides how quick an answer is, never the answer: a step is left out only
 * where it depends on the very same objects, or where what changed is of a kind that provably gives the same. So a
 * place that changed must come as other objects; contents that were given are never changed.
 */
export interface CompareMemory {
  readonly places: Remembered<readonly PlaceContents[]>;
  readonly joined: Remembered<PlaceContents | null>;
  readonly parts: Remembered<ListedParts>;
  readonly related: Remembered<Related>;
  readonly described: Remembered<Described>;
}

/** A memory of nothing: with it, a comparison is made from the ground up. */
export function createMemory(): CompareMemory {
  return {
    places: remembered(),
    joined: remembered(),
    parts: remembered(),
    related: remembered(),
    described: remembered(),
  };
}
