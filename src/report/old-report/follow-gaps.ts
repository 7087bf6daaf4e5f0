import type { Comparison } from '../../compare/comparison.ts';
import type { Asset } from '../../model/asset.ts';
import { isCopy } from '../../model/coverage.ts';
import type { Gap, GapKind } from '../../model/gap.ts';
import { capturedText } from '../captured-text.ts';
import type { OldGap, OldReport } from './read-old-report.ts';

/**
 * What became of an old gap: `closed` when the newest comparison finds the photo where it was missing, `open` when it
 * is a gap still, `unknown` when nobody can say: it is not on today's list, or nothing was compared yet.
 */
export type GapFate = 'open' | 'unknown' | 'closed';

/** One old gap and what became of it. */
export interface FollowedGap extends OldGap {
  readonly fate: GapFate;
}

/** In this order: what is still to be done comes first. */
const ORDER: readonly GapFate[] = ['open', 'unknown', 'closed'];

/**
 * Every gap of an old report against the newest comparison (null: there is none), open ones first. A report has no
 * fingerprints, so a photo is known again by name, kind and date together, and when several share all three, each of
 * them must be here before one is called closed. In doubt a gap is `unknown`.
 */
export function followGaps({ gaps, redacted }: OldReport, comparison: Comparison | null): FollowedGap[] {
  if (comparison === null || redacted) return gaps.map((gap) => ({ ...gap, fate: 'unknown' }));
  const now = todayOf(comparison);
  const twins = countBy(gaps.filter(({ name }) => name !== null).map(keyOf));
  const followed = gaps.map((gap): FollowedGap => ({ ...gap, fate: fateOf(gap, now, twins) }));
  return followed.sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate));
}

/** Today, ready to be asked. */
interface Today {
  /** Listed photos by key: how many there are, and how many of them are here. */
  readonly listed: ReadonlyMap<string, { readonly all: number; readonly here: number }>;
  /** Kind and key of every gap. */
  readonly gaps: ReadonlySet<string>;
  readonly hasCounts: boolean;
}

function todayOf({ rows, gaps, counts }: Comparison): Today {
  const listed = new Map<string, { all: number; here: number }>();
  for (const { asset, coverage } of rows) {
    const key = keyOf(describe(asset));
    const known = listed.get(key) ?? { all: 0, here: 0 };
    listed.set(key, { all: known.all + 1, here: known.here + (isCopy(coverage) ? 1 : 0) });
  }
  return { listed, gaps: new Set(gaps.map(gapKey)), hasCounts: counts !== null };
}

/** Kinds about a photo that iCloud did not have: closed when the list has it. */
const TOWARDS_ICLOUD: ReadonlySet<GapKind> = new Set<GapKind>(['missing-in-icloud', 'waiting-to-upload']);

function fateOf(gap: OldGap, now: Today, twins: ReadonlyMap<string, number>): GapFate {
  if (gap.name === null) return now.gaps.has(gap.kind) ? 'open' : now.hasCounts ? 'closed' : 'unknown';
  const key = keyOf(gap);
  if (now.gaps.has(`${gap.kind} ${key}`)) return 'open';
  const today = now.listed.get(key);
  // With fewer of them on the list than there were gaps, one may be another photo.
  if (today === undefined || today.all < (twins.get(key) ?? 1)) return 'unknown';
  if (today.here === today.all) return 'closed';
  return TOWARDS_ICLOUD.has(gap.kind) ? 'unknown' : 'open';
}

function describe(asset: Asset): Omit<OldGap, 'kind'> {
  return { name: asset.name, media: asset.kind, captured: capturedText(asset.captured, false) };
}

function keyOf({ name, media, captured }: Omit<OldGap, 'kind'>): string {
  return JSON.stringify([name, media, captured]);
}

function gapKey({ kind, asset }: Gap): string {
  return asset === null ? kind : `${kind} ${keyOf(describe(asset))}`;
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
