import { UNKNOWN_LIST } from '../../model/list-facts.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Reason } from '../../model/witness.ts';
import type { PlaceSummary, Row } from '../comparison.ts';
import type { InCommon } from '../describe/wrong-list.ts';
import { mayHoldPhotos } from './looked-witness.ts';
import type { RowTally } from './row-tally.ts';
import { reason } from './verdict.ts';

export interface GapInput {
  /** The (joined) list, or the folder that stands in its place; null without one. */
  readonly list: PlaceSummary | null;
  readonly tally: RowTally;
  readonly waiting: { readonly notHere: number; readonly onPhone: boolean };
  readonly places: readonly PlaceContents[];
  readonly wrongList: InCommon | null;
}

/**
 * What is surely lacking here. It needs a list of iCloud, and one of this library, and a photo that cannot lie in anything that
 * was not read; where one of these fails, nobody can tell.
 */
export function knownGaps(input: GapInput): Reason[] {
  const { list, tally, places, wrongList } = input;
  if (list === null || wrongList !== null || places.length === 0 || !saysWhatIsThere(list)) return [];
  const { rows, missing, different, placeholder, broken } = tally;
  const found: Reason[] = [];
  if (!places.some(mayHideSome)) {
    if (missing > 0) found.push(reason('missing', { count: missing, listed: rows }));
    if (different > 0) found.push(reason('different', { count: different }));
    if (placeholder > 0) found.push(reason('placeholder', { count: placeholder }));
    found.push(...waitingGaps(input));
  }
  if (broken > 0) found.push(reason('broken-here', { count: broken }));
  return found;
}

/** The same counts where they are no known gaps: they are told, and decide nothing. */
export function possibleGaps(input: GapInput): Reason[] {
  const { tally, places } = input;
  if (places.length === 0) return [];
  const { rows, missing, different, placeholder } = tally;
  return [
    ...(missing > 0 ? [reason('missing', { count: missing, listed: rows })] : []),
    ...(different > 0 ? [reason('different', { count: different })] : []),
    ...(placeholder > 0 ? [reason('placeholder', { count: placeholder })] : []),
    ...waitingGaps(input),
  ];
}

/** What iCloud does not have yet, and no place here has: on the list of an iPhone, only that iPhone has it. */
function waitingGaps({ waiting: { notHere, onPhone } }: GapInput): Reason[] {
  return notHere > 0 ? [reason(onPhone ? 'only-on-phone' : 'waiting-not-here', { count: notHere })] : [];
}

/** A folder that was read, or a list of iCloud or of a phone: not one of files, nor one of which nobody knows what it is. */
function saysWhatIsThere({ place, facts }: PlaceSummary): boolean {
  const { subject } = facts ?? UNKNOWN_LIST;
  return place.source === 'scan' || subject === 'icloud' || subject === 'phone';
}

/** Whether a place has something that nobody looked at, in which a photo may be. */
function mayHideSome(contents: PlaceContents): boolean {
  return contents.notes.some(({ blocks }) => blocks) || (contents.place.source === 'scan' && mayHoldPhotos(contents));
}

/** What speaks for a yes: every listed photo has a copy here. */
export function forYes({ tally, rows }: { readonly tally: RowTally; readonly rows: readonly Row[] }): Reason[] {
  const { verified, matched, undatedNames } = tally;
  const listed = tally.rows;
  if (listed === 0 || verified + matched !== listed) return [];
  const edits = rows.reduce(
    (sum, { asset }) => sum + (asset.resources.some(({ role }) => role === 'edited') ? 1 : 0),
    0,
  );
  const beside = edits > 0 ? [reason('edits-beside', { count: edits })] : [];
  if (matched === 0) return [reason('all-verified', { listed }), ...beside];
  const code = undatedNames > 0 ? 'all-here-by-size' : 'all-here';
  return [reason(code, { listed, verified, matched }), ...beside];
}
