import { COVERAGES, type Coverage } from '../model/coverage.ts';
import { evidenceRank } from '../model/evidence.ts';
import type { Difference, PlaceFinding } from '../model/gap.ts';
import type { Outcome, PlaceMatch } from './match/place-match.ts';

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
export function findAsset(match: PlaceMatch, assetIndex: number, placeId: string, nothing: AssetFinding): AssetFinding {
  const units = match.listed.ofAsset(assetIndex);
  const outcomes = units.map((unit) => match.outcome(unit));
  const [first] = outcomes;
  if (first === undefined) return nothing;
  const worst = outcomes.length === 1 ? first : combine(outcomes, units[1]?.resource.role === 'raw');
  if (worst.found === null) return nothing;
  const finding: PlaceFinding = {
    placeId,
    coverage: worst.coverage,
    evidence: worst.evidence,
    found: worst.found.resource.path ?? worst.found.resource.name,
    ...(worst.difference === null ? {} : { difference: worst.difference }),
  };
  return { finding, hereAsset: worst.found.assetIndex };
}

/** The finding of a place that has nothing of an asset; one object serves them all. */
export function nothingIn(placeId: string): AssetFinding {
  return { finding: { placeId, coverage: 'absent', evidence: 'none', found: null }, hereAsset: -1 };
}

function combine(outcomes: readonly Outcome[], raw: boolean): Outcome {
  const here = outcomes.filter((o) => ['verified', 'matched', 'likely', 'different'].includes(o.coverage));
  const best = here[0];
  if (best && outcomes.some((o) => o.coverage === 'absent')) {
    const difference: Difference = raw ? 'raw-half' : 'half';
    return { coverage: 'different', evidence: best.evidence, found: best.found, difference };
  }
  const worst = outcomes.reduce((a, b) => (isWorse(b, a) ? b : a));
  // The file to show is the original's, wherever there is one.
  return { ...worst, found: outcomes.find((o) => o.found !== null)?.found ?? null };
}

function isWorse(a: Outcome, b: Outcome): boolean {
  const byCoverage = coverageRank(a.coverage) - coverageRank(b.coverage);
  return byCoverage > 0 || (byCoverage === 0 && evidenceRank(a.evidence) > evidenceRank(b.evidence));
}
