import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import { splitName } from '../../model/file-name.ts';
import { type Fingerprint, isFingerprint, toFingerprint } from '../../model/fingerprint.ts';
import type { ListBuilder } from '../list-builder.ts';
import { nameKind } from '../list-name.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import { looksLikePhotoLine } from '../records/preamble.ts';
import { placeOf } from '../row-place.ts';
import { readLines } from '../text/line-reader.ts';
import type { ReadContext, TextItem } from '../text/text-item.ts';
import { parseListingLine } from './listing-line.ts';
import { namesOn } from './name-columns.ts';
import { treeLine } from './tree-line.ts';

/** A file of a listing before folders are told from files. */
type FoundFile = Pick<ListedRow, 'name' | 'path' | 'scope' | 'size' | 'captured'>;

/**
 * Reads a listing of files line by line: what `ls`, `dir`, `find` and `Get-ChildItem` print, or paths one a line. A path that
 * is the folder of another one is no file, and what has no ending of a photo is none.
 */
export async function readListing(item: TextItem, context: ReadContext, built: ListBuilder): Promise<void> {
  const { log, now } = built;
  const found: FoundFile[] = [];
  let folder = '';
  await readLines(item, context, log, (text, number) => {
    const line = parseListingLine(text, now);
    if (line?.kind === 'heading') folder = plainFolder(line.folder);
    if (line?.kind === 'heading' || line?.kind === 'noise') return;
    const names = line ? [line.name] : (namesOn(text) ?? [plainName(text)]);
    for (const written of names) {
      const place = placeOf(written, folder);
      if (place.name === '' && /[\\/]$/.test(written)) continue;
      if (place.name === '.' || place.name === '..') continue;
      if (place.name === '') log.row(item.source.path, number, text, 'list-row-unreadable');
      else found.push({ ...place, size: line?.size ?? null, captured: line?.date ?? UNKNOWN_TIME });
    }
  });
  addFiles(built, found);
}

/** Reads what `tree` prints: folders by how far a name is set in. */
export async function readTree(item: TextItem, context: ReadContext, built: ListBuilder): Promise<void> {
  const { log } = built;
  const folders: string[] = [];
  const found: FoundFile[] = [];
  await readLines(item, context, log, (text, number) => {
    const line = treeLine(text);
    if (line === null && looksLikePhotoLine(text)) log.row(item.source.path, number, text, 'list-row-unreadable');
    if (line === null || line.name === '') return;
    const { depth, name, size } = line;
    folders.length = Math.min(folders.length, depth);
    // A name with slashes is a whole path (`tree -f`).
    const place = placeOf(name, folders.join('/'));
    if (line.branch) folders[depth] = name;
    found.push({ ...place, size, captured: UNKNOWN_TIME });
  });
  addFiles(built, found);
}

/** Puts files into the list, folders and what is no photo aside. */
function addFiles({ rows, left }: ListBuilder, found: readonly FoundFile[]): void {
  const folders = new Set(found.map((file) => file.scope));
  for (const file of found) {
    if (file.path !== null && folders.has(file.path)) left.add('not-photos');
    else if (left.takes(file.name)) continue;
    else if (nameKind(file.name) === 'unknown' && fingerprintIn(file.name) === null) left.add('not-photos');
    else rows.push({ ...PLAIN_ROW, ...file, fingerprint: fingerprintIn(file.name), flags: NO_FLAGS });
  }
}

/** icloud-photos-sync names files by their fingerprint, in the URL-safe alphabet. */
export function fingerprintIn(name: string): Fingerprint | null {
  const { stem } = splitName(name);
  return stem.length === 28 && isFingerprint(stem.replaceAll('-', '+').replaceAll('_', '/'))
    ? toFingerprint(stem)
    : null;
}

/** What people put before each line: bullets, arrows, numbers, boxes to tick. */
const BULLET = /^(?:(?:\p{Extended_Pictographic}\ufe0f?|[-*+•‣◦▪▸►→➔✓✔✗☐☑☒–—·]|\d{1,6}[.)]|\[[ xX✓-]?\])\s+){1,3}/u;

/** A line without its quotes and without the bullet or number that somebody may have put before it. */
export function plainName(text: string): string {
  const bare = text.trim().replace(BULLET, '');
  const quoted = /^"(.*)"$/.exec(bare) ?? /^'(.*)'$/.exec(bare);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : bare;
}

function plainFolder(folder: string): string {
  return folder.replaceAll('\\', '/').replace(/\/$/, '');
}
