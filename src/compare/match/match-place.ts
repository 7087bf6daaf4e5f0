import type { Units } from '../units.ts';
import { type ByteIndex, matchByBytes } from './by-bytes.ts';
import { matchBroken, matchDifferent } from './by-difference.ts';
import { matchByNameAndTime } from './by-name-and-time.ts';
import { hintByName, matchPlaceholders } from './by-name-only.ts';
import { matchByOtherName, matchByTimeAndPixels } from './by-other-name.ts';
import { matchByPartial } from './by-partial.ts';
import { matchBySizeAndName } from './by-size-and-name.ts';
import { matchCompanions } from './live-companions.ts';
import { PlaceMatch } from './place-match.ts';
import { type SeenShift, seenShift } from './shift-support.ts';

export interface MatchOptions {
  /** Marks on the files of the place from an earlier round; they are kept and added to. */
  readonly use?: Uint8Array;
  /** False when the checksums of the list are of another kind (checksum-calibration.ts). */
  readonly bytesApply?: boolean;
  /** What is known of equal bytes beforehand: see `matchByBytes`. */
  readonly known?: Int32Array | null;
}

/**
 * Matches listed files with the files of one place, best evidence first: equal bytes (many to many), then one to one by
 * the start of a fingerprint, size and name, name and time, other name and time, time and pixels. What is left is
 * looked for as the same photo with other bytes, as a placeholder, and as a mere name. Cost grows as n log n.
 */
export function matchPlace(listed: Units, here: Units, index: ByteIndex, options: MatchOptions = {}): PlaceMatch {
  const match = new PlaceMatch(listed, here, options.use, options.bytesApply);
  matchByBytes(match, index, options.known ?? null);
  if (match.isDone()) return match;
  matchByPartial(match);
  matchBySizeAndName(match, 'compatible');
  const support = matchByNameAndTime(match, () => provenShifts(match));
  matchBySizeAndName(match, 'apart');
  matchCompanions(match);
  matchByOtherName(match, support);
  matchByTimeAndPixels(match);
  matchDifferent(match, 'exact');
  matchDifferent(match, 'stripped');
  matchPlaceholders(match, 'size');
  matchCompanions(match);
  hintByName(match, 'same-role');
  hintByName(match, 'whole');
  matchBroken(match);
  matchPlaceholders(match, 'name');
  matchCompanions(match);
  hintByName(match, 'stem');
  hintByName(match, 'stripped');
  return match;
}

/** The shifts of pairs that bytes, a part of a fingerprint, or size and name have settled. */
export function provenShifts(match: PlaceMatch): SeenShift[] {
  const shifts: SeenShift[] = [];
  for (let listed = 0; listed < match.listed.count; listed += 1) {
    if (match.isOpenAt(listed)) continue;
    const { coverage, found } = match.outcome(listed);
    if (found < 0 || (coverage !== 'verified' && coverage !== 'matched')) continue;
    const shift = seenShift(match.listed.at(listed), match.here.at(found));
    if (shift) shifts.push(shift);
  }
  return shifts;
}
