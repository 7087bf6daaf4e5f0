import { baseName } from '../../model/file-name.ts';
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
  const brokenNames = input.broken.map((broken) => baseName(broken.path));
  if (of > 0) {
    const here = new Set(readable.map(({ part }) => part.number));
    const missing: string[] = [];
    for (let part = 1; part <= of; part += 1) if (!here.has(part)) missing.push(String(part));
    const unnumbered = input.broken.filter(({ part }) => part.number === null).map(({ path }) => baseName(path));
    const all = [...missing, ...unnumbered];
    if (all.length === 0 && brokenNames.length > 0) return [missingNote(brokenNames)];
    if (all.length === 0) return input.zips.length > 0 ? [] : missingChunks(loose);
    return [missingNote(all)];
  }
  if (brokenNames.length > 0) return [missingNote(brokenNames)];
  if (loose.length === 0) return [];
  const gaps = missingChunks(loose);
  return gaps.length > 0 ? gaps : [{ code: 'parts-unknown', blocks: false }];
}

function holdsAnything({ listing }: AppleZip): boolean {
  return listing.media.length + listing.texts.length + listing.nested.length > 0;
}

/** What is unpacked shows only by the numbers of its CSVs; Apple counts them over the whole export. */
function missingChunks(loose: readonly AppleCsv[]): CompletenessNote[] {
  const numbers = new Set(loose.map((csv) => chunkNumber(csv.item.source.name)));
  if (numbers.has(null)) return [];
  const last = Math.max(...[...numbers].map((number) => number ?? 0));
  const gaps: string[] = [];
  for (let n = 0; n <= last; n += 1) if (!numbers.has(n)) gaps.push(n === 0 ? 'Photo Details.csv' : `-${n}`);
  return gaps.length > 0 ? [missingNote(gaps)] : [];
}

function missingNote(what: readonly string[]): CompletenessNote {
  return { code: 'parts-missing', count: what.length, detail: what.join(', ').slice(0, 200), blocks: true };
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
