import { COVERAGES, type Coverage } from '../../model/coverage.ts';
import { evidenceRank } from '../../model/evidence.ts';
import type { Difference, PlaceFinding } from '../../model/gap.ts';
import type { Outcome, PlaceMatch } from './place-match.ts';

/** Position on the scale of coverages: 0 is best. */
export function coverageRank(coverage: Coverage): number {
  return COVERAGES.indexOf(coverage);
}

/** The finding of a place that has nothing of an asset. */
export function nothingIn(placeId: string): PlaceFinding {
  return { placeId, coverage: 'absent', evidence: 'none', found: null };
}

/**
 * What one place has of one listed asset; `nothing` is the finding of having nothing. An asset is only as good as its
 * worst essential file. Where some of them are here and another is not at all, it is `different`: half of it is here.
 */
export function findAsset(match: PlaceMatch, assetIndex: number, nothing: PlaceFinding): PlaceFinding {
  const original = match.listed.originalOf(assetIndex);
  if (original < 0) return nothing;
  const isAlone = match.listed.firstOf[assetIndex + 1] === original + 1;
  const worst = isAlone ? match.outcome(original) : worstOf(match, match.listed.numbersOf(assetIndex));
  if (worst.found < 0) return nothing;
  const { path, name } = match.here.resourceAt(worst.found);
  const { placeId } = nothing;
  const { coverage, evidence, difference } = worst;
  return difference === null
    ? { placeId, coverage, evidence, found: path ?? name }
    : { placeId, coverage, evidence, found: path ?? name, difference };
}

function worstOf(match: PlaceMatch, units: readonly number[]): Outcome {
  const outcomes = units.map((unit) => match.outcome(unit));
  const best = outcomes.find((o) => o.coverage !== 'absent' && o.coverage !== 'placeholder');
  const lacking = units.find((_, i) => outcomes[i]?.coverage === 'absent');
  if (best && lacking !== undefined) {
    const difference: Difference = match.listed.resourceAt(lacking).role === 'raw' ? 'raw-half' : 'half';
    return { coverage: 'different', evidence: best.evidence, found: best.found, difference };
  }
  const worst = outcomes.reduce((a, b) => (isWorse(b, a) ? b : a));
  // The file to show is the original's, wherever there is one.
  return { ...worst, found: outcomes.find((o) => o.found >= 0 && o.coverage !== 'absent')?.found ?? worst.found };
}

function isWorse(a: Outcome, b: Outcome): boolean {
  const byCoverage = coverageRank(a.coverage) - coverageRank(b.coverage);
  return byCoverage > 0 || (byCoverage === 0 && evidenceRank(a.evidence) > evidenceRank(b.evidence));
}
