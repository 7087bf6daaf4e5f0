import { baseName } from '../../model/file-name.ts';
import type { ExportParts } from '../../model/list-facts.ts';
import type { CompletenessNote } from '../../model/place.ts';
import type { AppleCsv, AppleInput, AppleZip } from './apple-input.ts';
import { chunkNumber } from './export-part.ts';

/** What is known about whether all of an export is here. Anything that may hide rows blocks a "safe". */
export function partNotes(input: AppleInput): CompletenessNote[] {
  const notes = [...missingParts(input)];
  const empty = input.csvs.filter((csv) => csv.kind === 'empty');
  if (empty.length > 0) {
    // With every part as a zip, photos without a row are known from its directory, so an empty CSV hides nothing.
    const mediaKnown = input.csvs.every((csv) => csv.zip !== null) && input.broken.length === 0;
    notes.push({
      code: 'empty-csv',
      count: empty.length,
      detail: empty.map((csv) => csv.item.source.name).join(', '),
      blocks: !mediaKnown,
    });
  }
  if (input.sharedAlbumItems !== 0) {
    notes.push({
      code: 'shared-albums-excluded',
      ...(input.sharedAlbumItems === null ? {} : { count: input.sharedAlbumItems }),
      blocks: false,
    });
  }
  return notes;
}

function missingParts(input: AppleInput): CompletenessNote[] {
  const loose = input.csvs.filter((csv) => csv.zip === null && (csv.kind === 'details' || csv.kind === 'empty'));
  // Unpacking that broke off leaves the albums of a part without its rows; a download that failed, a zip without anything.
  const readable = [...loose, ...input.csvs.filter((csv) => csv.zip !== null), ...input.zips.filter(holdsAnything)];
  const of = Math.max(0, ...[...input.csvs, ...input.zips, ...input.broken].map(({ part }) => part.of ?? 0));
  const here = new Set(readable.flatMap(({ part }) => (part.number === null ? [] : [part.number])));
  // Without a total, parts are numbered at least up to the highest that is here.
  const missing = without(here, 1, of > 0 ? of : Math.max(0, ...here));
  const broken = input.broken.filter(({ part }) => of === 0 || part.number === null).map(({ path }) => baseName(path));
  const all = [...missing.map(String), ...broken];
  if (all.length > 0) return [missingNote(all)];
  if (input.broken.length > 0) return [missingNote(input.broken.map(({ path }) => baseName(path)))];
  const details = input.csvs.filter((csv) => csv.kind === 'details' || csv.kind === 'empty');
  const chunks = chunkGaps(details);
  // With all parts as zips, a photo without a row is known from their directories.
  const everyPart = of > 0 && loose.length === 0;
  if (chunks.missing.length > 0 && !everyPart) return [missingNote(chunks.missing)];
  return of > 0 || details.length === 0 || (loose.length === 0 && here.size === 0)
    ? []
    : [{ code: 'parts-unknown', blocks: false }];
}

function without(here: ReadonlySet<number>, first: number, last: number): number[] {
  const missing: number[] = [];
  for (let number = first; number <= last; number += 1) if (!here.has(number)) missing.push(number);
  return missing;
}

function holdsAnything({ listing }: AppleZip): boolean {
  return listing.media.length + listing.texts.length + listing.nested.length > 0;
}

/**
 * CSVs that must be missing, by the numbers in their names, which Apple counts over the whole export. A CSV that was renamed
 * (`Photo Details (1).csv`) may be any one of them, but only one.
 */
function chunkGaps(details: readonly AppleCsv[]): { readonly missing: readonly string[]; readonly renamed: number } {
  const numbers = details.map((csv) => chunkNumber(csv.item.source.name));
  const known = new Set(numbers.flatMap((number) => (number === null ? [] : [number])));
  const renamed = numbers.filter((number) => number === null).length;
  const gaps = without(known, 0, Math.max(0, ...known));
  if (known.size === 0 || gaps.length <= renamed) return { missing: [], renamed: known.size === 0 ? 0 : renamed };
  return { missing: gaps.map((n) => (n === 0 ? 'Photo Details.csv' : `-${n}`)), renamed };
}

function missingNote(what: readonly string[]): CompletenessNote {
  return { code: 'parts-missing', count: what.length, detail: what.join(', ').slice(0, 200), blocks: true };
}

/** Which parts are here, as far as names and directories tell. */
export function exportParts(input: AppleInput): Pick<ExportParts, 'of' | 'present' | 'doubtful'> {
  const all = [...input.csvs, ...input.zips, ...input.broken];
  const of = Math.max(0, ...all.map(({ part }) => part.of ?? 0));
  const details = input.csvs.filter((csv) => csv.kind === 'details');
  const present = new Set(details.flatMap(({ part }) => (part.number === null ? [] : [part.number])));
  const known = new Set(all.flatMap(({ part }) => (part.number === null ? [] : [part.number])));
  const bare = [...known].filter((number) => !present.has(number));
  const empty = input.csvs.filter((csv) => csv.kind === 'empty' || csv.kind === 'unknown').length;
  const unnumbered = all.filter(({ part }) => of > 0 && part.number === null).length;
  const unnamed = input.broken.filter(({ part }) => of === 0 || part.number === null).length;
  const chunks = chunkGaps(input.csvs.filter((csv) => csv.kind === 'details' || csv.kind === 'empty'));
  return {
    of: of === 0 ? null : of,
    present: [...present].sort((a, b) => a - b),
    doubtful: bare.length + empty + Math.max(unnumbered, unnamed) + Math.max(chunks.renamed, chunks.missing.length),
  };
}

/** What a person calls the export: its only file, or the folder its parts are in, or its first part. */
export function exportName(input: AppleInput): string {
  const files = new Set(
    input.csvs.filter((csv) => csv.kind === 'details').map((csv) => csv.zip ?? csv.item.source.path),
  );
  const [first] = files;
  if (first === undefined) return 'Photo Details.csv';
  if (files.size === 1) return baseName(first);
  const base = input.csvs.find((csv) => csv.part.base !== '')?.part.base;
  return baseName(base ?? first);
}
