import { assetBytes } from '../../../model/asset.ts';
import type { Pattern } from '../../comparison.ts';
import {
  convinces,
  coversMissing,
  type Explanation,
  explain,
  explanation,
  FEWEST,
  type Item,
  type Items,
} from './explain.ts';
import { type FindPattern, type Side, strongerSide } from './pattern-input.ts';

/** Almost only videos are missing, and most videos are. */
export const onlyVideos: FindPattern = (input) =>
  strongerSide(input, (items, side) => {
    const found = explain(items, ({ asset }) => asset.kind === 'video');
    return found ? pattern('only-videos', found, { side }) : null;
  });

/** Almost all that is missing belongs to the Shared Library. */
export const oneSharedLibrary: FindPattern = (input) =>
  strongerSide(input, (items, side) => {
    const found = explain(items, ({ asset }) => asset.flags.sharedLibrary);
    return found ? pattern('one-shared-library', found, { side }) : null;
  });

/** The listed photos that are not here are the hidden ones. */
export const hiddenExplains: FindPattern = ({ listed }) => {
  const found = explain(listed, ({ asset }) => asset.flags.hidden);
  return found ? pattern('hidden-explains', found, {}) : null;
};

/** Almost all that is missing was taken with one device. */
export const oneDevice: FindPattern = (input) =>
  strongerSide(input, (items, side) =>
    best('one-device', items, ({ asset }) => (asset.camera === null ? [] : [asset.camera]), 'device', side),
  );

/** Almost all that iCloud lacks lies in one folder here. */
export const oneFolder: FindPattern = ({ here }) => {
  const found = best('one-folder', here, ({ asset }) => foldersOf(asset.resources[0].path), 'folder', 'icloud');
  // A folder of one month says less than the month itself.
  return found && { ...found, strength: found.strength * 0.98 };
};

/** The folders that hold a path inside its place, outermost first; the place itself is not among them. */
function foldersOf(path: string | null): string[] {
  const folders: string[] = [];
  if (path === null) return folders;
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash));
  return folders;
}

/** The value that explains best what is missing; of equals the first, which for folders is the outermost. */
function best(
  code: Pattern['code'],
  items: Items,
  textsOf: (item: Item) => readonly string[],
  name: string,
  side: Side,
): Pattern | null {
  const { missing } = items;
  if (missing.length < FEWEST) return null;
  // Only a value that nearly all missing photos have can explain them; there are few such, and often none.
  const candidates = countValues(missing, textsOf);
  for (const [value, count] of candidates) if (!coversMissing(count, missing.length)) candidates.delete(value);
  if (candidates.size === 0) return null;
  const having = countValues(items.all, (item) => textsOf(item).filter((value) => candidates.has(value)));
  let strongest: Pattern | null = null;
  // One device at most, or folders in each other, the outermost first.
  for (const [value, hits] of candidates) {
    const found = explanation(hits, missing.length, having.get(value) ?? 0, items.all.length);
    if (convinces(found) && (strongest === null || found.strength > strongest.strength))
      strongest = pattern(code, found, { [name]: value, side });
  }
  return strongest;
}

function countValues(items: readonly Item[], textsOf: (item: Item) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of textsOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const BIG_SHARE = 0.3;
/** Smaller files than this are not what anybody calls big. */
const BIG_BYTES = 20_000_000;

/** Almost all that is missing is bigger than almost all that is there; `bytes` is where big begins. */
export const onlyBigFiles: FindPattern = (input) =>
  strongerSide(input, (items, side) => {
    if (!mayBeBig(items.missing)) return null;
    let [sized, missing] = [0, 0];
    const big: { bytes: number; missing: boolean }[] = [];
    for (const item of items.all) {
      if (item.asset.resources[0].size === null) continue;
      sized += 1;
      if (item.missing) missing += 1;
      const size = assetBytes(item.asset);
      if (size >= BIG_BYTES) big.push({ bytes: size, missing: item.missing });
    }
    if (missing < FEWEST || sized < items.all.length * 0.9) return null;
    big.sort((a, b) => b.bytes - a.bytes);
    let hits = 0;
    let best: { readonly found: Explanation; readonly bytes: number } | null = null;
    for (const [i, item] of big.entries()) {
      if (item.missing) hits += 1;
      if (i + 1 > sized * BIG_SHARE) break;
      if (big[i + 1]?.bytes === item.bytes) continue;
      const found = explanation(hits, missing, i + 1, sized);
      if (best === null || found.strength > best.found.strength) best = { found, bytes: item.bytes };
    }
    if (best === null || !convinces(best.found, 0.85)) return null;
    return pattern('only-big-files', best.found, { bytes: best.bytes, side });
  });

/** A quick look before all photos are sorted by size: nearly all missing ones whose size is known must be big. */
function mayBeBig(missing: readonly Item[]): boolean {
  const sized = missing.filter(({ asset }) => asset.resources[0].size !== null);
  const big = sized.filter(({ asset }) => assetBytes(asset) >= BIG_BYTES);
  return sized.length >= FEWEST && coversMissing(big.length, sized.length);
}

function pattern(code: Pattern['code'], found: Explanation, values: Pattern['values']): Pattern {
  return { code, strength: found.strength, values: { ...values, missing: found.hits, of: found.missing } };
}
