/** Which part of an export a file belongs to. */
export interface ExportPart {
  /** What all parts of one export share: the folder they are in and how many there are. */
  readonly exportKey: string;
  /** Folder that the parts are in. */
  readonly base: string;
  readonly number: number | null;
  readonly of: number | null;
}

/** "Part" as people and Apple write it in front of a number, in many languages. */
const PART = 'part|parts|pt|teil|del|deel|parte|partie|osa|część|część|czesc|часть|rész|díl|bölüm|第|パート';
const TWO_NUMBERS = /(?<!\d)(\d{1,3})\s*[^\d]*\p{L}[^\d]*(\d{1,3})[^\d]*$/u;
const OF = new RegExp(`(?:^|[\\s_.-])(?:${PART})[\\s_.-]*(\\d{1,3})\\D{1,8}(\\d{1,3})\\D*$`, 'iu');
const ONE_NUMBER = new RegExp(`(?:^|[\\s_.-])(?:${PART})[\\s_.-]*(\\d{1,3})$`, 'iu');

/**
 * The number of a part and how many there are, from a name that says both: `iCloud Photos Part 3 of 12`, `iCloud-bilder Del 1
 * av 6`, `iCloud 照片 第 1 部分(共 6 部分)`, `part-3-of-12`. The word is in the language of the account, so in a name that says
 * iCloud it is not looked at. A browser's ` (1)` at the end is a repeated download, not a number of the export.
 */
export function partNumbers(name: string): { number: number; of: number } | null {
  const bare = bareName(name);
  const found = (/icloud/i.test(bare) ? TWO_NUMBERS : OF).exec(bare);
  if (found === null) return null;
  const [number, of] = [Number(found[1]), Number(found[2])];
  return number >= 1 && number <= of ? { number, of } : null;
}

/** The number of a part from a name that does not say how many there are (`part3`, `Teil 2`); null for another name. */
function partNumber(name: string): number | null {
  const found = ONE_NUMBER.exec(bareName(name));
  return found === null ? null : Number(found[1]);
}

function bareName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\.zip$/i, '')
    .replace(/ ?\(\d+\)$/, '');
}

/** These names are English in every export that was seen, whatever the language of the outer folder. */
const OWN_FOLDERS = new Set(['photos', 'recently deleted', 'albums', 'memories']);

/**
 * The part that a list or a zip belongs to, by its path (with the folders above it as far as they are known) and, for a zip,
 * the folder inside it. Folders of the export's own (`Photos`, `Recently Deleted`, `Albums`, `Memories`) are not part of where
 * it lies. A folder that is only a number (`09/Photos`) is a part too.
 */
export function exportPartOf(path: string, insideFolder: string | null): ExportPart {
  const segments = path.split('/').slice(0, -1);
  let isInside = false;
  while (OWN_FOLDERS.has((segments.at(-1) ?? '').toLowerCase())) {
    segments.pop();
    isInside = true;
  }
  const folder = segments.at(-1) ?? '';
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const isZip = /\.zip$/i.test(fileName);
  const own = isZip ? partNumbers(fileName) : null;
  const fromFolder = partNumbers(folder);
  const inside = insideFolder === null ? null : partNumbers(insideFolder);
  const numbers = inside ?? own ?? fromFolder;
  // Without a total: what the folder or the zip is called, or the bare number that a folder of the export's own lies in.
  const alone =
    numbers === null
      ? (partNumber(insideFolder ?? '') ??
        (isZip ? partNumber(fileName) : null) ??
        partNumber(folder) ??
        bareNumber(folder, isInside))
      : null;
  const folderIsPart =
    own === null && (fromFolder !== null || partNumber(folder) !== null || bareNumber(folder, isInside) !== null);
  if (folderIsPart) segments.pop();
  const base = segments.join('/');
  return {
    exportKey: `${base}\n${numbers?.of ?? ''}`,
    base,
    number: numbers?.number ?? alone,
    of: numbers?.of ?? null,
  };
}

/** A folder called by a number alone is a part where Apple's own folder lies in it; else it may be a year or a day. */
function bareNumber(folder: string, isInside: boolean): number | null {
  const found = isInside ? /^0*([1-9]\d{0,2})$/.exec(folder) : null;
  return found === null ? null : Number(found[1]);
}

/**
 * The number of `Photo Details-37.csv`; 0 for the one without a number; null for another name, and for a browser's copy
 * (`Photo Details (1).csv`), which may be any of them. The name of a sheet stands behind that of its file.
 */
export function chunkNumber(name: string): number | null {
  const found = /^Photo Details(?:-(\d{1,4}))?\.(?:csv|tsv|txt|json|(?:xlsx|ods)(?: \(.{1,40}\))?)$/i.exec(name);
  if (found === null) return null;
  return found[1] === undefined ? 0 : Number(found[1]);
}
