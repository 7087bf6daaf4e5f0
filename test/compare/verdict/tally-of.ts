import type { RowTally } from '../../../src/compare/verdict/row-tally.ts';
import { TODAY } from '../../fixtures/assets.ts';

const DAY = 86_400_000;

const ALL: RowTally = {
  rows: 5,
  files: 7,
  verified: 5,
  proven: 5,
  elsewhere: 0,
  matched: 0,
  likely: 0,
  different: 0,
  placeholder: 0,
  missing: 0,
  hinted: 0,
  notListed: 0,
  notRead: 0,
  halves: 0,
  broken: 0,
  undatedNames: 0,
  oldestProof: TODAY - 3 * DAY,
  undated: [],
  sinceAttached: [],
  stale: () => [],
  onlyIn: [0],
  copiesIn: [5],
};

/** What five rows come to of which every file is proven, in one place; changes go on top. */
export function tallyOf(parts: Partial<RowTally> = {}): RowTally {
  return { ...ALL, ...parts };
}
