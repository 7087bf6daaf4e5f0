import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import { baseName, splitName } from '../../model/file-name.ts';
import { type Fingerprint, isFingerprint, toFingerprint } from '../../model/fingerprint.ts';
import type { ReadContext, TextItem } from '../format-reader.ts';
import { LeftOut } from '../left-out.ts';
import { nameKind } from '../list-name.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import { ProblemLog } from '../problem-log.ts';
import { readLines } from '../text/read-lines.ts';
import { parseListingLine } from './listing-line.ts';

export interface ReadListing {
  readonly rows: ListedRow[];
  readonly left: LeftOut;
  readonly log: ProblemLog;
}

/**
 * Reads a listing of files, or a plain list of names or paths, line by line. A path that is the folder of another one
 * is no file. `unknownIsPhoto` says what a name without a known ending is: in a list of photos a photo whose ending is
 * hidden, in a listing of a disk anything.
 */
export async function readListing(item: TextItem, context: ReadContext, unknownIsPhoto: boolean): Promise<ReadListing> {
  const { now } = context.options;
  const log = new ProblemLog();
  const left = new LeftOut();
  const found: ListedRow[] = [];
  let folder = '';
  await readLines(item, context, log, (text, number) => {
    const line = parseListingLine(text, now);
    if (line?.kind === 'heading') folder = line.folder.replaceAll('\\', '/').replace(/\/$/, '');
    if (line?.kind === 'heading' || line?.kind === 'noise') return;
    const written = line ? line.name : plainName(text);
    const path = (written.includes('/') || written.includes('\\') ? written : join(folder, written)).replaceAll(
      '\\',
      '/',
    );
    const name = baseName(path);
    if (name === '' && path.endsWith('/')) return;
    if (name === '' || name === '.' || name === '..') {
      if (name === '') log.row(item.source.path, number, text, 'list-row-unreadable');
      return;
    }
    found.push({
      ...PLAIN_ROW,
      name,
      path: path === name ? null : path,
      scope: path.slice(0, Math.max(0, path.length - name.length - 1)),
      size: line?.size ?? null,
      captured: line?.date ?? UNKNOWN_TIME,
      fingerprint: fingerprintIn(name),
      flags: NO_FLAGS,
    });
  });
  const folders = new Set(found.map((row) => row.scope));
  const rows = found.filter((row) => {
    if (row.path !== null && folders.has(row.path)) left.add('not-photos');
    else if (left.takes(row.name)) return false;
    else if (nameKind(row.name) === 'unknown' && !unknownIsPhoto) left.add('not-photos');
    else return true;
    return false;
  });
  return { rows, left, log };
}

/** icloud-photos-sync names files by their fingerprint, in the URL-safe alphabet. */
export function fingerprintIn(name: string): Fingerprint | null {
  const { stem } = splitName(name);
  return stem.length === 28 && isFingerprint(stem.replaceAll('-', '+').replaceAll('_', '/'))
    ? toFingerprint(stem)
    : null;
}

/** A line without its quotes and without the bullet or number that somebody may have put before it. */
function plainName(text: string): string {
  const bare = text.trim().replace(/^(?:[-*•]|\d{1,6}[.)])\s+/, '');
  const quoted = /^"(.*)"$/.exec(bare) ?? /^'(.*)'$/.exec(bare);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : bare;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
