import { foldName, splitName } from '../../model/file-name.ts';
import type { TakeoutSidecar } from './takeout-sidecar.ts';

/** Google cuts the stem of a file's name after so many characters, and the name of the JSON without `.json` after 46. */
const LONGEST_STEM = 47;

/** `IMG_1.jpg.supplemental-metadata`, cut at any letter when the name grows too long. */
const SUPPLEMENT = 'supplemental-metadata';

const NUMBER = /^(.*)\((\d{1,5})\)$/s;

/** A name shorter than this was not cut. */
const SHORTEST_CUT = 20;

/** The name of a JSON file without its ending, its supplement and its number (`(1)`, or nothing). */
interface JsonName {
  readonly base: string;
  readonly number: string;
}

function takeApart(jsonName: string): JsonName {
  const whole = jsonName.replace(/\.json$/i, '');
  const numbered = NUMBER.exec(whole);
  const base = withoutSupplement(numbered?.[1] ?? whole);
  return { base, number: numbered ? `(${numbered[2]})` : '' };
}

/** What the file of a sidecar would be called, best first: by its title, and by the name of the JSON. */
function expectedNames(jsonName: string, title: string): string[] {
  const { base, number } = takeApart(jsonName);
  const { stem, extension } = splitName(asFileName(title));
  const ending = extension === '' ? '' : `.${extension}`;
  const cut = [...stem].slice(0, LONGEST_STEM).join('');
  const own = splitName(base);
  return [
    `${cut}${number}${ending}`,
    `${stem}${number}${ending}`,
    own.extension === '' ? `${base}${number}` : `${own.stem}${number}.${own.extension}`,
  ];
}

/** Finds the files whose names may have been cut to the name of a JSON: same number, and all that is left of the name fits. */
function cutFiles<F extends { readonly name: string }>(
  files: readonly F[],
): (json: JsonName, title: string) => readonly F[] {
  const byBeginning = Map.groupBy(files, ({ name }) => foldName(withoutNumber(name).plain).slice(0, SHORTEST_CUT));
  return (json, title) => {
    if (json.base.length < SHORTEST_CUT) return [];
    const candidates = byBeginning.get(foldName(json.base).slice(0, SHORTEST_CUT)) ?? [];
    return candidates.filter(({ name }) => fitsCut(name, json, title));
  };
}

function fitsCut(name: string, { base, number }: JsonName, title: string): boolean {
  const { plain, stem, number: own } = withoutNumber(name);
  if (own !== number) return false;
  if (splitName(name).extension.toLowerCase() !== splitName(title).extension.toLowerCase()) return false;
  return foldName(plain).startsWith(foldName(base)) && foldName(asFileName(title)).startsWith(foldName(stem));
}

/** `DSC_0101(1).JPG` as `DSC_0101.JPG` and `(1)`. */
function withoutNumber(name: string): { plain: string; stem: string; number: string } {
  const { stem, extension } = splitName(name);
  const numbered = NUMBER.exec(stem);
  const bare = numbered?.[1] ?? stem;
  return { plain: `${bare}.${extension}`, stem: bare, number: numbered ? `(${numbered[2]})` : '' };
}

function withoutSupplement(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && SUPPLEMENT.startsWith(name.slice(dot + 1).toLowerCase()) ? name.slice(0, dot) : name;
}

/** Google puts `_` for what a file name cannot hold. */
function asFileName(title: string): string {
  return title.replace(/[<>:"/\\|?*&%'\p{Cc}]/gu, '_');
}

/** A file of an album, in whatever part of the Takeout it lies. */
export interface AlbumFile {
  readonly name: string;
  /** Which part: files of one part are told apart by their names. */
  readonly part: string;
  readonly size: number | null;
}

/** A sidecar by the name of its JSON file. */
export interface NamedSidecar {
  readonly jsonName: string;
  readonly part: string;
  readonly sidecar: TakeoutSidecar;
}

/**
 * Which file of one album each sidecar describes. Google counts files of one name with `(1)`, which stands before the
 * ending of the file (`DSC_0101(1).JPG`) but after it in the JSON (`DSC_0101.JPG(1).json`); long names are cut; and the JSON
 * may lie in another part than its file. The title decides, and the file beside it comes first; a cut name decides only
 * where it fits a single file. A file gets one sidecar at most.
 */
export function matchSidecars<F extends AlbumFile>(
  files: readonly F[],
  sidecars: readonly NamedSidecar[],
): Map<F, TakeoutSidecar> {
  const matched = new Map<F, TakeoutSidecar>();
  const byName = Map.groupBy(files, ({ name }) => foldName(name));
  const sorted = [...sidecars].sort((a, b) => compare(a.jsonName, b.jsonName) || compare(a.part, b.part));
  const free = (file: F): boolean => !matched.has(file);
  const give = (found: readonly F[], { sidecar }: NamedSidecar): boolean => {
    for (const file of found) matched.set(file, sidecar);
    return found.length > 0;
  };
  const beside = (each: NamedSidecar): F[] => {
    for (const name of expectedNames(each.jsonName, each.sidecar.title)) {
      const file = byName.get(foldName(name))?.find((one) => one.part === each.part && free(one));
      if (file) return [file];
    }
    return [];
  };
  const elsewhere = (each: NamedSidecar): F[] => {
    for (const name of expectedNames(each.jsonName, each.sidecar.title)) {
      const found = (byName.get(foldName(name)) ?? []).filter(free);
      if (found.length > 0) return isOneFile(found) ? found : [];
    }
    return [];
  };
  const left = sorted.filter((each) => !give(beside(each), each));
  const sure = withoutRivals(left);
  const cut = cutFiles(files);
  for (const each of sure.filter((one) => !give(elsewhere(one), one))) {
    const found = cut(takeApart(each.jsonName), each.sidecar.title).filter(free);
    if (isOneFile(found)) give(found, each);
  }
  return matched;
}

/** Copies of one file in several parts (a part that was downloaded twice) are one; two files are not. */
function isOneFile(files: readonly AlbumFile[]): boolean {
  const [first] = files;
  return files.every(({ name, size }) => foldName(name) === foldName(first?.name ?? '') && size === first?.size);
}

/** Sidecars of one name in several parts that say different things describe different photos: nobody knows which. */
function withoutRivals(sidecars: readonly NamedSidecar[]): NamedSidecar[] {
  const byName = Map.groupBy(sidecars, ({ jsonName }) => foldName(jsonName));
  return sidecars.filter(({ jsonName, sidecar }) => {
    const rivals = byName.get(foldName(jsonName)) ?? [];
    return rivals.every((rival) => rival.sidecar.title === sidecar.title && momentOf(rival) === momentOf({ sidecar }));
  });
}

function momentOf({ sidecar }: Pick<NamedSidecar, 'sidecar'>): number | null {
  const { taken } = sidecar;
  return taken === null || taken.kind === 'unknown' ? null : taken.ms;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
