import { isDeepStrictEqual } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What to write in place of `stored`, which was read as `before` and is `after` now. Whatever was not changed stays as it is in the
 * file, and so does every field that this version does not know: a newer version wrote it, and may come back.
 */
export function mergeKept(stored: unknown, before: unknown, after: unknown): unknown {
  if (stored !== undefined && isDeepStrictEqual(before, after)) return stored;
  if (!isFields(stored) || !isFields(before) || !isFields(after)) return after;
  const unknown = Object.entries(stored).filter(([key]) => !Object.hasOwn(before, key) && !Object.hasOwn(after, key));
  const known = Object.entries(after).map(
    ([key, value]) => [key, mergeKept(own(stored, key), own(before, key), value)] as const,
  );
  // Not by assignment: a key called `__proto__` is a key like any other here.
  return Object.fromEntries([...unknown, ...known]);
}

/** The same for values that are told apart by an id. `stored` and `value` of `before` have the same length and order. */
export function mergeKeptById<T>(
  before: { readonly stored: unknown; readonly value: readonly T[] },
  after: readonly T[],
  idOf: (value: T) => string,
): unknown[] {
  const storedAll: readonly unknown[] = Array.isArray(before.stored) ? before.stored : [];
  const index = new Map(before.value.map((value, i) => [idOf(value), i]));
  return after.map((value) => {
    const i = index.get(idOf(value));
    return i === undefined ? value : mergeKept(storedAll[i], before.value[i], value);
  });
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
