import type { Asset } from '../model/asset.ts';
import { evidenceRank } from '../model/evidence.ts';
import type { PlaceFinding } from '../model/gap.ts';
import type { Row } from './comparison.ts';
import { coverageRank, findAsset, nothingIn } from './coverage.ts';
import { countPlaces, type Independence } from './independence.ts';
import type { PlaceMatch } from './match/place-match.ts';
import type { PlaceResult } from './place-result.ts';

/** Rows with what they were matched by: one round of matching for each place. */
export interface RowSet {
  readonly rows: readonly Row[];
  /** In the order of the places; the assets listed there are those of the rows. */
  readonly matches: readonly PlaceMatch[];
  readonly assets: readonly Asset[];
  /** What a row depends on besides: the places, and which of them are independent. */
  readonly basis: string;
}

/** The best of several findings: coverage first, then evidence; the first place wins a tie. */
export function bestFinding(findings: readonly PlaceFinding[]): PlaceFinding | null {
  let best: PlaceFinding | null = null;
  for (const finding of findings) {
    if (best === null) best = finding;
    else {
      const better = coverageRank(finding.coverage) - coverageRank(best.coverage);
      if (better < 0 || (better === 0 && evidenceRank(finding.evidence) < evidenceRank(best.evidence))) best = finding;
    }
  }
  return best;
}

/**
 * One row for each asset, with what every place has of it. `pick` chooses the round of matching the assets were in. Rows
 * of `before` are used again where nothing of them changed.
 */
export function makeRows(
  assets: readonly Asset[],
  independence: Independence,
  results: readonly PlaceResult[],
  pick: (result: PlaceResult) => PlaceMatch,
  before: RowSet | null = null,
): RowSet {
  const matches = results.map(pick);
  const places = results.map(({ contents }) => contents.place);
  const basis = JSON.stringify([independence.numbers, independence.list, places.map((place) => place.id)]);
  const isAsBefore =
    before && before.basis === basis && before.assets === assets ? sameRows(before, results, matches) : null;
  // Most places have nothing of some photos; one object says so for all of them.
  const nothing = places.map((place) => nothingIn(place.id));
  const rows = assets.map((asset, assetIndex): Row => {
    const known = isAsBefore?.(assetIndex) ? before?.rows[assetIndex] : undefined;
    if (known) return known;
    const findings = nothing.map((none, p) => {
      const match = matches[p];
      return match ? findAsset(match, assetIndex, none) : none;
    });
    const best = bestFinding(findings);
    return {
      asset,
      coverage: best?.coverage ?? 'absent',
      evidence: best?.evidence ?? 'none',
      findings: findings.every((finding, p) => finding === nothing[p]) ? nothing : findings,
      independentPlaces: Math.max(1, countPlaces(independence, findings)),
    };
  });
  return { rows, matches, assets, basis };
}

/** Tells which rows are as they were; null when a place was matched anew and all of them may differ. */
function sameRows(
  before: RowSet,
  results: readonly PlaceResult[],
  matches: readonly PlaceMatch[],
): ((assetIndex: number) => boolean) | null {
  const changed: { readonly match: PlaceMatch; readonly was: PlaceMatch; readonly unitNow: Int32Array }[] = [];
  for (const [p, { mainBefore, change }] of results.entries()) {
    const [match, was] = [matches[p], before.matches[p]];
    if (match === undefined || was === undefined) return null;
    if (match === was) continue;
    if (was !== mainBefore || change === null) return null;
    changed.push({ match, was, unitNow: change.unitNow });
  }
  return (assetIndex) =>
    changed.every(({ match, was, unitNow }) => {
      const end = match.listed.firstOf[assetIndex + 1] ?? 0;
      for (let unit = match.listed.firstOf[assetIndex] ?? end; unit < end; unit += 1)
        if (!match.isAsBefore(was, unit, unitNow)) return false;
      return true;
    });
}
