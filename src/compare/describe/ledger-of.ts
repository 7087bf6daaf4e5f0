import type { DateRange } from '../../model/counts.ts';
import type { Ledger, LedgerCode } from '../../model/ledger.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Row } from '../comparison.ts';
import { type HereGroup, isWaitingGroup } from '../group/here-groups.ts';

/** Photos and videos of the side that typed totals are held against, and its days. */
export interface Totals {
  readonly photos: number;
  readonly videos: number;
  readonly range: DateRange;
}

/**
 * From what iCloud holds to what is here, line by line. Signs are those of a walk from one count to the other:
 * `in-icloud` is above zero; what is not here, or not whole here, is taken away; what is here besides is added; `here`
 * is below zero, so that all lines add to zero. `here` counts photos whose files are here and are whole as far as is
 * known, in all places together; a file that stands in for a listed photo without being it is not among them.
 */
export function checkLedger(rows: readonly Row[], groups: Iterable<HereGroup>): Ledger {
  // Plain numbers and no map: they are added to once for each of perhaps a million groups.
  let [placeholders, notWhole, hidden, missing, maybe] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    if (row.coverage === 'placeholder') placeholders -= 1;
    else if (row.coverage === 'different') notWhole -= 1;
    else if (row.coverage !== 'absent') continue;
    else if (row.evidence === 'name-only') maybe -= 1;
    else if (row.asset.flags.hidden) hidden -= 1;
    else missing -= 1;
  }
  let [liveVideos, identicalListed, identicalHere, deleted, waiting, onlyHere, here] = [0, 0, 0, 0, 0, 0, 0];
  for (const group of groups) {
    const members = group.memberCount;
    if (group.rowsHere > 0) {
      // The two sides may count a Live Photo as one or as two.
      const halfRows = Math.min(group.halfRows, group.rowsHere - 1);
      const halfMembers = Math.min(group.halfMembers, Math.max(0, members - 1));
      const [moreRows, moreMembers] = [group.rowsHere - 1 - halfRows, members - 1 - halfMembers];
      // Equal bytes here say nothing of two rows whose bytes the list does not know: each of them has a file of its own here.
      const unknown = moreRows - Math.max(0, group.provenRows - 1);
      const paired = Math.max(0, Math.min(unknown, moreMembers));
      liveVideos += halfMembers - halfRows;
      identicalListed += paired - moreRows;
      identicalHere += moreMembers - paired;
    } else if (group.rowsNotWhole > 0 || members === 0) continue;
    else if (group.listedAs === 'deleted') deleted += members;
    else {
      if (isWaitingGroup(group)) waiting += 1;
      else onlyHere += 1;
      identicalHere += members - 1;
    }
    here -= members;
  }
  // Each row with a file of its name and no more has one file of its own; that one is perhaps on the list.
  const maybeListed = Math.min(-maybe, onlyHere);
  return close(
    new Map<LedgerCode, number>([
      ['in-icloud', rows.length],
      ['missing-here', missing],
      ['maybe-here', maybe],
      ['hidden', hidden],
      ['placeholder-here', placeholders],
      ['not-whole-here', notWhole],
      ['live-videos', liveVideos],
      ['identical-in-icloud', identicalListed],
      ['identical-here', identicalHere],
      ['waiting', waiting],
      ['deleted-items', deleted],
      ['maybe-listed', maybeListed],
      ['only-here', onlyHere - maybeListed],
      ['here', here],
    ]),
  );
}

/** With typed totals only, nothing explains a difference: all of it is on the last line. */
export function countsLedger(typed: TypedCounts, totals: Totals | null): Ledger {
  const total = (typed.photos ?? 0) + (typed.videos ?? 0);
  const here = (totals?.photos ?? 0) + (totals?.videos ?? 0);
  return close(
    new Map<LedgerCode, number>([
      ['in-icloud', total],
      ['here', 0 - here],
    ]),
  );
}

const ORDER: readonly LedgerCode[] = [
  'in-icloud',
  'missing-here',
  'maybe-here',
  'hidden',
  'placeholder-here',
  'not-whole-here',
  'live-videos',
  'identical-in-icloud',
  'identical-here',
  'waiting',
  'deleted-items',
  'maybe-listed',
  'only-here',
  'unexplained',
  'here',
];

function close(counts: Map<LedgerCode, number>): Ledger {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  counts.set('unexplained', 0 - sum);
  const always: ReadonlySet<LedgerCode> = new Set<LedgerCode>(['in-icloud', 'here', 'unexplained']);
  return ORDER.map((code) => ({ code, count: counts.get(code) ?? 0 })).filter(
    (line) => line.count !== 0 || always.has(line.code),
  );
}
