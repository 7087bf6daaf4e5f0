import { foldName } from '../../model/file-name.ts';
import { cutFiles, expectedNames, takeApart } from './sidecar-names.ts';
import type { TakeoutSidecar } from './takeout-sidecar.ts';

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
