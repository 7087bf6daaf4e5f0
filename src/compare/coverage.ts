import type { Asset } from '../model/asset.ts';
import { COVERAGES, type Coverage } from '../model/coverage.ts';
import { evidenceRank } from '../model/evidence.ts';
import type { Difference, PlaceFinding } from '../model/gap.ts';
import type { Outcome, PlaceMatch } from './match/place-match.ts';
import type { Unit } from './units.ts';

/** What one place has of one listed asset, and the file of it that was found (an index of the place's assets, or -1). */
export interface AssetFinding {
  readonly finding: PlaceFinding;
  readonly hereAsset: number;
}

/** Position on the scale of coverages: 0 is best. */
export function coverageRank(coverage: Coverage): number {
  return COVERAGES.indexOf(coverage);
}

/**
 * An asset is only as good as its worst essential file. Where some of them are here and another is not at all, the
 * asset is `different`: half of it is here.
 */
export function findAsset(
  match: PlaceMatch,
  asset: Asset,
  assetIndex: number,
  placeId: string,
  nothing: AssetFinding,
): AssetFinding {
  const original = match.listed.originalOf(assetIndex);
  if (original === undefined) return nothing;
  const worst =
    asset.resources.length === 1 ? match.outcome(original) : worstOf(match, match.listed.ofAsset(assetIndex));
  if (worst.found === null) return nothing;
  const finding: PlaceFinding = {
    placeId,
    coverage: worst.coverage,
    evidence: worst.evidence,
    found: worst.found.resource.path ?? worst.found.resource.name,
    ...(worst.difference === null ? {} : { difference: worst.difference }),
  };
  return { finding, hereAsset: worst.coverage === 'absent' ? -1 : worst.found.assetIndex };
}

/** The finding of a place that has nothing of an asset; one object serves them all. */
export function nothingIn(placeId: string): AssetFinding {
  return { finding: { placeId, coverage: 'absent', evidence: 'none', found: null }, hereAsset: -1 };
}

function worstOf(match: PlaceMatch, units: readonly Unit[]): Outcome {
  const outcomes = units.map((unit) => match.outcome(unit));
  const best = outcomes.find((o) => o.coverage !== 'absent' && o.coverage !== 'placeholder');
  const lacking = units.find((_, i) => outcomes[i]?.coverage === 'absent');
  if (best && lacking) {
    const difference: Difference = units.some((unit) => unit.resource.role === 'live-video') ? 'half' : 'raw-half';
    return { coverage: 'different', evidence: best.evidence, found: best.found, difference };
  }
  const worst = outcomes.reduce((a, b) => (isWorse(b, a) ? b : a));
  // The file to show is the original's, wherever there is one.
  return { ...worst, found: outcomes.find((o) => o.found !== null && o.coverage !== 'absent')?.found ?? worst.found };
}

function isWorse(a: Outcome, b: Outcome): boolean {
  const byCoverage = coverageRank(a.coverage) - coverageRank(b.coverage);
  return byCoverage > 0 || (byCoverage === 0 && evidenceRank(a.evidence) > evidenceRank(b.evidence));
}
