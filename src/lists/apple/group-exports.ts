import { baseName } from '../../model/file-name.ts';
import type { Gathered, GatheredText } from '../gather-input.ts';
import type { AppleCsv, AppleInput, AppleZip, BrokenPart } from './apple-input.ts';
import { chunkNumber, type ExportPart, exportPartOf } from './export-part.ts';
import { appleCsvHead } from './photo-details.ts';

export interface AppleGroups {
  readonly exports: readonly AppleInput[];
  /** Paths of texts, empty files and zips that belong to an export. */
  readonly taken: ReadonlySet<string>;
}

interface Group {
  csvs: AppleCsv[];
  zips: AppleZip[];
  broken: BrokenPart[];
}

type PartOf = (source: { readonly fullPath: string }, zip: string | null) => ExportPart;

/**
 * Sorts what was given into exports: all parts and CSVs of one export are one list, two exports stay two. Parts
 * belong together when they lie in one folder and speak of one total; a loose CSV joins the only export beside it.
 */
export function groupExports(found: Gathered): AppleGroups {
  const groups = new Map<string, Group>();
  const zipParts = new Map(
    found.zips.map(({ path, fullPath, listing }) => [path, exportPartOf(fullPath, listing.topFolder)]),
  );
  const partOf: PartOf = ({ fullPath }, zip) =>
    (zip === null ? null : zipParts.get(zip)) ?? exportPartOf(fullPath, null);
  const csvs: AppleCsv[] = [];
  for (const item of found.texts) {
    const known = appleCsvHead(item.heads, item.head.lines[0] ?? '');
    if (known !== null) csvs.push(toCsv(item, known.kind, known.head, partOf));
  }
  if (!csvs.some((csv) => csv.kind === 'details')) return { exports: [], taken: new Set() };
  csvs.push(...besideThem(found, csvs, partOf));
  const groupOf = (part: ExportPart): Group => {
    const group = groups.get(part.exportKey) ?? { csvs: [], zips: [], broken: [] };
    groups.set(part.exportKey, group);
    return group;
  };
  for (const csv of csvs) groupOf(csv.part).csvs.push(csv);
  const withCsv = new Set(csvs.map((csv) => csv.zip));
  for (const zip of found.zips) {
    const part = zipParts.get(zip.path) ?? exportPartOf(zip.fullPath, null);
    // A part may hold photos only; without a part number nothing says that such a zip is one.
    if (withCsv.has(zip.path) || part.of !== null) groupOf(part).zips.push({ ...zip, part });
  }
  for (const { path, fullPath, problem } of found.brokenZips) {
    const part = zipParts.get(path) ?? exportPartOf(fullPath, null);
    if (groups.has(part.exportKey) && (part.of !== null || withCsv.has(path))) {
      groupOf(part).broken.push({ path, part, problem });
    }
  }
  const folders = detailFolders(csvs);
  const damaged = [...found.noLists, ...found.unreadable.map((file) => ({ ...file, zip: null }))];
  for (const { source, problem, zip } of damaged) {
    const { path } = source;
    const csv = zip !== null && /\.csv$/i.test(path);
    if (!folders.has(folderOf(path)) || (!csv && chunkNumber(baseName(path)) === null)) continue;
    const part = partOf(source, zip);
    groupOf(part).broken.push({ path, part, problem });
  }
  mergeLoose(groups);
  const exports: AppleInput[] = [];
  const taken = new Set<string>();
  for (const group of groups.values()) {
    if (!group.csvs.some((csv) => csv.kind === 'details')) continue;
    for (const csv of group.csvs) taken.add(csv.item.source.path);
    for (const part of [...group.zips, ...group.broken]) taken.add(part.path);
    exports.push({ ...group, sharedAlbumItems: sharedAlbums(found, group.zips) });
  }
  return { exports, taken };
}

function toCsv(item: GatheredText, kind: AppleCsv['kind'], head: AppleCsv['head'], partOf: PartOf): AppleCsv {
  const { source, zip } = item;
  return { item, kind, head, part: partOf(source, zip), folder: folderOf(source.path), zip };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function detailFolders(csvs: readonly AppleCsv[]): ReadonlySet<string> {
  return new Set(csvs.filter((csv) => csv.kind === 'details').map((csv) => csv.folder));
}

/** Empty CSVs, and CSVs named like Apple's that are not, beside those of an export: rows may be lost in them. */
function besideThem(found: Gathered, csvs: readonly AppleCsv[], partOf: PartOf): AppleCsv[] {
  const folders = detailFolders(csvs);
  const exports = new Set(csvs.map((csv) => csv.part.exportKey));
  const known = new Set(csvs.map((csv) => csv.item.source.path));
  const extra: AppleCsv[] = [];
  for (const { source, zip } of found.empty) {
    if (!/\.csv$/i.test(source.name)) continue;
    const head = { text: '', lines: [], whole: true };
    const item: GatheredText = {
      source,
      encoding: 'utf-8',
      head,
      sheet: null,
      zip,
      heads: [],
      isNote: false,
      isMailQuoted: false,
    };
    const csv = toCsv(item, 'empty', null, partOf);
    const named = chunkNumber(source.name) !== null && exports.has(csv.part.exportKey);
    if (folders.has(csv.folder) || named) extra.push(csv);
  }
  for (const item of found.texts) {
    if (known.has(item.source.path)) continue;
    const csv = toCsv(item, 'unknown', null, partOf);
    const named = chunkNumber(item.source.name) !== null || item.zip !== null;
    if (folders.has(csv.folder) && named && /\.csv$/i.test(item.source.name)) extra.push(csv);
  }
  return extra;
}

/** A loose CSV of an export without a number joins the numbered export in the same folder, if there is exactly one. */
function mergeLoose(groups: Map<string, Group>): void {
  for (const [key, group] of [...groups]) {
    const [base, of] = key.split('\n');
    if (of !== '') continue;
    const numbered = [...groups.keys()].filter((other) => other !== key && other.split('\n')[0] === base);
    const target = numbered.length === 1 ? groups.get(numbered[0] ?? '') : undefined;
    if (target === undefined) continue;
    target.csvs.push(...group.csvs);
    target.zips.push(...group.zips);
    target.broken.push(...group.broken);
    groups.delete(key);
  }
}

function sharedAlbums(found: Gathered, zips: readonly AppleZip[]): number | null {
  let items = 0;
  for (const zip of zips) {
    const count = found.sharedAlbums.get(zip.path);
    if (count === null) return null;
    items += count ?? 0;
  }
  return items;
}
