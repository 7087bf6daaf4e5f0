import { splitName } from '../model/file-name.ts';
import type { PlaceContents } from '../model/place.ts';
import { safeName } from '../words/safe-name.ts';
import { CHECKSUM_RECIPE } from './checksum-recipe.ts';

/** Said at the top of a list whose names were taken out. */
const REDACTED = `#
# The names of files and places were taken out of this list. The fingerprints are in it: who has the same photo can recognise it.
`;

/**
 * Fingerprints of everything that was read in full, sorted by path, for re-checking a copy later with any tool. Files
 * that were not read in full are counted in a comment, so that the list never looks more complete than it is.
 *
 * @param redact puts numbers in the place of names, and months in the place of moments
 */
export function renderChecksums(contents: readonly PlaceContents[], redact: boolean): string {
  const names = redact ? contents.map((_, index) => `place-${index + 1}`) : uniqueNames(contents);
  const sections = contents.map((one, index) => placeSection(one, names[index] ?? '', redact));
  return `${CHECKSUM_RECIPE}${redact ? REDACTED : ''}${sections.join('')}`;
}

/** Two folders can have one name; each place of a list must be one that can be asked for. */
function uniqueNames(contents: readonly PlaceContents[]): string[] {
  const taken = new Set<string>();
  return contents.map(({ place }) => {
    const name = safeName(place.name);
    let free = name;
    for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}

/** @param redact whether names and days are taken out */
function placeSection({ assets, asOf }: PlaceContents, name: string, redact: boolean): string {
  const files: ListedFile[] = [];
  let unread = 0;
  for (const asset of assets) {
    for (const { path, size, fingerprint, role } of asset.resources) {
      // Notes beside a photo have no picture that could be lost; they are never read in full.
      if (path === null || ((role === 'adjustment' || role === 'sidecar') && fingerprint === null)) continue;
      if (fingerprint === null || size === null) unread += 1;
      else files.push({ path, size, fingerprint });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const moment = Number.isFinite(asOf) && Math.abs(asOf) <= 8.64e15 ? new Date(asOf).toISOString() : 'unknown';
  const lines = files.map((file, index) => checksumLine(redact ? withoutName(file, index + 1) : file));
  return `#
# place: ${name}
# as of: ${redact ? moment.slice(0, 7) : moment}
# files: ${lines.length}; not read in full and therefore not listed: ${unread}
${lines.map((line) => `${line}\n`).join('')}`;
}

interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly fingerprint: string;
}

function withoutName(file: ListedFile, number: number): ListedFile {
  const { extension } = splitName(file.path.slice(file.path.lastIndexOf('/') + 1));
  const ending = /^[a-z0-9]{2,5}$/i.test(extension) ? `.${extension.toLowerCase()}` : '';
  return { ...file, path: `file-${number}${ending}` };
}

function checksumLine({ fingerprint, size, path }: ListedFile): string {
  const plain = `${fingerprint}  ${size}  `;
  if (!/[\\\n\r]/.test(path)) return plain + path;
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `\\${plain}${escaped}`;
}
