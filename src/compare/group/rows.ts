import type { Asset } from '../../model/asset.ts';
import { evidenceRank } from '../../model/evidence.ts';
import type { PlaceFinding } from '../../model/gap.ts';
import type { Row } from '../comparison.ts';
import { coverageRank, findAsset, nothingIn } from '../match/coverage.ts';
import type { PlaceMatch } from '../match/place-match.ts';
import type { PlaceResult } from '../match/place-result.ts';
import { countPlaces, type Independence } from './independence.ts';

/** Rows with what they were matched by: one round of matching for each place. */
export interface RowSet {
  readonly rows: readonly Row[];
  /** In the order of the places; the assets listed there are those of the rows. */
  readonly matches: readonly PlaceMatch[];
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

/** One row for each asset, with what every place has of it. `pick` chooses the round of matching the assets were in. */
export function makeRows(
  assets: readonly Asset[],
  independence: Independence,
  results: readonly PlaceResult[],
  pick: (result: PlaceResult) => PlaceMatch,
): RowSet {
  const matches = results.map(pick);
  const places = results.map(({ contents }) => contents.place);
  // Most places have nothing of some photos; one object says so for all of them.
  const nothing = places.map((place) => nothingIn(place.id));
  const rows = assets.map((asset, assetIndex): Row => {
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
  return { rows, matches };
}
