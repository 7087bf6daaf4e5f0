import { baseName } from '../../model/file-name.ts';
import { isCameraName, isFileName, isMediaName } from '../list-name.ts';
import { canBeHead } from './can-be-head.ts';
import { type ListRecord, NAME_COLUMNS, PATH_COLUMNS, plainKey, type RecordKeys } from './record.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys under which tools write the name of a photo, in their plain form. */
const NAME_KEYS: ReadonlySet<string> = new Set(
  'imgname originalfilename originalname filename sourcefile name path title file filepath fullpath fullname originalpath localpath dateiname pfad relpath'.split(
    ' ',
  ),
);
/** The same and what else a table calls its column of names: such a key means a name where its value is one of a photo. */
const PHOTO_KEYS: ReadonlySet<string> = new Set([
  ...NAME_KEYS,
  ...`${NAME_COLUMNS}|${PATH_COLUMNS}`.split('|').map(plainKey),
]);

/** The keys of JSON records: of a sample at first, and of every other record that has more. */
export class JsonKeys implements RecordKeys {
  readonly plain: string[] = [];
  /** The key of each number that was given out. */
  readonly names: string[] = [];
  readonly #spelled = new Map<string, string>();
  readonly #seen = new Set<string>();
  /** The keys of the last record, in their order: those of the next are nearly always the same. */
  #last: readonly string[] = [];

  constructor(sample: readonly JsonObject[]) {
    for (const object of sample) this.addKeysOf(object);
  }

  /** The keys as they are written, in the order of `plain`. */
  get spelled(): readonly string[] {
    return [...this.#spelled.values()];
  }

  /** Whether a record has keys that no record before it had. */
  addKeysOf(object: JsonObject): boolean {
    const keys = Object.keys(object);
    if (sameTexts(keys, this.#last)) return false;
    this.#last = keys;
    const known = this.#spelled.size;
    for (const key of keys) {
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      const plain = plainKey(key);
      if (this.#spelled.has(plain)) continue;
      this.#spelled.set(plain, key);
      this.plain.push(plain);
    }
    return this.#spelled.size > known;
  }

  at(...keys: readonly string[]): number {
    const known = keys.find((key) => this.#spelled.has(plainKey(key)));
    const name = known === undefined ? undefined : this.#spelled.get(plainKey(known));
    return name === undefined ? -1 : this.names.push(name) - 1;
  }

  has(key: string): boolean {
    return this.#spelled.has(plainKey(key));
  }
}

/** An object of JSON as a record. One is used for all, so a reader must not keep it. */
export class JsonRecord implements ListRecord {
  readonly short = false;
  object: JsonObject = {};
  line = 0;
  readonly #keys: JsonKeys;

  constructor(keys: JsonKeys) {
    this.#keys = keys;
  }

  cell(key: number): unknown {
    const name = this.#keys.names[key];
    return name === undefined ? undefined : unwrapped(this.object[name]);
  }

  entries(): (readonly [string, unknown])[] {
    return Object.entries(this.object);
  }

  shown(): string {
    return showValue(this.object);
  }
}

/** `{"$date": "…"}`, `{"$numberLong": "6009"}`: how MongoDB writes a value of a kind that JSON has not. */
function unwrapped(value: unknown): unknown {
  if (!isObject(value)) return value;
  const [first, second] = Object.entries(value);
  return first?.[0].startsWith('$') && second === undefined ? first[1] : value;
}

/** A value as text for a message, whatever is in it: nothing below its first members is written. */
export function showValue(value: unknown): string {
  if (!isObject(value)) return Array.isArray(value) ? `[${value.length}]` : String(value).slice(0, 200);
  const members = Object.entries(value).slice(0, 12);
  const shown = members.map(
    ([key, member]) => `${key}: ${typeof member === 'object' ? '…' : String(member).slice(0, 60)}`,
  );
  return `{${shown.join(', ')}}`.slice(0, 200);
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether a value of JSON is an object, not an array and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Below this depth nothing is looked for. */
const DEEPEST = 12;

/** Finds the records in values: a value may be one, or only wrap them. */
export class RecordFinder {
  readonly #give: (record: JsonObject | string) => void;
  readonly #wrapper: (object: JsonObject) => void;
  /** The key that the last record had its name under: nearly always that of the next one too. */
  #nameKey = '';
  /** The head of a table that is an array of rows (Google's API, `columns` and `data` of pandas). */
  #head: readonly string[] | null = null;
  readonly #isNameKey = new Map<string, boolean>();

  /**
   * @param give told every record
   * @param wrapper told every object around records
   */
  constructor(give: (record: JsonObject | string) => void, wrapper: (object: JsonObject) => void = () => undefined) {
    this.#give = give;
    this.#wrapper = wrapper;
  }

  /**
   * Gives the records in one value: itself, or the objects in its members, however deep. A text is a record of its own (a
   * name, perhaps).
   *
   * @returns how many values in it are neither
   */
  find(value: unknown): number {
    if (typeof value === 'string') return this.#giveName(value) ? 0 : 1;
    return this.#look(value, 0).strange;
  }

  #look(value: unknown, depth: number): { readonly found: number; readonly strange: number } {
    if (depth > DEEPEST) return STRANGE;
    if (Array.isArray(value)) {
      if (value.length > 0 && value.every(isSingle)) return this.#row(value);
      let [found, strange] = [0, 0];
      for (const element of value) {
        const inside = this.#look(element, depth + 1);
        found += inside.found;
        strange += inside.strange;
      }
      return { found, strange };
    }
    if (!isObject(value)) return STRANGE;
    if (isAboutList(value)) return NOTHING_FOUND;
    if (this.#isRecord(value)) {
      this.#give(value);
      return ONE;
    }
    const columns = recordsOfColumns(value);
    if (columns !== null) {
      for (const record of columns) this.#give(record);
      return { found: columns.length, strange: 0 };
    }
    const table = tableOf(value);
    if (table !== null) {
      this.#head = table.head;
      return this.#look(table.rows, depth + 1);
    }
    let [found, strange] = [0, 0];
    for (const [key, member] of Object.entries(value)) {
      if (isObject(member) && isMediaName(baseName(key)) && !this.#isRecord(member)) {
        // `{"IMG_1.HEIC": {…}}`: the name is the key.
        this.#give({ name: key, ...member });
        found += 1;
      } else {
        const inside = this.#look(member, depth + 1);
        found += inside.found;
        // A member without any record only describes the list.
        if (inside.found > 0) strange += inside.strange;
      }
    }
    if (found > 0) this.#wrapper(value);
    return found === 0 ? STRANGE : { found, strange };
  }

  /** A text is a name only when all of it is one. */
  #giveName(text: string): boolean {
    const name = baseName(text.trim());
    if (!isCameraName(name) && !isFileName(name)) return false;
    this.#give(text);
    return true;
  }

  /** An array of single values: the head of a table, a row below it, or names. */
  #row(cells: readonly unknown[]): { readonly found: number; readonly strange: number } {
    if (cells.every((cell) => typeof cell === 'string' && isCameraName(baseName(cell)))) {
      for (const cell of cells) this.#give(String(cell));
      return { found: cells.length, strange: 0 };
    }
    if (canBeHead(cells) && cells.some((cell) => PHOTO_KEYS.has(plainKey(String(cell ?? ''))))) {
      this.#head = cells.map((cell) => String(cell ?? ''));
      return NOTHING_FOUND;
    }
    if (this.#head === null || cells.length > this.#head.length) return STRANGE;
    const record: Record<string, unknown> = Object.create(null);
    this.#head.forEach((key, i) => {
      record[key] = cells[i];
    });
    this.#give(record);
    return ONE;
  }

  /** Whether an object speaks of one photo: it has a name, and does not wrap others that have one. */
  #isRecord(object: JsonObject): boolean {
    const known = object[this.#nameKey];
    if (typeof known === 'string' && known !== '') return true;
    let named = false;
    for (const key in object) {
      const value = object[key];
      if (typeof value !== 'string' || value === '' || !this.#isName(key)) continue;
      if (!isMediaName(baseName(value.trim()))) {
        named ||= NAME_KEYS.has(plainKey(key));
        continue;
      }
      this.#nameKey = key;
      return true;
    }
    return (
      named &&
      !Object.values(object).some(
        (member) => Array.isArray(member) && member.some((element) => isObject(element) && hasName(element)),
      )
    );
  }

  #isName(key: string): boolean {
    let is = this.#isNameKey.get(key);
    if (is === undefined) {
      is = PHOTO_KEYS.has(plainKey(key));
      if (this.#isNameKey.size < 10_000) this.#isNameKey.set(key, is);
    }
    return is;
  }
}

const ONE = Object.freeze({ found: 1, strange: 0 });
const NOTHING_FOUND = Object.freeze({ found: 0, strange: 0 });
const STRANGE = Object.freeze({ found: 0, strange: 1 });

/** Kinds of columns, as a table's description names them (Table Schema of pandas, BigQuery). */
const COLUMN_TYPES =
  /^(?:string|integer|int64|number|float(?:64)?|numeric|boolean|bool|date|datetime|timestamp|time|duration|any|object|array|year)$/i;

/** Whether an object describes a column (`{"name": "size", "type": "integer"}`) or sums up a listing (`tree -J`), and is no record. */
function isAboutList({ name, type, files, ...more }: JsonObject): boolean {
  if (typeof type !== 'string') return false;
  if (type === 'report') return typeof files === 'number' && name === undefined;
  if (typeof name !== 'string' || !COLUMN_TYPES.test(type) || isMediaName(baseName(name))) return false;
  return Object.keys(more).every((key) => DESCRIBES.has(plainKey(key)));
}

const DESCRIBES: ReadonlySet<string> = new Set(
  'extdtype format mode constraints ordered tz description title'.split(' '),
);

function isSingle(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/**
 * The records of a table written column by column, as pandas and R do: `{"name": {"0": "a.jpg", …}, …}` or `{"name": ["a.jpg",
 * …], …}`. Null for any other object.
 */
function recordsOfColumns(value: JsonObject): JsonObject[] | null {
  const keys = Object.keys(value);
  if (keys.length < 2 || !keys.some((key) => PHOTO_KEYS.has(plainKey(key)))) return null;
  const columns = Object.values(value);
  const [first] = columns;
  if (typeof first !== 'object' || first === null) return null;
  const rows = Object.keys(first);
  const fits = columns.every(
    (column) =>
      typeof column === 'object' &&
      column !== null &&
      Array.isArray(column) === Array.isArray(first) &&
      sameTexts(Object.keys(column), rows) &&
      Object.values(column).every(isSingle),
  );
  if (!fits || rows.length === 0 || !rows.every((row) => /^\d+$/.test(row))) return null;
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [keys[i] ?? '', memberOf(column, row)])));
}

/** A head and its rows in one object, as pandas writes it: `{"columns": […], "index": […], "data": [[…], …]}`. */
function tableOf(value: JsonObject): { readonly head: readonly string[]; readonly rows: readonly unknown[] } | null {
  const head = value.columns ?? value.header ?? value.headers ?? value.fields;
  const rows = value.data ?? value.rows ?? value.values;
  if (!Array.isArray(head) || !Array.isArray(rows) || !canBeHead(head)) return null;
  const isTable = rows.every((row) => Array.isArray(row) && row.every(isSingle));
  return isTable ? { head: head.map((cell) => String(cell ?? '')), rows } : null;
}

function memberOf(column: unknown, row: string): unknown {
  if (Array.isArray(column)) return column[Number(row)];
  return isObject(column) ? column[row] : undefined;
}

function hasName(object: JsonObject): boolean {
  return Object.entries(object).some(
    ([key, value]) => typeof value === 'string' && PHOTO_KEYS.has(plainKey(key)) && isMediaName(baseName(value.trim())),
  );
}
