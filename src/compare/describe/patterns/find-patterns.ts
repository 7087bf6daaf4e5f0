import { isCopy } from '../../../model/coverage.ts';
import type { Gap } from '../../../model/gap.ts';
import type { Pattern, Row } from '../../comparison.ts';
import { gapKindOf } from '../../group/gap-kind.ts';
import type { HereGroup } from '../../group/here-groups.ts';
import { bestFinding, type RowSet } from '../../group/rows.ts';
import { compareText } from '../../match/canonical-order.ts';
import type { PlaceResult } from '../../match/place-result.ts';
import { hiddenExplains, oneDevice, oneFolder, oneSharedLibrary, onlyBigFiles, onlyVideos } from './by-property.ts';
import { constantTimeShift } from './constant-time-shift.ts';
import { deletedExplains } from './deleted-explains.ts';
import { convertedCopies, onlyLiveHalves, reducedCopies, rewrittenCopies } from './differences.ts';
import { type Item, Items } from './explain.ts';
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
    open: openRows(rows.rows),
    groups,
    results,
    listed: listedItems(rows.rows),
    here: hereItems(groups, notInICloud ?? []),
  };
  return ALL.map((find) => find(input))
    .filter((pattern) => pattern !== null)
    .sort((a, b) => b.strength - a.strength || compareText(a.code, b.code));
}

function openRows(rows: readonly Row[]): number[] {
  const open: number[] = [];
  for (let r = 0; r < rows.length; r += 1) if (!isCopy(rows[r]?.coverage ?? 'absent')) open.push(r);
  return open;
}

function listedItems(rows: readonly Row[]): Items {
  const missing: Item[] = [];
  for (const row of rows)
    if (!isCopy(row.coverage) && isLacking(row)) missing.push({ asset: row.asset, missing: true });
  return new Items(missing, () =>
    rows.map((row) => ({ asset: row.asset, missing: !isCopy(row.coverage) && isLacking(row) })),
  );
}

function isLacking(row: Row): boolean {
  const kind = gapKindOf(row);
  return (
    kind === 'missing-here' || kind === 'placeholder-only' || bestFinding(row.findings)?.difference === 'cut-short'
  );
}

function hereItems(groups: Iterable<HereGroup>, notInICloud: readonly Gap[]): Items {
  const gone = new Set(notInICloud.map((gap) => gap.asset));
  const collect = (take: (missing: boolean) => boolean) => {
    const items: Item[] = [];
    for (const group of groups) {
      const { listedAs } = group;
      if (listedAs !== 'main' && listedAs !== 'none') continue;
      const missing = listedAs === 'none';
      const first = take(missing) ? group.first : null;
      if (first !== null && (!missing || gone.has(first))) items.push({ asset: first, missing });
    }
    return items;
  };
  const missing = gone.size === 0 ? [] : collect((isMissing) => isMissing);
  return new Items(missing, () => collect(() => true));
}
