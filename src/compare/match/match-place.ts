import type { Asset } from '../../model/asset.ts';
import { assign, type Edge } from './assign.ts';
import { type ByteIndex, matchByBytes } from './by-bytes.ts';
import { matchBroken, matchDifferent } from './by-difference.ts';
import { matchByNameAndTime } from './by-name-and-time.ts';
import { hintByName, matchPlaceholders } from './by-name-only.ts';
import { matchByOtherName, matchBySecond, matchByTimeAndPixels } from './by-other-name.ts';
import { matchBySizeAndName } from './by-size-and-name.ts';
import { foundKeys, joinByKey, listedKey, visitPairs } from './groups.ts';
import { differenceOf, relateBytes } from './judge.ts';
import { PlaceMatch } from './place-match.ts';
import { doubtSharedContents, matchTakenFiles } from './shared-contents.ts';
import { type SeenShift, SeenShifts } from './shift-support.ts';
import { relateTimes } from './time-match.ts';
import { type Unit, Units } from './units.ts';

/**
 * The other half of a Live Photo or RAW pair follows its original: where the original was found, the place itself has
 * joined the two files (by Apple's identifier, or name and time), whatever the half is called there.
 */
function matchCompanions(match: PlaceMatch): void {
  for (const assetIndex of new Set(match.openListed().map((unit) => unit.assetIndex))) {
    const original = match.listed.originalOf(assetIndex);
    const link = match.linkOf(original);
    if (link < 0) continue;
    const open = match.listed.numbersOf(assetIndex).filter((half) => match.isOpenAt(half));
    const { coverage } = match.outcome(original);
    const parts = match.here.numbersOf(match.here.assetIndexAt(link));
    for (const half of open) {
      const { role } = match.listed.resourceAt(half);
      const partner = parts.find((part) => match.here.resourceAt(part).role === role && match.roleOf(part) === 'free');
      const isHere = coverage === 'verified' || coverage === 'matched';
      if (partner !== undefined) settleHalf(match, match.listed.at(half), match.here.at(partner), isHere);
    }
  }
}

/**
 * A film belongs to a still by Apple's identifier. Where both files here were looked into and do not carry one and the
 * same, or carry none, the film may be that of another take: it is likely at most. Not decided where nobody has looked.
 */
function doubtForeignFilms(match: PlaceMatch): void {
  const { listed, here } = match;
  for (let film = 0; film < listed.count; film += 1) {
    if (!match.isMatchedAt(film) || listed.resourceAt(film).role !== 'live-video') continue;
    const found = match.linkOf(film);
    const still = match.linkOf(listed.originalOf(listed.assetIndexAt(film)));
    if (still < 0) continue;
    const [ofFilm, ofStill] = [here.resourceAt(found).contentIdentifier, here.resourceAt(still).contentIdentifier];
    const isJoined = typeof ofFilm === 'string' && ofFilm === ofStill;
    const hasLooked = ofFilm !== undefined && ofStill !== undefined;
    if (hasLooked && !isJoined) match.doubt(film);
  }
}

function settleHalf(match: PlaceMatch, half: Unit, partner: Unit, originalIsHere: boolean): void {
  const { state } = partner.resource;
  if (state === 'absent') return;
  if (state === 'placeholder') {
    match.settle(half, partner, 'placeholder', 'name-time');
    return;
  }
  const difference = differenceOf(half, partner, relateBytes(half, partner), null);
  if (difference !== null || !partner.hasBytes)
    match.settle(half, partner, 'different', 'name-time', difference ?? 'unreadable');
  else match.settle(half, partner, originalIsHere ? 'matched' : 'likely', 'name-time');
}

/** icloudpd writes the first five characters of a fingerprint into a name, or twelve for a photo without a name. */
const START = 5;
const LONG_START = 12;

/** The start of a fingerprint that a name carries. A cheap look first: taking a name apart costs more. */
function carriedStart({ resource, key }: Unit): string | null {
  return resource.partialFingerprint ?? key.partialFingerprint;
}

function mayCarry(unit: Unit): boolean {
  const { fingerprint, partialFingerprint, name } = unit.resource;
  if (fingerprint !== null) return false;
  if (partialFingerprint !== null) return true;
  const looksLikeIt = name.includes('_Q') || (name.startsWith('A') && name.lastIndexOf('.') === LONG_START);
  return looksLikeIt && carriedStart(unit) !== null;
}

function startKey(unit: Unit): string | null {
  const start = unit.resource.fingerprint ?? (mayCarry(unit) ? carriedStart(unit) : null);
  return start === null ? null : `${unit.family}${start.slice(0, START).replace(/[+/]/g, '_')}`;
}

/** Step 2: the start of the fingerprint agrees, and the size or the date too. Five characters alone are no proof. */
function matchByPartial(match: PlaceMatch): void {
  const open = match.openListed();
  const free = match.freeHere();
  if (!open.some(mayCarry) && !free.some(mayCarry)) return;
  joinByKey(open, free, startKey, startKey, (listed, here) => {
    const edges: Edge[] = [];
    visitPairs(listed, here, (a, b) => {
      const weight = partialWeight(a, b);
      if (weight !== null) edges.push({ listed: a, here: b, weight });
    });
    const { pairs, ties } = assign(edges);
    for (const pair of pairs) match.settle(pair.listed, pair.here, 'matched', 'partial-fingerprint');
    for (const tie of ties) match.settle(tie.listed, tie.here, 'likely', 'partial-fingerprint');
  });
}

function partialWeight(a: Unit, b: Unit): number | null {
  const bytes = relateBytes(a, b, 'names too');
  if (bytes !== 'start-equal' || !b.hasBytes || differenceOf(a, b, bytes, null) !== null) return null;
  if (a.resource.size !== null && a.resource.size === b.resource.size) return 0;
  const { kind } = relateTimes(a.time, b.time, 5_000);
  if (kind === 'same') return 1;
  // In a large library some photos of one day share five characters, so then the name must agree as well.
  const near = kind === 'same-day' || kind === 'same-file-date' || kind === 'shifted';
  if (near && a.allStems.some((stem) => b.allStems.includes(stem))) return 2;
  return kind === 'unproven' && [a, b].some((unit) => (carriedStart(unit)?.length ?? 0) >= LONG_START) ? 3 : null;
}

/**
 * An edited version that is a row of its own on the list (`IMG_E1234.HEIC`) is found in the edited file that the place
 * keeps beside its original, by exact name and time. Equal bytes of an edit were found before (by-bytes.ts).
 */
function matchByEditedName(match: PlaceMatch): void {
  const open = match.openListed().filter((unit) => unit.resource.role === 'original');
  if (open.length === 0) return;
  const { edits, owners } = editsOf(match);
  if (edits.length === 0) return;
  const units = new Units(edits);
  const files = units.pick((index) => units.isWhole(index));
  joinByKey(open, files, listedKey, foundKeys, (listed, here) => {
    const edges: Edge[] = [];
    visitPairs(listed, here, (a, b) => {
      if (differenceOf(a, b, relateBytes(a, b), null) !== null) return;
      if (relateTimes(a.time, b.time).kind === 'same') edges.push({ listed: a, here: b, weight: 0 });
    });
    for (const { listed: a, here: b } of assign(edges).pairs) {
      const owner = match.here.originalOf(owners[b.assetIndex] ?? -1);
      if (owner >= 0) match.settleByEdit(a, match.here.at(owner), !a.timeIsInName && !b.timeIsInName);
    }
  });
}

/** Every edited file of the place as a photo of its own, with the number of the asset that it belongs to. */
function editsOf({ here }: PlaceMatch): { readonly edits: Asset[]; readonly owners: number[] } {
  const edits: Asset[] = [];
  const owners: number[] = [];
  here.assets.forEach((asset, index) => {
    for (const resource of asset.resources) {
      if (resource.role !== 'edited') continue;
      const { name } = resource;
      edits.push({ ...asset, name, width: null, height: null, resources: [{ ...resource, role: 'original' }] });
      owners.push(index);
    }
  });
  return { edits, owners };
}

export interface MatchOptions {
  /** Marks on the files of the place from an earlier round; they are kept and added to. */
  readonly use?: Uint8Array;
  /** False when the checksums of the list are of another kind (checksum-calibration.ts). */
  readonly bytesApply?: boolean;
}

/**
 * Matches listed files with the files of one place, best evidence first: equal bytes (many to many), then one to one by
 * the start of a fingerprint, size and name, name and time, other name and time, time and pixels. What is left is
 * looked for as the same photo with other bytes, as a placeholder, and as a mere name. Cost grows as n log n.
 */
export function matchPlace(listed: Units, here: Units, index: ByteIndex, options: MatchOptions = {}): PlaceMatch {
  const match = new PlaceMatch(listed, here, options.use, options.bytesApply);
  matchByBytes(match, index);
  if (match.isDone()) return match;
  matchByPartial(match);
  matchBySizeAndName(match, 'compatible');
  const support = matchByNameAndTime(match, () => provenShifts(match));
  matchBySizeAndName(match, 'apart');
  matchCompanions(match);
  matchByOtherName(match, support);
  matchByTimeAndPixels(match);
  matchByEditedName(match);
  matchDifferent(match, 'exact');
  matchDifferent(match, 'stripped');
  matchBySecond(match);
  matchPlaceholders(match, 'size');
  matchCompanions(match);
  matchTakenFiles(match);
  hintByName(match, 'same-role');
  hintByName(match, 'whole');
  matchBroken(match);
  matchPlaceholders(match, 'name');
  matchCompanions(match);
  hintByName(match, 'stem');
  hintByName(match, 'stripped');
  doubtSharedContents(match);
  doubtForeignFilms(match);
  return match;
}

/** The shifts of pairs that bytes, a part of a fingerprint, or size and name have settled. */
export function provenShifts(match: PlaceMatch): SeenShift[] {
  const shifts = new SeenShifts();
  for (let listed = 0; listed < match.listed.count; listed += 1) {
    const { coverage, found } = match.outcome(listed);
    if (coverage !== 'verified' && coverage !== 'matched') continue;
    shifts.add(match.listed.at(listed), match.here.at(found));
  }
  return shifts.all;
}
