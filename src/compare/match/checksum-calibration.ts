import type { Asset, Resource } from '../../model/asset.ts';
import type { ByteIndex } from './by-bytes.ts';
import { joinByKey } from './groups.ts';
import { relateTimes } from './time-match.ts';
import { type Unit, Units } from './units.ts';

/** Fewer agreeing pairs than this could all have been rewritten by chance. */
const ENOUGH = 20;

/**
 * Whether the checksums of a list are the fingerprints we compute. They are not when not a single one agrees with any
 * file of any place, though names and times agree for many of the same files. (The other cause is that somebody
 * rewrote every file; then too names and dates are all that is left, and neither case may lead to "yes".)
 */
export function checksumsApply(
  listed: Units,
  places: readonly { readonly here: Units; readonly index: ByteIndex }[],
): boolean {
  const withSum = (units: Units) => (index: number) => units.resourceAt(index).fingerprint !== null;
  let sums = 0;
  for (let unit = 0; unit < listed.count; unit += 1) {
    const { fingerprint } = listed.resourceAt(unit);
    if (fingerprint === null) continue;
    sums += 1;
    if (places.some(({ index }) => index.first.has(fingerprint) || index.edited.has(fingerprint))) return true;
  }
  if (sums < ENOUGH) return true;
  const rows = listed.pick(withSum(listed));
  const key = (unit: Unit) => `${unit.stem}|${unit.format}`;
  let agreeing = 0;
  let proved = 0;
  for (const { here } of places) {
    const files = here.pick(withSum(here)).filter((unit) => unit.hasBytes);
    proved += files.length;
    joinByKey(rows, files, key, key, (a, b) => {
      const [one, other] = [a[0], b[0]];
      if (a.length !== 1 || b.length !== 1 || !one || !other) return;
      const { kind } = relateTimes(one.time, other.time);
      if (kind === 'same' || kind === 'shifted') agreeing += 1;
    });
  }
  return agreeing < ENOUGH || agreeing * 2 < Math.min(sums, proved);
}

/** The same assets without their fingerprints. */
export function withoutFingerprints(assets: readonly Asset[]): Units {
  const strip = (resource: Resource): Resource => ({ ...resource, fingerprint: null, partialFingerprint: null });
  return new Units(
    assets.map((asset) => {
      const [first, ...rest] = asset.resources;
      return { ...asset, resources: [strip(first), ...rest.map(strip)] };
    }),
  );
}
