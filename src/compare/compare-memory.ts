import type { PlaceContents } from '../model/place.ts';
import type { Described } from './describe/describe.ts';
import type { Related } from './group/relate.ts';
import type { ListedParts } from './match/reference.ts';

/**
 * Gives what `make` gave the last time when it depends on the very same objects, else makes it anew. Exact, because
 * everything in compare/ is a pure function of what it is given, and nothing that it is given is ever changed.
 */
type Remembered<T> = (dependsOn: readonly unknown[], make: () => T) => T;

/**
 * What one comparison leaves for the next: same objects, same answer. Typed totals or another day then cost nothing; a
 * place that changed comes as another object and is matched anew.
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

function remembered<T>(): Remembered<T> {
  let last: { readonly dependsOn: readonly unknown[]; readonly made: T } | null = null;
  return (dependsOn, make) => {
    if (last === null || !isSame(last.dependsOn, dependsOn)) last = { dependsOn, made: make() };
    return last.made;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}
