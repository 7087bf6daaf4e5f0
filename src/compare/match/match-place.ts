import { type ByteIndex, matchByBytes } from './by-bytes.ts';
import { matchBroken, matchDifferent } from './by-difference.ts';
import { matchByEditedName } from './by-edited-name.ts';
import { matchByNameAndTime } from './by-name-and-time.ts';
import { hintByName, matchPlaceholders } from './by-name-only.ts';
import { matchByOtherName, matchBySecond, matchByTimeAndPixels } from './by-other-name.ts';
import { matchByPartial } from './by-partial.ts';
import { matchBySizeAndName } from './by-size-and-name.ts';
import { doubtForeignFilms, matchCompanions } from './live-companions.ts';
import { PlaceMatch } from './place-match.ts';
import { doubtSharedContents, matchTakenFiles } from './shared-contents.ts';
import { type SeenShift, seenShift } from './shift-support.ts';
import type { Units } from './units.ts';

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
