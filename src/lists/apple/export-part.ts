/** Which part of an export a file belongs to. */
export interface ExportPart {
  /** What all parts of one export share: the folder they are in and how many there are. */
  readonly exportKey: string;
  /** Folder that the parts are in. */
  readonly base: string;
  readonly number: number | null;
  readonly of: number | null;
}

/**
 * Two numbers with a word between them, in a name that says iCloud: `iCloud Photos Part 3 of 12`,
 * `iCloud-bilder Del 1 av 6`, `iCloud 照片 第 1 部分(共 6 部分)`. The word is in the language of the account, so it is not
 * looked at. A browser's ` (1)` at the end is a repeated download, not a number of the export.
 */
export function partNumbers(name: string): { number: number; of: number } | null {
  if (!/icloud/i.test(name)) return null;
  const bare = name.replace(/\.zip$/i, '').replace(/ ?\(\d+\)$/, '');
  const found = /(?<!\d)(\d{1,3})\s*[^\d]*\p{L}[^\d]*(\d{1,3})[^\d]*$/u.exec(bare);
  if (found === null) return null;
  const [number, of] = [Number(found[1]), Number(found[2])];
  return number >= 1 && number <= of ? { number, of } : null;
}

/**
 * The part that a CSV or a zip belongs to, by its path and, for a zip, the folder inside it. Folders of the export's
 * own (`Photos`, `Recently Deleted`, `Albums`, `Memories`) are not part of where it lies.
 */
export function exportPartOf(path: string, insideFolder: string | null): ExportPart {
  const segments = path.split('/').slice(0, -1);
  while (OWN_FOLDERS.has((segments.at(-1) ?? '').toLowerCase())) segments.pop();
  const folder = segments.at(-1);
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const own = /\.zip$/i.test(fileName) ? partNumbers(fileName) : null;
  const fromFolder = folder === undefined ? null : partNumbers(folder);
  const inside = insideFolder === null ? null : partNumbers(insideFolder);
  const numbers = inside ?? own ?? fromFolder;
  if (fromFolder !== null && own === null) segments.pop();
  const base = segments.join('/');
  return {
    exportKey: `${base}\n${numbers?.of ?? ''}`,
    base,
    number: numbers?.number ?? null,
    of: numbers?.of ?? null,
  };
}

/** These names are English in every export that was seen, whatever the language of the outer folder. */
const OWN_FOLDERS = new Set(['photos', 'recently deleted', 'albums', 'memories']);

/** The number of `Photo Details-37.csv`; 0 for the one without a number, null for another name. */
export function chunkNumber(name: string): number | null {
  const found = /^Photo Details(?:-(\d{1,4}))?\.csv$/i.exec(name);
  if (found === null) return null;
  return found[1] === undefined ? 0 : Number(found[1]);
}
