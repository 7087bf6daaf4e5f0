/**
 * Gives what `make` gave the last time when it depends on the very same things (by identity), else makes it anew. Exact,
 * because everything in compare/ is a pure function of what it is given, and nothing that it is given is ever changed.
 */
export type Remembered<T> = (dependsOn: readonly unknown[], make: (before: T | null) => T) => T;

/** One such memory, empty. `make` is also given what was made before, for parts of it that can be used again. */
export function remembered<T>(): Remembered<T> {
  let last: { readonly dependsOn: readonly unknown[]; readonly made: T } | null = null;
  return (dependsOn, make) => {
    if (last === null || !isSame(last.dependsOn, dependsOn)) last = { dependsOn, made: make(last?.made ?? null) };
    return last.made;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}
