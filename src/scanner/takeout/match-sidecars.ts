import { foldName, splitName } from '../../model/file-name.ts';
import type { TakeoutSidecar } from './takeout-sidecar.ts';

/** A sidecar by the name of its JSON file. */
export interface NamedSidecar {
  readonly jsonName: string;
  readonly sidecar: TakeoutSidecar;
}

/** Google cuts the stem of a file's name after so many characters, and the name of the JSON without `.json` after 46. */
const LONGEST_STEM = 47;

/** `IMG_1.jpg.supplemental-metadata`, cut at any letter when the name grows too long. */
const SUPPLEMENT = 'supplemental-metadata';

const NUMBER = /^(.*)\((\d{1,5})\)$/s;

/**
 * Which file of one folder each sidecar describes. Google counts files of one name with `(1)`, which stands before the
 * ending of the file (`DSC_0101(1).JPG`) but after it in the JSON (`DSC_0101.JPG(1).json`); long names are cut. The title
 * decides; a cut name decides only where it fits a single file. A file gets one sidecar at most.
 */
export function matchSidecars(
  fileNames: readonly string[],
  sidecars: readonly NamedSidecar[],
): Map<string, TakeoutSidecar> {
  const matched = new Map<string, TakeoutSidecar>();
  const byName = new Map(fileNames.map((name) => [foldName(name), name]));
  const left: NamedSidecar[] = [];
  for (const each of [...sidecars].sort((a, b) => (a.jsonName < b.jsonName ? -1 : 1))) {
    const name = expectedNames(each)
      .map((expected) => byName.get(foldName(expected)))
      .find((found) => found !== undefined && !matched.has(found));
    if (name === undefined) left.push(each);
    else matched.set(name, each.sidecar);
  }
  for (const { jsonName, sidecar } of left) {
    const { base, number } = takeApart(jsonName);
    const fits = fileNames.filter((name) => !matched.has(name) && fitsCut(name, base, number, sidecar.title));
    const [only] = fits;
    if (fits.length === 1 && only !== undefined) matched.set(only, sidecar);
  }
  return matched;
}

/** What the file would be called: by its title, and by the name of the JSON. */
function expectedNames({ jsonName, sidecar }: NamedSidecar): string[] {
  const { base, number } = takeApart(jsonName);
  const { stem, extension } = splitName(asFileName(sidecar.title));
  const ending = extension === '' ? '' : `.${extension}`;
  const cut = [...stem].slice(0, LONGEST_STEM).join('');
  const own = splitName(base);
  return [
    `${cut}${number}${ending}`,
    `${stem}${number}${ending}`,
    own.extension === '' ? `${base}${number}` : `${own.stem}${number}.${own.extension}`,
  ];
}

/** The name of a JSON file without its ending, its supplement and its number. */
function takeApart(jsonName: string): { base: string; number: string } {
  const whole = jsonName.replace(/\.json$/i, '');
  const numbered = NUMBER.exec(whole);
  const base = withoutSupplement(numbered?.[1] ?? whole);
  return { base, number: numbered ? `(${numbered[2]})` : '' };
}

function withoutSupplement(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && SUPPLEMENT.startsWith(name.slice(dot + 1).toLowerCase()) ? name.slice(0, dot) : name;
}

/** Whether a file may be the one whose name was cut to `base`: same number, same ending as the title. */
function fitsCut(name: string, base: string, number: string, title: string): boolean {
  const { stem, extension } = splitName(name);
  const numbered = NUMBER.exec(stem);
  if ((numbered ? `(${numbered[2]})` : '') !== number) return false;
  if (base.length < 20 || extension.toLowerCase() !== splitName(title).extension.toLowerCase()) return false;
  const plain = foldName(`${numbered?.[1] ?? stem}.${extension}`);
  return plain.startsWith(foldName(base)) && foldName(asFileName(title)).startsWith(foldName(numbered?.[1] ?? stem));
}

/** Google puts `_` for what a file name cannot hold. */
function asFileName(title: string): string {
  return title.replace(/[<>:"/\\|?*&%'\p{Cc}]/gu, '_');
}
