import type { Asset } from '../model/asset.ts';
import { isCopy } from '../model/coverage.ts';
import { evidenceRank } from '../model/evidence.ts';
import type { PlaceFinding } from '../model/gap.ts';
import type { Row } from './comparison.ts';
import { type AssetFinding, coverageRank, findAsset, nothingIn } from './coverage.ts';
import type { PlaceMatch } from './match/place-match.ts';
import type { PlaceResult } from './place-result.ts';

/** A row with the asset it found in each place (index, or -1), in the order of the places. */
export interface RowLinks {
  readonly row: Row;
  readonly hereAssets: readonly number[];
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
  listKey: string,
  results: readonly PlaceResult[],
  pick: (result: PlaceResult) => PlaceMatch,
): RowLinks[] {
  const matches = results.map((result) => ({
    match: pick(result),
    id: result.contents.place.id,
    nothing: nothingIn(result.contents.place.id),
  }));
  const places = results.map((result) => result.contents.place.independenceKey);
  const names = [...new Set([listKey, ...places])];
  const keys = places.map((key) => names.indexOf(key));
  const alone: readonly AssetFinding[] = matches.map((m) => m.nothing);
  const aloneFindings = alone.map((found) => found.finding);
  const aloneLinks = alone.map(() => -1);
  return assets.map((asset, assetIndex) => {
    let any = false;
    const found = matches.map(({ match, id, nothing }) => {
      const finding = findAsset(match, asset, assetIndex, id, nothing);
      if (finding !== nothing) any = true;
      return finding;
    });
    const findings = any ? found.map((f) => f.finding) : aloneFindings;
    const best = bestFinding(findings);
    const row: Row = {
      asset,
      coverage: best?.coverage ?? 'absent',
      evidence: best?.evidence ?? 'none',
      findings,
      independentPlaces: countKeys(findings, keys),
    };
    return { row, hereAssets: any ? found.map((f) => f.hereAsset) : aloneLinks };
  });
}

/** The list's own place, and every other key under which there is a copy. `keys` are numbers, the list's is 0. */
function countKeys(findings: readonly PlaceFinding[], keys: readonly number[]): number {
  let seen = 1;
  for (let i = 0; i < findings.length; i += 1) {
    const key = keys[i] ?? 0;
    if (key === 0 || !isCopy(findings[i]?.coverage ?? 'absent')) continue;
    if (!findings.some((f, j) => j < i && keys[j] === key && isCopy(f.coverage))) seen += 1;
  }
  return seen;
}
