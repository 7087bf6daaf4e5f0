import type { Asset } from '../../model/asset.ts';
import { indexBytes } from './by-bytes.ts';
import { listedKey } from './groups.ts';
import { matchPlace } from './match-place.ts';
import { mergeAssets, type Newer } from './merge-assets.ts';
import type { Outcome } from './place-match.ts';
import { seenShift } from './shift-support.ts';
import { relateTimes } from './time-match.ts';
import { type Unit, Units } from './units.ts';

/** Two lists after everything that surely is one photo by name, time and size was joined. */
export interface PairedByName {
  readonly joined: readonly Asset[];
  readonly onlyBase: readonly Asset[];
  readonly onlyOther: readonly Asset[];
  /** How many photos may be one on both lists and may be two. Both rows stay. */
  readonly doubtful: number;
  /** The rows of both lists that these are. */
  readonly doubted: ReadonlySet<Asset>;
}

/**
 * Joins rows that are surely one though no bytes say so: name and time agree; or the name alone, where the other list has
 * nothing but names and no more rows of that name. A size, a date or bytes that differ keep them apart.
 */
export function pairByName(base: readonly Asset[], other: readonly Asset[], newer: Newer): PairedByName {
  const [bases, others] = [new Units(base), new Units(other)];
  const match = matchPlace(bases, others, indexBytes(others));
  const [baseNames, otherNames] = [countNames(bases), countNames(others)];
  const partnerOf = new Map<Asset, Asset>();
  const doubted = new Set<Asset>();
  let doubtful = 0;
  const candidates = base.flatMap((asset, i) => {
    const original = bases.originalOf(i);
    const outcome = match.outcome(original);
    const partner = others.assets[others.assetIndexAt(outcome.found)];
    if (partner === undefined) return [];
    const [a, b] = [bases.at(original), others.at(outcome.found)];
    const key = listedKey(b);
    const isOneName = listedKey(a) === key;
    const isAlone = isOneName && (otherNames.get(key) ?? 0) === 1 && (baseNames.get(key) ?? 0) === 1;
    return [{ asset, partner, outcome, a, b, key, isOneName, isAlone }];
  });
  const zone = zoneOf(candidates.filter(({ isAlone }) => isAlone));
  for (const { asset, partner, outcome, a, b, key, isOneName, isAlone } of candidates) {
    if (partnerOf.has(partner)) continue;
    const fits = (otherNames.get(key) ?? 0) <= (baseNames.get(key) ?? 0);
    const isOfZone = isAlone && outcome.coverage === 'likely' && zone(a, b);
    if (isOfZone || isSurelyOne(outcome, a, b, isOneName, fits, isAlone)) partnerOf.set(partner, asset);
    else if (isOneName && mayBeOne(outcome, a, b)) {
      doubtful += 1;
      doubted.add(partner).add(asset);
    }
  }
  const joinedBase = new Map([...partnerOf].map(([theirs, ours]) => [ours, theirs]));
  const joined: Asset[] = [];
  const onlyBase: Asset[] = [];
  for (const asset of base) {
    const partner = joinedBase.get(asset);
    if (partner) joined.push(mergeAssets(asset, partner, newer));
    else onlyBase.push(asset);
  }
  return { joined, onlyBase, onlyOther: other.filter((asset) => !partnerOf.has(asset)), doubtful, doubted };
}

/** So many names must agree on a zone before one is believed. */
const ZONE_PAIRS = 5;
const ZONE_SHARE = 0.9;
/** Winter and summer of one zone. */
const DST_MINUTES = 60;

/**
 * One list has moments, the other the clock on the wall: photos whose names each list has once, and nearly all of which are as far
 * apart as one zone is from UTC, in winter and in summer, are the same. Gives whether a pair is; nothing is where no zone shows.
 */
function zoneOf(pairs: readonly { readonly a: Unit; readonly b: Unit }[]): (a: Unit, b: Unit) => boolean {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { a, b } of pairs) {
    const seen = seenShift(a, b);
    if (seen === null) continue;
    all += 1;
    if (seen.minutes !== null) counts.set(seen.minutes, (counts.get(seen.minutes) ?? 0) + 1);
  }
  for (const first of counts.keys()) {
    const count = (counts.get(first) ?? 0) + (counts.get(first + DST_MINUTES) ?? 0);
    if (count < ZONE_PAIRS || count < all * ZONE_SHARE) continue;
    return (a, b) => {
      const minutes = seenShift(a, b)?.minutes ?? null;
      return minutes === first || minutes === first + DST_MINUTES;
    };
  }
  return () => false;
}

function isSurelyOne(
  { coverage, evidence }: Outcome,
  a: Unit,
  b: Unit,
  isOneName: boolean,
  fits: boolean,
  isAlone: boolean,
): boolean {
  if (coverage === 'verified' || coverage === 'matched') return true;
  if (!isOneName) return false;
  if (coverage === 'likely') {
    const { kind } = relateTimes(a.time, b.time);
    return isAlone && (kind === 'same' || kind === 'same-day');
  }
  // A row that has nothing but a name adds nothing; one with a date or a size of its own may be another photo.
  return coverage === 'absent' && evidence === 'name-only' && fits && isBare(b);
}

/** Whether a row has only a name. Rows of the base are never bare where those of the other list are not. */
function isBare({ asset, resource }: Unit): boolean {
  return asset.captured.kind === 'unknown' && resource.size === null && resource.fingerprint === null;
}

/** Whether one of the lists seems to speak of the same photo, though something is against it. */
function mayBeOne({ coverage }: Outcome, a: Unit, b: Unit): boolean {
  if (coverage === 'likely' || coverage === 'different') return true;
  return relateTimes(a.time, b.time).kind === 'unproven';
}

/** How many originals have each name. */
function countNames(units: Units): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < units.assets.length; i += 1) {
    const key = listedKey(units.at(units.originalOf(i)));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
