import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What to write in place of `stored`, which was read as `before` and is `after` now. Whatever was not changed stays as it is in the
 * file, and so does every field that this version does not know: a newer version wrote it, and may come back.
 */
function mergeKept(stored: unknown, before: unknown, after: unknown): unknown {
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
function mergeKeptById<T>(
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

/** What a file means, with what of it a later write keeps; or null: it is damaged. */
export interface Understood<T> {
  readonly value: T;
  /** The stored value that `value` was made of. Parts that were damaged are left out of both. */
  readonly stored: unknown;
  /** Whether parts were left out. */
  readonly damaged: boolean;
}

/** How one value is kept in a file, and how files of earlier versions are read. */
export interface StoredShape<T> {
  /** Name of the file without version and ending. */
  readonly name: string;
  /**
   * Raised when a reader of the version before would misread the file. Each version has a file name of its own
   * (`settings-2.json`), so that an older app finds its own file as it left it. A field that is only added has a default, and needs
   * no new version.
   */
  readonly version: number;
  /** The value on a first start. */
  readonly first: T;
  understand(stored: unknown): Understood<T> | null;
  /** Versions before, the newest first, each with the step to the version after it. */
  readonly earlier: readonly { readonly version: number; migrate(stored: unknown): unknown }[];
  /** What to write when `after` takes the place of `before.value`: what this version does not know stays. */
  write(before: Understood<T>, after: T): unknown;
}

/** Version 1 had no envelope: the file is the value. Later ones are `{ "version": n, "value": … }`. */
const BARE_VERSION = 1;

/** The name of the file of a version. */
export function fileNameOf({ name }: Pick<StoredShape<unknown>, 'name'>, version: number): string {
  return version === BARE_VERSION ? `${name}.json` : `${name}-${version}.json`;
}

/** The value in a parsed file of a version; undefined (which no shape accepts) when it is no such file. */
export function valueIn(json: unknown, version: number): unknown {
  if (version === BARE_VERSION) return json;
  const envelope = z.object({ version: z.literal(version), value: z.unknown() }).safeParse(json);
  return envelope.data?.value;
}

/** An object schema with exactly the keys of `T`; keys that it does not know are left out of the value. */
export function storedObject<T>() {
  return <S extends { [K in keyof T]-?: z.ZodType<T[K]> }>(shape: S) => z.object(shape);
}

/** A choice. One that this version does not know (a newer one wrote it) is read as `otherwise`, and stays in the file. */
export function choice<T>(schema: z.ZodType<T>, otherwise: T) {
  return z
    .unknown()
    .optional()
    .transform((stored, context): T => {
      const checked = schema.safeParse(stored);
      if (checked.success) return checked.data;
      if (stored !== undefined && typeof stored !== 'string') context.addIssue('not a choice');
      return otherwise;
    });
}

/** One value. Version 1 of it is the same without an envelope. */
export function oneValue<T>(name: string, schema: z.ZodType<T>, first: T): StoredShape<T> {
  return {
    name,
    version: 2,
    first,
    earlier: [{ version: BARE_VERSION, migrate: (stored) => stored }],
    understand: (stored) => {
      const checked = schema.safeParse(stored);
      return checked.success ? { value: checked.data, stored, damaged: false } : null;
    },
    write: (before, after) => mergeKept(before.stored, before.value, after),
  };
}

/** Many values with an id each. A damaged one costs only itself. */
export function manyValues<T>(
  name: string,
  schema: z.ZodType<T>,
  idOf: (value: T) => string,
): StoredShape<readonly T[]> {
  return {
    name,
    version: 2,
    first: [],
    earlier: [{ version: BARE_VERSION, migrate: (stored) => stored }],
    understand: (stored) => {
      if (!Array.isArray(stored)) return null;
      const pairs = stored.flatMap((one: unknown) => {
        const checked = schema.safeParse(one);
        return checked.success ? [{ one, value: checked.data }] : [];
      });
      if (pairs.length === 0 && stored.length > 0) return null;
      return {
        value: pairs.map(({ value }) => value),
        stored: pairs.map(({ one }) => one),
        damaged: pairs.length < stored.length,
      };
    },
    write: (before, after) => mergeKeptById(before, after, idOf),
  };
}
