import { foldName, splitName } from '../../model/file-name.ts';

/** Google cuts the stem of a file's name after so many characters, and the name of the JSON without `.json` after 46. */
const LONGEST_STEM = 47;

/** `IMG_1.jpg.supplemental-metadata`, cut at any letter when the name grows too long. */
const SUPPLEMENT = 'supplemental-metadata';

const NUMBER = /^(.*)\((\d{1,5})\)$/s;

/** A name shorter than this was not cut. */
const SHORTEST_CUT = 20;

/** The name of a JSON file without its ending, its supplement and its number (`(1)`, or nothing). */
export interface JsonName {
  readonly base: string;
  readonly number: string;
}

export function takeApart(jsonName: string): JsonName {
  const whole = jsonName.replace(/\.json$/i, '');
  const numbered = NUMBER.exec(whole);
  const base = withoutSupplement(numbered?.[1] ?? whole);
  return { base, number: numbered ? `(${numbered[2]})` : '' };
}

/** What the file of a sidecar would be called, best first: by its title, and by the name of the JSON. */
export function expectedNames(jsonName: string, title: string): string[] {
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
export function cutFiles<F extends { readonly name: string }>(
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
