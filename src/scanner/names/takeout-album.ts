import { foldName } from '../../model/file-name.ts';

/** The top of an export, as Google and unpackers call it: `Takeout`, `Takeout 2`, `takeout-20260101T000000Z-001.zip`. */
const TOP = /^takeout(?:[ _-].*)?$/i;

/** The number of a part, or of a file downloaded twice: `-001`, ` 2`, `(1)`. */
const PART_NUMBER = /(?:[ _-]\d{1,3}| ?\(\d{1,3}\))$/;
/** `takeout-…-3-001 (1)` has three. One by one, as an expression for all of them goes back over a long name again and again. */
const MOST_NUMBERS = 4;

/**
 * Which album of which Takeout a folder holds, as one text: equal for the folders of one album that Google spread over
 * several parts, when the parts lie side by side (unpacked, or zips as they are). Null for a folder of no Takeout. Parts
 * of another name, or in other folders, may be somebody else's and are never put together.
 *
 * @param path of the folder inside the place
 */
export function takeoutAlbum(path: string): string | null {
  const parts = path.split('/');
  const inner = parts.findLastIndex((part) => TOP.test(part));
  if (inner < 0 || inner === parts.length - 1) return null;
  let outer = inner;
  while (outer > 0 && TOP.test(parts[outer - 1] ?? '')) outer -= 1;
  const around = parts.slice(0, outer).join('/');
  const album = foldName(parts.slice(inner + 1).join('/'));
  return `${around}\n${takeoutName(parts[outer] ?? '')}\n${album}`;
}

/** Whether a folder belongs to a Takeout. */
export function isPartOfTakeout(path: string): boolean {
  return takeoutAlbum(path) !== null;
}

/** What the parts of one Takeout have in common in their names; null when it is no name of a part. */
export function takeoutName(name: string): string | null {
  let plain = foldName(name).replace(/\.(zip|tgz|tar|tar\.gz)$/, '');
  if (!TOP.test(plain)) return null;
  for (let i = 0; i < MOST_NUMBERS; i += 1) plain = plain.replace(PART_NUMBER, '');
  return plain;
}
