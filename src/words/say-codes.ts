import type { Pattern } from '../compare/comparison.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Difference, GapKind } from '../model/gap.ts';
import type { Ledger, LedgerCode, LedgerLine } from '../model/ledger.ts';
import type { CompletenessNote, PlaceKind } from '../model/place.ts';
import type { Reason } from '../model/witness.ts';
import type { GapWords } from './catalogue.ts';
import { safeName } from './safe-name.ts';
import { sayDay, sayMonth, sayNumber, sayTyped } from './say-values.ts';
import type { Say } from './words.ts';

/** One reason of a verdict as a sentence. */
export function sayReason(say: Say, reason: Reason): string {
  return sayWithValues(say, `reason.${reason.code}`, reason.values);
}

/**
 * The text of a key with the values of a code: names made harmless, days and months written out. A `note` among the values
 * is the code of a completeness note.
 */
export function sayWithValues(say: Say, key: string, given: Reason['values']): string {
  const values = plainValues(say, given);
  const { note, count } = given;
  if (typeof note === 'string') {
    values.note = typeof count === 'number' && count > 0 ? say(`note.${note}.counted`, { count }) : say(`note.${note}`);
  }
  return say(key, values);
}

/** A pattern in the gaps as a sentence with its numbers: how many of the missing ones follow it, and on which side. */
export function sayPattern(say: Say, pattern: Pattern): string {
  const values = plainValues(say, pattern.values);
  const { missing, side } = pattern.values;
  if (typeof missing === 'number') values.count = missing;
  if (side === 'here' || side === 'icloud') values.side = say(`basics.side-${side}`);
  return say(`pattern.${pattern.code}`, values);
}

/** What a list or a scan cannot show, as a sentence. */
export function sayNote(say: Say, note: CompletenessNote): string {
  const text =
    note.count === undefined ? say(`note.${note.code}`) : say(`note.${note.code}.counted`, { count: note.count });
  return note.detail ? `${text} (${safeName(note.detail)})` : text;
}

/** The name of a line of a ledger. */
export function sayLedgerLine(say: Say, line: LedgerLine | LedgerCode): string {
  return say(`ledger.${typeof line === 'string' ? line : line.code}`);
}

/** Lines that an account leads to: what is left when all lines before them were added and taken away. */
const ENDS: ReadonlySet<LedgerCode> = new Set<LedgerCode>(['here', 'assets']);

/** An account in the order in which it is read: what it comes to stands last. */
export function endLast(ledger: Ledger): Ledger {
  return [...ledger.filter(({ code }) => !ENDS.has(code)), ...ledger.filter(({ code }) => ENDS.has(code))];
}

/** The number of a line of a ledger: with its sign (a real minus), and the end of the account as what it comes to. */
export function sayLedgerCount(say: Say, { code, count }: LedgerLine): string {
  if (ENDS.has(code) && count <= 0) return `= ${sayNumber(say, 0 - count)}`;
  return count < 0 ? `−${sayNumber(say, 0 - count)}` : sayNumber(say, count);
}

/** A kind of gap: title, meaning, one next step. */
export function sayGapKind(say: Say, kind: GapKind): GapWords {
  return {
    title: say(`gap.${kind}.title`),
    meaning: say(`gap.${kind}.meaning`),
    nextStep: say(`gap.${kind}.nextStep`),
  };
}

/** Why two files are thought to be the same photo. */
export function sayEvidence(say: Say, evidence: Evidence): string {
  return say(`evidence.${evidence}`);
}

/** One word for a coverage. Only `verified` says "verified". */
export function sayCoverage(say: Say, coverage: Coverage): string {
  return say(`coverage.${coverage}`);
}

/** A coverage as half a sentence: "here, byte for byte the same". */
export function sayCoverageMeaning(say: Say, coverage: Coverage): string {
  return say(`coverage.${coverage}.meaning`);
}

/** In what a file that was found differs from the listed one. */
export function sayDifference(say: Say, difference: Difference): string {
  return say(`difference.${difference}`);
}

/** What kind of place it is. */
export function sayPlaceKind(say: Say, kind: PlaceKind): string {
  return say(`place.${kind}`);
}

/** Numbers that a sentence says with what they count: `photos` of 1 is `photosCounted`, "1 photo". */
const COUNTED: Readonly<Record<string, 'photos' | 'videos'>> = {
  photos: 'photos',
  videos: 'videos',
  listPhotos: 'photos',
  listVideos: 'videos',
  phonePhotos: 'photos',
  phoneVideos: 'videos',
};

/** Names made harmless, days and months (`YYYY-MM-DD`, `YYYY-MM`) written out. */
export function plainValues(
  say: Say,
  values: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  const plain: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(values)) {
    plain[key] = typeof value === 'number' ? value : plainText(say, value);
    const thing = COUNTED[key];
    if (thing !== undefined) plain[`${key}Counted`] = sayTyped(say, typeof value === 'number' ? value : null, thing);
  }
  return plain;
}

function plainText(say: Say, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return sayDay(say, value);
  if (/^\d{4}-\d{2}$/.test(value)) return sayMonth(say, value);
  return safeName(value);
}
