import type { Asset, Resource } from '../../model/asset.ts';
import { relateTimes } from '../time-match.ts';
import { Units } from '../units.ts';
import type { ByteIndex } from './by-bytes.ts';
import { joinByKey } from './groups.ts';

/** Fewer agreeing pairs than this could all have been rewritten by chance. */
const ENOUGH = 20;

/**
 * Whether the checksums of a list are the fingerprints we compute. They are not when not a single one agrees with any
 * file of any place, though names and times agree for many of the same files. (The other cause is that somebody
 * rewrote every file; then too names and dates are all that is left, and neither case may lead to "yes".)
 */
export function checksumsApply(listed: Units, places: readonly { here: Units; index: ByteIndex }[]): boolean {
  const withSum = listed.all.filter((unit) => unit.resource.fingerprint !== null);
  if (withSum.length < ENOUGH) return true;
  for (const { index } of places)
    for (const { resource } of withSum)
      if (
        resource.fingerprint !== null &&
        (index.first.has(resource.fingerprint) || index.edited.has(resource.fingerprint))
      )
        return true;
  let agreeing = 0;
  let proved = 0;
  for (const { here } of places) {
    const files = here.all.filter((unit) => unit.resource.fingerprint !== null && unit.hasBytes);
    proved += files.length;
    joinByKey(
      withSum,
      files,
      (unit) => `${unit.stem}|${unit.format}`,
      (unit) => `${unit.stem}|${unit.format}`,
      (a, b) => {
        const [one, other] = [a[0], b[0]];
        if (a.length !== 1 || b.length !== 1 || !one || !other) return;
        const { kind } = relateTimes(one.time, other.time);
        if (kind === 'same' || kind === 'shifted') agreeing += 1;
      },
    );
  }
  return agreeing < ENOUGH || agreeing * 2 < Math.min(withSum.length, proved);
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
