import { assetBytes } from '../../model/asset.ts';
import type { Pattern } from '../comparison.ts';
import { convinces, type Explanation, explanation, type Item, measure } from './explain.ts';
import { type FindPattern, type Side, strongerSide } from './pattern-input.ts';

/** Almost only videos are missing, and most videos are. */
export const onlyVideos: FindPattern = (input) =>
  strongerSide(input, (items, side) => {
    const found = measure(items, ({ asset }) => asset.kind === 'video');
    return convinces(found) ? pattern('only-videos', found, { side }) : null;
  });

/** Almost all that is missing belongs to the Shared Library. */
export const oneSharedLibrary: FindPattern = (input) =>
  strongerSide(input, (items, side) => {
    const found = measure(items, ({ asset }) => asset.flags.sharedLibrary);
    return convinces(found) ? pattern('one-shared-library', found, { side }) : null;
  });

/** The listed photos that are not here are the hidden ones. */
export const hiddenExplains: FindPattern = ({ listed }) => {
  const found = measure(listed, ({ asset }) => asset.flags.hidden);
  return convinces(found) ? pattern('hidden-explains', found, {}) : null;
};

/** Almost all that is missing was taken with one device. */
export const oneDevice: FindPattern = (input) =>
  strongerSide(input, (items, side) => best('one-device', items, ({ asset }) => asset.camera, 'device', side));

/** Almost all that iCloud lacks lies in one folder here. */
export const oneFolder: FindPattern = ({ here }) => {
  const found = best('one-folder', here, ({ asset }) => folderOf(asset.resources[0].path), 'folder', 'icloud');
  // A folder of one month says less than the month itself.
  return found && { ...found, strength: found.strength * 0.98 };
};

/** The folder of a path inside its place; null for a file at the top, whose folder is the place. */
function folderOf(path: string | null): string | null {
  const slash = path?.lastIndexOf('/') ?? -1;
  return path === null || slash <= 0 ? null : path.slice(0, slash);
}

function best(
  code: Pattern['code'],
  items: readonly Item[],
  textOf: (item: Item) => string | null,
  name: string,
  side: Side,
): Pattern | null {
  const counts = new Map<string, { hits: number; having: number }>();
  let missing = 0;
  for (const item of items) {
    if (item.missing) missing += 1;
    const value = textOf(item);
    if (value === null) continue;
    const count = counts.get(value) ?? { hits: 0, having: 0 };
    counts.set(value, count);
    count.having += 1;
    if (item.missing) count.hits += 1;
  }
  for (const [value, { hits, having }] of counts) {
    const found = explanation(hits, missing, having, items.length);
    // At most one value can hold nine tenths of what is missing.
    if (convinces(found)) return pattern(code, found, { [name]: value, side });
  }
  return null;
}

const BIG_SHARE = 0.3;
/** Smaller files than this are not what anybody calls big. */
const BIG_BYTES = 20_000_000;

/** Almost all that is missing is bigger than almost all that is there; `bytes` is where big begins. */
export const onlyBigFiles: FindPattern = (input) =>
  strongerSide(input, (items, side) => {
    const sized = items.filter(({ asset }) => asset.resources[0].size !== null);
    if (sized.length < items.length * 0.9) return null;
    sized.sort((a, b) => assetBytes(b.asset) - assetBytes(a.asset));
    const missing = sized.filter((item) => item.missing).length;
    let [hits, bytes] = [0, 0];
    let found: Explanation | null = null;
    for (const [i, item] of sized.entries()) {
      if (item.missing) hits += 1;
      const size = assetBytes(item.asset);
      const next = sized[i + 1];
      if (size < BIG_BYTES || i + 1 > sized.length * BIG_SHARE) break;
      if (next && assetBytes(next.asset) === size) continue;
      const tried = explanation(hits, missing, i + 1, sized.length);
      if (found === null || tried.strength > found.strength) [found, bytes] = [tried, size];
    }
    return found !== null && convinces(found, 0.85) ? pattern('only-big-files', found, { bytes, side }) : null;
  });

function pattern(code: Pattern['code'], found: Explanation, values: Pattern['values']): Pattern {
  return { code, strength: found.strength, values: { ...values, missing: found.hits, of: found.missing } };
}
