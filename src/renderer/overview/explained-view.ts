import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { baseNumber } from './base-number.ts';
import { placesApart } from './sides.ts';

/** A line of the account: what is taken away or added, or a sum that stands at its end. */
export interface ExplainedLine {
  readonly code:
    | 'inICloud'
    | 'part-not-here'
    | 'part-not-same'
    | 'part-cloud-only'
    | 'part-in-step'
    | 'part-not-sure'
    | 'twoElsewhere'
    | 'inBoth'
    | 'onlyHere'
    | 'notSureHere'
    | 'here'
    | 'apartAll'
    | 'onlyPhone'
    | 'all';
  readonly count: number;
  readonly look: 'start' | 'minus' | 'plus' | 'sum';
}

/**
 * From what iCloud has to what is here, and to the base number. Each sum is that of the lines above it; lines of nothing are
 * left out.
 */
export function explainedLines(summary: CheckSummary): ExplainedLine[] {
  const { parts, listed } = summary;
  const { all } = baseNumber(summary);
  const away = ['not-here', 'not-same', 'cloud-only', 'in-step', 'not-sure'] as const;
  // Of what waits on the phone, only what has a copy here is among `only-here`, and none of it is among `listed`.
  const apart = away.reduce((sum, part) => sum + parts[part], 0);
  const inBoth = listed - apart;
  const here = inBoth + parts['only-here'] + parts['not-sure-here'];
  const counted = here + apart + (isFolderComparison(summary) ? 0 : parts['only-phone']);
  // With one own place nothing can be in two places without iCloud: what is left over then is not explained.
  const elsewhere = placesApart(summary).length > 1 ? Math.max(0, all - counted) : 0;
  const lines: ExplainedLine[] = [
    { code: 'inICloud', count: listed, look: 'start' },
    ...away.map((part): ExplainedLine => ({ code: `part-${part}`, count: parts[part], look: 'minus' })),
    { code: 'inBoth', count: inBoth, look: 'sum' },
    { code: 'onlyHere', count: parts['only-here'], look: 'plus' },
    { code: 'notSureHere', count: parts['not-sure-here'], look: 'plus' },
    { code: 'here', count: here, look: 'sum' },
    { code: 'apartAll', count: apart, look: 'plus' },
    { code: 'onlyPhone', count: isFolderComparison(summary) ? 0 : parts['only-phone'], look: 'plus' },
    { code: 'twoElsewhere', count: elsewhere, look: 'plus' },
    { code: 'all', count: counted + elsewhere, look: 'sum' },
  ];
  return lines.filter(({ look, count }) => look === 'start' || look === 'sum' || count > 0);
}
