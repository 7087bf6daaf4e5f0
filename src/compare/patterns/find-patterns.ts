import type { Gap } from '../../model/gap.ts';
import { compareText } from '../canonical-order.ts';
import type { Pattern, Row } from '../comparison.ts';
import { gapKindOf } from '../gaps.ts';
import type { HereGroup } from '../here-groups.ts';
import type { PlaceResult } from '../place-result.ts';
import { bestFinding, type RowSet } from '../rows.ts';
import { hiddenExplains, oneDevice, oneFolder, oneSharedLibrary, onlyBigFiles, onlyVideos } from './by-property.ts';
import { constantTimeShift } from './constant-time-shift.ts';
import { deletedExplains } from './deleted-explains.ts';
import { convertedCopies, onlyLiveHalves, reducedCopies, rewrittenCopies } from './differences.ts';
import type { Item } from './explain.ts';
import type { FindPattern, PatternInput } from './pattern-input.ts';
import { downloadsStopped, uploadsStopped } from './stopped.ts';
import { wholeMonth } from './whole-month.ts';

const ALL: readonly FindPattern[] = [
  uploadsStopped,
  downloadsStopped,
  wholeMonth,
  onlyVideos,
  onlyBigFiles,
  onlyLiveHalves,
  oneDevice,
  oneFolder,
  oneSharedLibrary,
  reducedCopies,
  convertedCopies,
  rewrittenCopies,
  hiddenExplains,
  deletedExplains,
  constantTimeShift,
];

/** All regularities in what is missing, strongest first. `notInICloud` is what iCloud lacks, or null
 * when the list cannot tell. */
export function findPatterns(
  rows: RowSet,
  groups: Iterable<HereGroup>,
  results: readonly PlaceResult[],
  notInICloud: readonly Gap[] | null,
): Pattern[] {
  const input: PatternInput = {
    rows,
    groups,
    results,
    listed: rows.rows.map((row) => ({ asset: row.asset, missing: isLacking(row) })),
    here: notInICloud === null ? [] : hereItems(groups, notInICloud),
  };
  return ALL.map((find) => find(input))
    .filter((pattern) => pattern !== null)
    .sort((a, b) => b.strength - a.strength || compareText(a.code, b.code));
}

function isLacking(row: Row): boolean {
  const kind = gapKindOf(row);
  return (
    kind === 'missing-here' || kind === 'placeholder-only' || bestFinding(row.findings)?.difference === 'cut-short'
  );
}

function hereItems(groups: Iterable<HereGroup>, notInICloud: readonly Gap[]): Item[] {
  const missing = new Set(notInICloud.map((gap) => gap.asset));
  const items: Item[] = [];
  for (const { first, listedAs } of groups) {
    if (first === null) continue;
    if (listedAs === 'main') items.push({ asset: first, missing: false });
    else if (listedAs === 'none' && missing.has(first)) items.push({ asset: first, missing: true });
  }
  return items;
}
