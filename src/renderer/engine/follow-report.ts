import type { Comparison } from '../../compare/comparison.ts';
import { followGaps } from '../../report/old-report/follow-gaps.ts';
import type { OldReport } from '../../report/old-report/read-old-report.ts';
import type { FollowedReport } from './check-summary.ts';

/** As many gaps as a person reads; the counts are of all. */
const SHOWN = 300;

/** What the window shows of an old report: its answer, and what became of its gaps. */
export function followReport({ gaps, ...report }: OldReport, comparison: Comparison | null): FollowedReport {
  const followed = followGaps({ gaps, ...report }, comparison);
  const counts = { open: 0, unknown: 0, closed: 0 };
  for (const { fate } of followed) counts[fate] += 1;
  return { ...report, counts, shown: followed.slice(0, SHOWN), compared: comparison !== null };
}
