import type { Asset } from '../../model/asset.ts';
import { quickFold } from '../../model/name-key.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { PrintedNames } from './printed-names.ts';

/** What a folder tells about a list of printed names. It is shown and never decides: the person does. */
export interface PrintedGuess {
  readonly looksLike: PrintedNames;
  readonly placeId: string;
  readonly placeName: string;
  /** Printed files, and how many of them lie in the folder at the printed place. */
  readonly printed: number;
  readonly found: number;
  /** Files of the folder that lie in folders of the same kind and were not printed. */
  readonly others: number;
}

/** Most printed files lie in the folder; hardly one does. Between the two nothing is said. */
const MOST = 0.5;
const HARDLY_ANY = 0.05;

/**
 * Whether the printed names are everything, by one of the folders that were read: icloudpd prints a path that its folder
 * does not have yet. Where most printed files lie in the folder, and little else does, the list is what the folder was
 * filled from. Where hardly one does, though the folder is the one that icloudpd fills, they are what it lacks. Where the
 * folder holds much more than was printed, they are what it lacked once. Null where no folder tells.
 */
export function guessPrinted(list: PlaceContents, places: readonly PlaceContents[]): PrintedGuess | null {
  const printed = pathsOf(list.assets);
  if (printed.length === 0) return null;
  let best: PrintedGuess | null = null;
  for (const place of places) {
    const guess = place.place.source === 'scan' ? guessByFolder(printed, place) : null;
    if (guess && (best === null || guess.found > best.found)) best = guess;
  }
  return best;
}

function guessByFolder(printed: readonly string[], { place, assets }: PlaceContents): PrintedGuess | null {
  const here = pathsOf(assets);
  const root = rootOf(printed, new Set(here));
  const paths = new Set(here);
  const relative = printed.map((path) => path.split('/').slice(root).join('/'));
  const found = relative.filter((path) => paths.has(path)).length;
  const shapes = new Set(relative.map(shapeOfFolder));
  const alike = here.filter((path) => shapes.has(shapeOfFolder(path))).length;
  const others = Math.max(0, alike - found);
  const facts = { placeId: place.id, placeName: place.name, printed: printed.length, found, others };
  if (found >= MOST * printed.length) {
    const littleElse = others <= (1 - MOST) * alike;
    return { looksLike: littleElse ? 'everything' : 'only-missing', ...facts };
  }
  const itsFolder = alike > 0 && alike >= MOST * here.length;
  return itsFolder && found <= HARDLY_ANY * printed.length ? { looksLike: 'only-missing', ...facts } : null;
}

/**
 * How many leading parts of the printed paths are the folder that icloudpd was given (`--directory`) or lie above the one
 * that was read: the number by which most printed files are found. Without any, all that the printed paths share.
 */
function rootOf(printed: readonly string[], here: ReadonlySet<string>): number {
  const parts = printed.map((path) => path.split('/'));
  const deepest = parts.reduce((most, { length }) => Math.max(most, length - 1), 0);
  let [best, most] = [-1, 0];
  for (let root = 0; root <= deepest; root += 1) {
    const found = parts.filter((path) => path.length > root && here.has(path.slice(root).join('/'))).length;
    if (found > most) [best, most] = [root, found];
  }
  return best >= 0 ? best : sharedParts(parts);
}

/** The leading parts that all paths share, but for those that look like a year, a month or a day. */
function sharedParts(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  let shared = 0;
  while (shared < first.length - 1) {
    const part = first[shared];
    if (part === undefined || /^\d+$/.test(part) || paths.some((path) => path[shared] !== part)) break;
    shared += 1;
  }
  return shared;
}

/** `2020/09/14/IMG_1.JPG` -> `9999/99/99`: folders that one rule of naming makes have one shape. */
function shapeOfFolder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))).replaceAll(/\d/g, '9');
}

/** Paths of all files, with `/`, in one way of writing; a leading `/`, `./` or drive stays a part of its own. */
function pathsOf(assets: readonly Asset[]): string[] {
  return assets.flatMap(({ resources }) =>
    resources.flatMap(({ path }) => (path === null ? [] : [quickFold(path.replaceAll('\\', '/'))])),
  );
}
