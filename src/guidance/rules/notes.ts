import type { NoteCode } from '../../model/place.ts';
import type { CardId } from '../cards/card-ids.ts';
import { counted } from '../comparison-parts.ts';
import { ageDays, utcDay } from '../erase/evidence-age.ts';
import type { Hit, Rule, RuleContext } from './context.ts';

interface NoteCard {
  readonly code: NoteCode;
  readonly card: CardId;
  readonly strength: number;
  readonly why: string;
}

/** What a note means for the next step, when the note forbids "every photo is here". */
const BLOCKING: readonly NoteCard[] = [
  {
    code: 'wrong-list',
    card: 'wrong-list',
    strength: 0.99,
    why: 'The list and your places have almost nothing in common.',
  },
  { code: 'parts-missing', card: 'list-incomplete', strength: 0.92, why: 'Parts of the export are missing' },
  { code: 'rows-unreadable', card: 'list-incomplete', strength: 0.8, why: 'Lines of the list could not be read' },
  { code: 'dates-unreadable', card: 'list-incomplete', strength: 0.6, why: 'Dates of the list could not be read' },
  { code: 'empty-csv', card: 'list-incomplete', strength: 0.8, why: 'A file of the list is empty' },
  { code: 'empty-list', card: 'list-incomplete', strength: 0.85, why: 'The list names no photo' },
  {
    code: 'only-missing-files',
    card: 'list-incomplete',
    strength: 0.9,
    why: 'The list names only what is still to be downloaded',
  },
  {
    code: 'parts-unknown',
    card: 'list-incomplete',
    strength: 0.7,
    why: 'Nothing says how many parts the export has',
  },
  {
    code: 'originals-not-here',
    card: 'get-originals-here',
    strength: 0.62,
    why: 'Originals of a Photos library are not on this Mac',
  },
  {
    code: 'wal-missing',
    card: 'list-incomplete',
    strength: 0.85,
    why: 'The Photos library was copied without a part that it needs',
  },
  {
    code: 'library-in-use',
    card: 'list-incomplete',
    strength: 0.6,
    why: 'The Photos library was open while it was read',
  },
  {
    code: 'unknown-schema',
    card: 'list-incomplete',
    strength: 0.8,
    why: 'The Photos library is of a kind that this app does not know yet',
  },
  { code: 'lists-disagree', card: 'list-incomplete', strength: 0.7, why: 'Two of your lists do not agree' },
  { code: 'counts-only', card: 'totals-only', strength: 0.66, why: 'Only totals were typed, and totals name no photo' },
  { code: 'unreadable-folders', card: 'full-disk-access', strength: 0.85, why: 'Folders could not be read' },
  { code: 'scan-unfinished', card: 'scan-unfinished', strength: 0.9, why: 'A scan has not finished' },
  { code: 'hidden-not-shown', card: 'hidden-photos', strength: 0.5, why: 'This list leaves out hidden photos' },
  { code: 'shared-albums-excluded', card: 'shared-albums', strength: 0.3, why: 'The list leaves out Shared Albums' },
  {
    code: 'bursts-excluded',
    card: 'bursts',
    strength: 0.3,
    why: 'The list leaves out burst photos that were not chosen',
  },
];

/** Cards for lists and scans that show less than everything. A note that forbids nothing brings no card by itself. */
export const notesRule: Rule = (context) => [
  ...blocking(context),
  ...otherBlocking(context),
  ...checksums(context),
  ...names(context),
  ...age(context),
  ...emptyExport(context),
];

/** Notes with a rule of their own below. */
const OWN_RULE: ReadonlySet<NoteCode> = new Set<NoteCode>(['checksums-do-not-apply', 'names-only', 'list-is-old']);

/** A note that forbids a yes and that no card knows: the list still shows less than everything. */
function otherBlocking({ list }: RuleContext): Hit[] {
  const known = new Set(BLOCKING.map(({ code }) => code));
  const others = (list?.notes ?? []).filter(({ code, blocks }) => blocks && !known.has(code) && !OWN_RULE.has(code));
  if (others.length === 0) return [];
  const why = `The list says of itself that it may lack something; ${counted(others.length, 'note')} beside it ${others.length === 1 ? 'says' : 'say'} what.`;
  return [{ card: 'list-incomplete', why, strength: 0.65 }];
}

/** The cards that a note can bring, for the table of where each card shows. */
export const CARDS_BY_NOTE: readonly CardId[] = [
  ...BLOCKING.map(({ card }) => card),
  'checksums-do-not-apply',
  'repeated-names',
  'list-too-old',
  'advanced-data-protection',
];

function blocking(context: RuleContext): Hit[] {
  return BLOCKING.flatMap(({ code, card, strength, why }) => {
    const notes = context.notes(code).filter((note) => note.blocks);
    if (notes.length === 0) return [];
    const count = notes.reduce((sum, note) => sum + (note.count ?? 0), 0);
    const text = why.endsWith('.') ? why : `${why}${count > 0 ? ` (${count.toLocaleString('en-US')})` : ''}.`;
    return [{ card, why: text, strength }];
  });
}

function checksums(context: RuleContext): Hit[] {
  const [note] = context.notes('checksums-do-not-apply');
  if (note === undefined) return [];
  const photos = note.count === undefined ? '' : ` of ${note.count.toLocaleString('en-US')}`;
  const why = `Not one checksum${photos} on the list fits a file here, although names and times agree.`;
  return [{ card: 'checksums-do-not-apply', why, strength: 0.64 }];
}

/** Names alone decide nothing, so a list of names leaves photos open. */
function names(context: RuleContext): Hit[] {
  const open = context.count('missing-here') + context.count('uncertain');
  const byName = context.comparison.rows.filter(
    (row) => row.coverage === 'absent' && row.evidence === 'name-only',
  ).length;
  if (context.notes('names-only').length === 0 && (byName === 0 || byName * 2 < open)) return [];
  if (open === 0 && byName === 0) return [];
  const why =
    context.notes('names-only').length > 0
      ? `The list has names only, so ${counted(Math.max(open, byName), 'photo')} cannot be told apart from others of that name.`
      : `${counted(byName, 'photo')} here agree with the list only by name.`;
  return [{ card: 'repeated-names', why, strength: 0.61, gapKinds: ['uncertain', 'missing-here'] }];
}

function age(context: RuleContext): Hit[] {
  if (context.list === null || context.notes('list-is-old').length === 0) return [];
  const { asOf } = context.list;
  const why = `The list was made on ${utcDay(asOf)}, ${counted(ageDays(asOf, context.today), 'day')} ago.`;
  return [{ card: 'list-too-old', why, strength: 0.63 }];
}

/** An export without photos is what Advanced Data Protection leaves. */
function emptyExport(context: RuleContext): Hit[] {
  const empty = context.notes('empty-list').length > 0;
  if (!empty && context.answers.advancedDataProtection !== true) return [];
  if (context.list !== null && !empty) return [];
  const why = empty
    ? 'The list names no photo. With Advanced Data Protection, Apple’s export most likely has none.'
    : 'You said that Advanced Data Protection is on, and there is no list yet.';
  return [{ card: 'advanced-data-protection', why, strength: context.answers.advancedDataProtection ? 0.9 : 0.55 }];
}
