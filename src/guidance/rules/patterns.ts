import type { Pattern, PatternCode } from '../../compare/comparison.ts';
import type { GapKind } from '../../model/gap.ts';
import type { CardId } from '../cards/card-ids.ts';
import { counted } from '../comparison-parts.ts';
import type { Rule, RuleContext } from './context.ts';
import { byPattern } from './strength.ts';

interface PatternCard {
  readonly code: PatternCode;
  readonly card: CardId | ((side: Side, context: RuleContext) => CardId);
  /** The cards that a function can choose. */
  readonly cards?: readonly CardId[];
  readonly gapKinds: (side: Side) => readonly GapKind[];
  readonly why: (pattern: Pattern, context: RuleContext) => string;
}

/** What lacks the photos: this computer, or iCloud. */
type Side = 'here' | 'icloud';

const MISSING: PatternCard['gapKinds'] = (side) => [side === 'icloud' ? 'missing-in-icloud' : 'missing-here'];
const TOO_LARGE_CARDS: readonly CardId[] = ['large-uploads', 'large-videos', 'cut-videos'];

/** Large files can be missing on either side, or be here without their end. */
function tooLarge(side: Side, { count }: RuleContext): CardId {
  if (side === 'icloud') return 'large-uploads';
  return count('cut-short') > count('missing-here') ? 'cut-videos' : 'large-videos';
}

/** Other bytes are most often a program's work; the person's own edits have a card of their own. */
function otherBytes(_: Side, { gaps }: RuleContext): CardId {
  const different = gaps('different-bytes');
  const edited = different.filter(({ findings }) => findings.some(({ difference }) => difference === 'edited')).length;
  return edited * 2 > different.length ? 'edited-copies' : 'rewritten-copies';
}

/** Patterns that point at one card each. Those of a stopped transfer have a rule of their own (`stopped.ts`). */
const PATTERN_CARDS: readonly PatternCard[] = [
  {
    code: 'only-videos',
    card: tooLarge,
    cards: TOO_LARGE_CARDS,
    gapKinds: (side) => (side === 'icloud' ? ['missing-in-icloud'] : ['missing-here', 'cut-short']),
    why: (pattern) => `${share(pattern)} are videos.`,
  },
  {
    code: 'only-big-files',
    card: tooLarge,
    cards: TOO_LARGE_CARDS,
    gapKinds: (side) => (side === 'icloud' ? ['missing-in-icloud'] : ['missing-here', 'cut-short']),
    why: (pattern) => `${share(pattern)} are large${atLeast(pattern)}.`,
  },
  {
    code: 'only-live-halves',
    card: 'live-photo-halves',
    gapKinds: () => ['half-live-photo'],
    why: (pattern) => `${different(pattern)} are Live Photos that lack one of their two halves.`,
  },
  {
    code: 'one-device',
    card: 'one-device',
    gapKinds: MISSING,
    why: (pattern) => `${share(pattern)} were taken with one device${named(pattern, 'device')}.`,
  },
  {
    code: 'one-shared-library',
    card: 'shared-library',
    gapKinds: MISSING,
    why: (pattern) => `${share(pattern)} are in a Shared Library.`,
  },
  {
    code: 'reduced-copies',
    card: 'reduced-copies',
    gapKinds: () => ['reduced-copy', 'uncertain'],
    why: (pattern) => `${different(pattern)} are smaller than the originals on the list.`,
  },
  {
    code: 'whole-month',
    card: 'whole-month',
    gapKinds: MISSING,
    why: (pattern) => `${share(pattern)} are from ${months(pattern)}.`,
  },
  {
    code: 'hidden-explains',
    card: 'hidden-photos',
    gapKinds: () => ['missing-here', 'count-unexplained'],
    why: (pattern) => `${share(pattern)} are hidden ones.`,
  },
  {
    code: 'deleted-explains',
    card: 'recently-deleted',
    gapKinds: () => ['deleted-soon', 'missing-in-icloud', 'count-unexplained'],
    why: (pattern) => `${counted(number(pattern, 'count'), 'photo')} here are in Recently Deleted of iCloud.`,
  },
  {
    code: 'constant-time-shift',
    card: 'shifted-dates',
    gapKinds: () => ['uncertain', 'missing-here', 'missing-in-icloud'],
    why: (pattern) =>
      `${text(pattern, 'count')} of ${counted(number(pattern, 'of'), 'photo')} with one name on both sides are apart by the same time${apart(pattern)}.`,
  },
  {
    code: 'one-folder',
    card: 'one-folder',
    gapKinds: MISSING,
    why: (pattern) => `${share(pattern)} are in one folder${named(pattern, 'folder')}.`,
  },
  {
    code: 'converted-copies',
    card: 'converted-copies',
    gapKinds: () => ['different-bytes'],
    why: (pattern) => `${different(pattern)} agree in name and time, and only their format differs.`,
  },
  {
    code: 'rewritten-copies',
    card: otherBytes,
    cards: ['rewritten-copies', 'edited-copies'],
    gapKinds: () => ['different-bytes'],
    why: (pattern) => `${different(pattern)} agree in name, time and format, and only their bytes differ.`,
  },
];

/** One card for each pattern that was found. */
export const patternsRule: Rule = (context) =>
  PATTERN_CARDS.flatMap(({ code, card, gapKinds, why }) => {
    const pattern = context.pattern(code);
    if (pattern === null || isOrdinary(pattern, context)) return [];
    const side = sideOf(pattern);
    const id = typeof card === 'string' ? card : card(side, context);
    return [{ card: id, why: why(pattern, context), strength: byPattern(pattern), gapKinds: gapKinds(side) }];
  });

/** Deleting photos is an ordinary thing to do; a cause to look at is a twentieth of the library or more. */
const MANY_DELETED = 0.05;

function isOrdinary(pattern: Pattern, { comparison }: RuleContext): boolean {
  return pattern.code === 'deleted-explains' && number(pattern, 'count') < comparison.rows.length * MANY_DELETED;
}

/** The cards that a pattern can bring, for the table of where each card shows. */
export const CARDS_BY_PATTERN: readonly CardId[] = PATTERN_CARDS.flatMap(({ card, cards }) =>
  typeof card === 'string' ? [card] : (cards ?? []),
);

function sideOf({ values }: Pattern): Side {
  return values.side === 'icloud' ? 'icloud' : 'here';
}

/** "38 of the 41 photos missing here" */
function share(pattern: Pattern): string {
  const where = sideOf(pattern) === 'icloud' ? 'in iCloud' : 'here';
  const of = pattern.values.of ?? pattern.values.missing;
  if (of === undefined) return `Almost all photos missing ${where}`;
  return `${text(pattern, 'missing')} of the ${counted(Number(of), 'photo')} missing ${where}`;
}

/** "38 of the 41 photos that differ" */
function different(pattern: Pattern): string {
  return pattern.values.of === undefined
    ? 'Almost all photos that differ'
    : `${text(pattern, 'count')} of the ${counted(number(pattern, 'of'), 'photo')} that differ`;
}

function number(pattern: Pattern, name: string): number {
  const value = Number(pattern.values[name]);
  return Number.isFinite(value) ? value : 0;
}

function text(pattern: Pattern, name: string): string {
  return number(pattern, name).toLocaleString('en-US');
}

function named(pattern: Pattern, name: string): string {
  const value = pattern.values[name];
  return value === undefined ? '' : `: ${String(value).replace(/\.$/, '')}`;
}

function atLeast(pattern: Pattern): string {
  const megabytes = Math.floor(number(pattern, 'bytes') / 1e6);
  return megabytes > 0 ? `, ${megabytes.toLocaleString('en-US')} MB or more` : '';
}

function months(pattern: Pattern): string {
  const more = number(pattern, 'months') - 1;
  const month = String(pattern.values.month ?? 'one month');
  return more > 0 ? `${month} and ${counted(more, 'other month')}` : month;
}

/** Minutes as a person says them: "2 hours", "5 hours and 30 minutes". */
function apart(pattern: Pattern): string {
  const minutes = Math.abs(number(pattern, 'minutes'));
  if (minutes === 0) return '';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? counted(hours, 'hour') : '', rest > 0 ? counted(rest, 'minute') : ''];
  return `, ${parts.filter((part) => part !== '').join(' and ')}`;
}
