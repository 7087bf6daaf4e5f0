import { type Asset, essentialResources } from '../../model/asset.ts';
import { localMs } from '../../model/capture-time.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Difference, PlaceFinding } from '../../model/gap.ts';
import { quickFold } from '../../model/name-key.ts';
import { coverageRank, nothingIn } from '../match/coverage.ts';
import { hasBytes } from '../match/units.ts';
import type { Member } from './here-groups.ts';

/**
 * What every place has of a photo that no list knows, by one of its files: the place that file is in holds it itself
 * (`matched` without evidence, for nothing was compared), the others as far as they agree with it.
 */
export function findingsHere(first: Member, members: readonly Member[], placeIds: readonly string[]): PlaceFinding[] {
  const best: (PlaceFinding | undefined)[] = placeIds.map(() => undefined);
  for (const { asset, place } of members) {
    const placeId = placeIds[place] ?? '';
    const original = asset.resources[0];
    const found = original.path ?? original.name;
    const finding: PlaceFinding =
      place === first.place
        ? { placeId, coverage: 'matched', evidence: 'none', found }
        : { placeId, found, ...agreementOf(first.asset, asset) };
    const known = best[place];
    if (known === undefined || coverageRank(finding.coverage) < coverageRank(known.coverage)) best[place] = finding;
  }
  return placeIds.map((placeId, p) => best[p] ?? nothingIn(placeId));
}

interface Agreement {
  readonly coverage: Coverage;
  readonly evidence: Evidence;
  readonly difference?: Difference;
}

/** How far one file of a photo agrees with another that was joined with it, essential files and all. */
export function agreementOf(first: Asset, other: Asset): Agreement {
  const [original] = first.resources;
  const same = original.fingerprint !== null && original.fingerprint === other.resources[0].fingerprint;
  const evidence = whatAgrees(first, other);
  const theirs = essentialResources(other);
  let proved = true;
  for (const mine of essentialResources(first)) {
    const found = theirs.find(({ role }) => role === mine.role);
    if (!found || !hasBytes(found)) {
      const difference = mine.role === 'raw' ? 'raw-half' : 'half';
      return { coverage: 'different', evidence: same ? 'same-bytes' : evidence, difference };
    }
    if (mine.fingerprint === null || found.fingerprint === null) proved = false;
    else if (mine.fingerprint !== found.fingerprint)
      return { coverage: 'different', evidence, difference: 'rewritten' };
  }
  return proved ? { coverage: 'verified', evidence: 'same-bytes' } : { coverage: 'matched', evidence };
}

/** What agrees between two originals besides their bytes, strongest first. They were joined; this only says by what. */
function whatAgrees(a: Asset, b: Asset): Evidence {
  const [one, other] = [a.resources[0], b.resources[0]];
  const name = quickFold(one.name) === quickFold(other.name);
  if (!name) return 'other-name-time';
  if (one.size === null || one.size !== other.size) return 'name-time';
  const ms = localMs(a.captured);
  return ms !== null && ms === localMs(b.captured) ? 'size-name-time' : 'size-name';
}
