import { isCopy } from '../../model/coverage.ts';
import type { GapKind } from '../../model/gap.ts';
import type { Row } from '../comparison.ts';
import { bestFinding } from './rows.ts';

/** The kind of gap a listed photo is, or null when it is here. */
export function gapKindOf(row: Pick<Row, 'coverage' | 'evidence' | 'findings'>): GapKind | null {
  if (isCopy(row.coverage)) return null;
  if (row.coverage === 'likely') return 'uncertain';
  if (row.coverage === 'placeholder') return 'placeholder-only';
  if (row.coverage === 'absent') return row.evidence === 'name-only' ? 'uncertain' : 'missing-here';
  switch (bestFinding(row.findings)?.difference) {
    case 'half':
      return 'half-live-photo';
    case 'cut-short':
      return 'cut-short';
    case 'unreadable':
      return 'unreadable';
    case 'reduced':
      return 'reduced-copy';
    case 'raw-half':
      return 'missing-here';
    default:
      return 'different-bytes';
  }
}
