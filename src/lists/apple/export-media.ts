import { splitName } from '../../model/file-name.ts';
import { quickFold } from '../list-name.ts';
import type { ZipMedia } from '../zip/zip-listing.ts';

/** A row of the list, as far as matching it with a file needs. */
export interface NamedRow {
  readonly index: number;
  readonly zip: string | null;
  readonly name: string;
}

export interface ZipFile extends ZipMedia {
  readonly zip: string;
}

export interface MediaMatch {
  /** Exact size in bytes by row, only where one row and one file leave no doubt. */
  readonly sizes: ReadonlyMap<number, number>;
  /** Photos in the export that no row speaks of. */
  readonly filesWithoutRow: readonly ZipFile[];
  /** Rows whose file is in none of the zips. */
  readonly rowsWithoutFile: number;
}

/**
 * Holds the rows of an export against the names in its zips. A file belongs to a row of its own part with its exact
 * name; a file `X-1.MOV` left over belongs to a row `X.MOV` left over (the export numbers repeated names, or sets the
 * real file beside an empty one of that name); what remains is matched by name over all parts, where the
 * name is the only one of its kind.
 */
export function matchMedia(rows: readonly NamedRow[], files: readonly ZipFile[]): MediaMatch {
  const rowsByKey = groupBy(rows, (row) => `${row.zip ?? ''}\n${quickFold(row.name)}`);
  const filesByKey = groupBy(files, (file) => `${file.zip}\n${quickFold(file.name)}`);
  const sizes = new Map<number, number>();
  const openRows = new Map<string, NamedRow[]>();
  const emptyTaken = new Map<string, number>();
  const leftFiles: ZipFile[] = [];
  for (const [key, listed] of rowsByKey) {
    const found = filesByKey.get(key) ?? [];
    const [[row, otherRow], [file, otherFile]] = [listed, found];
    if (row && !otherRow && file && !otherFile && file.size > 0) sizes.set(row.index, file.size);
    const empty = found.filter((candidate) => candidate.size === 0).length;
    if (empty > 0) emptyTaken.set(key, Math.min(empty, listed.length));
    if (listed.length > found.length) openRows.set(key, listed.slice(found.length));
  }
  for (const [key, found] of filesByKey) leftFiles.push(...found.slice(rowsByKey.get(key)?.length ?? 0));
  const afterNumbers = leftFiles.filter((file) => {
    const base = withoutNumber(file.name);
    if (base === null) return true;
    const key = `${file.zip}\n${quickFold(base)}`;
    const row = rowsByKey.get(key)?.[0];
    if (row === undefined) return true;
    // Which of the files is which row's cannot be seen from names, so no size is claimed for any of them.
    for (const same of rowsByKey.get(key) ?? []) sizes.delete(same.index);
    const empty = emptyTaken.get(key) ?? 0;
    if (empty > 0) {
      emptyTaken.set(key, empty - 1);
      return false;
    }
    return (openRows.get(key)?.pop() ?? null) === null;
  });
  const rowsByName = countBy(rows);
  const filesByName = countBy(files);
  const openNames = new Set<string>();
  let rowsWithoutFile = 0;
  for (const open of openRows.values()) {
    rowsWithoutFile += open.length;
    for (const row of open) openNames.add(quickFold(row.name));
  }
  const filesWithoutRow = afterNumbers.filter((file) => {
    const name = quickFold(file.name);
    // Over parts a name decides only where nothing else has it; a photo listed twice does no harm, one forgotten does.
    if (!openNames.has(name) || rowsByName.get(name) !== 1 || filesByName.get(name) !== 1) return true;
    rowsWithoutFile -= 1;
    return false;
  });
  return { sizes, filesWithoutRow, rowsWithoutFile };
}

/** `IMG_1-2.MOV` -> `IMG_1.MOV`; null when the name has no such number. */
function withoutNumber(name: string): string | null {
  const { stem, extension } = splitName(name);
  const found = /^(.+)-\d{1,3}$/.exec(stem);
  if (found === null) return null;
  return extension === '' ? (found[1] ?? null) : `${found[1]}.${extension}`;
}

function countBy(items: readonly { readonly name: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of items) counts.set(quickFold(name), (counts.get(quickFold(name)) ?? 0) + 1);
  return counts;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
