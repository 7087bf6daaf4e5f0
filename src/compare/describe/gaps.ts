import type { Asset } from '../../model/asset.ts';
import { localMs } from '../../model/capture-time.ts';
import { BLOCKING_GAPS, GAP_KINDS, type Gap, type GapKind, type PlaceFinding } from '../../model/gap.ts';
import { DAY_MS } from '../../model/moments.ts';
import type { Row } from '../comparison.ts';
import { findingsHere } from '../group/findings-here.ts';
import { gapKindOf } from '../group/gap-kind.ts';
import { type HereGroup, isWaitingGroup, type Member } from '../group/here-groups.ts';
import { bestFinding } from '../group/rows.ts';
import { uncertainNames } from '../group/uncertain-names.ts';
import { compareAssets, compareText } from '../match/canonical-order.ts';

/** Days that Recently Deleted keeps a photo, to be planned on. */
const DELETED_DAYS = 30;

/** Gaps of the listed photos. With the wrong list nothing is called missing: it only cannot be told. */
export function rowGaps(rows: readonly Row[], listId: string, wrongList: boolean): Gap[] {
  const gaps: Gap[] = [];
  for (const row of rows) {
    const kind = gapKindOf(row);
    if (kind === null) continue;
    gaps.push(gapOf(wrongList && kind === 'missing-here' ? 'uncertain' : kind, row.asset, listId, row.findings));
  }
  return gaps;
}

/** Photos in Recently Deleted, wherever else they are; the findings say where. */
export function deletedGaps(deleted: readonly Row[], listId: string, today: number): Gap[] {
  return deleted.map((row) => {
    const since = row.asset.deletedAt;
    const daysLeft =
      since === null ? null : Math.max(0, DELETED_DAYS - Math.max(0, Math.floor((today - since) / DAY_MS)));
    return { ...gapOf('deleted-soon', row.asset, listId, row.findings), daysLeft };
  });
}

/** Photos that wait to be uploaded: by the list, or by a library here that the list does not know of. */
export function waitingGaps(
  waiting: readonly Row[],
  groups: Iterable<HereGroup>,
  listId: string | null,
  placeIds: readonly string[],
): Gap[] {
  const gaps = waiting.map((row) => gapOf('waiting-to-upload', row.asset, listId ?? '', row.findings));
  for (const group of groups) {
    if (group.listedAs !== 'none') continue;
    const member = group.members.find((m) => m.asset.flags.waiting);
    if (!member) continue;
    gaps.push(gapHere('waiting-to-upload', member, group.members, placeIds));
  }
  return gaps;
}

/**
 * Photos here that the list does not have, one gap for each photo however many copies there are. Only a complete list
 * can say that. One that shares its name with an uncertain row may be that row's and is left out.
 */
export function notInICloud(groups: Iterable<HereGroup>, placeIds: readonly string[], rows: readonly Row[]): Gap[] {
  const uncertain = uncertainNames(rows);
  const gaps: Gap[] = [];
  for (const group of groups) {
    if (group.listedAs !== 'none' || group.hinted || isWaitingGroup(group)) continue;
    const first = group.members[0];
    if (!first || uncertain.has(first.asset.name)) continue;
    gaps.push(gapHere('missing-in-icloud', first, group.members, placeIds));
  }
  return gaps;
}

/** A gap between numbers or days, without a photo. */
export function countGap(kind: 'count-unexplained' | 'date-range-short', from: string, count: number): Gap {
  return { kind, asset: null, from, evidence: 'none', findings: [], count, daysLeft: null };
}

function gapOf(kind: GapKind, asset: Asset, from: string, findings: readonly PlaceFinding[]): Gap {
  const evidence = bestFinding(findings)?.evidence ?? 'none';
  return { kind, asset, from, evidence, findings, count: 1, daysLeft: null };
}

/** A gap of a photo that is here. What agrees with its own file says nothing about iCloud, so the gap has no evidence. */
function gapHere(kind: GapKind, first: Member, members: readonly Member[], placeIds: readonly string[]): Gap {
  const findings = findingsHere(first, members, placeIds);
  return { ...gapOf(kind, first.asset, placeIds[first.place] ?? '', findings), evidence: 'none' };
}

/** Blocking kinds first, then by date, then by name. */
export function sortGaps(gaps: readonly Gap[]): Gap[] {
  const rank = (gap: Gap) => (BLOCKING_GAPS.has(gap.kind) ? 0 : 1);
  const ms = (gap: Gap) => (gap.asset && localMs(gap.asset.captured)) ?? Number.MAX_VALUE;
  return [...gaps].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      ms(a) - ms(b) ||
      (a.asset && b.asset ? compareAssets(a.asset, b.asset) : Number(b.asset !== null) - Number(a.asset !== null)) ||
      GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
      compareText(a.from, b.from),
  );
}
