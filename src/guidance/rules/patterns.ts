import type { Pattern, PatternCode } from '../../compare/comparison.ts';
import type { GapKind } from '../../model/gap.ts';
import type { CardId } from '../cards/card-ids.ts';
import { counted } from '../comparison-parts.ts';
import type { Rule, RuleContext } from './context.ts';
import { byPattern } from './strength.ts';

interface PatternCard {
  readonly code: PatternCode;
  readonly card: CardId;
  readonly gapKinds: readonly GapKind[];
  readonly why: (context: RuleContext, pattern: Pattern) => string;
}

/** Patterns that point at one card each. Those of a stopped transfer have a rule of their own (`stopped.ts`). */
const PATTERN_CARDS: readonly PatternCard[] = [
  {
    code: 'only-videos',
    card: 'large-videos',
    gapKinds: ['missing-here'],
    why: ({ gaps }) => {
      const missing = gaps('missing-here').flatMap((gap) => (gap.asset ? [gap.asset] : []));
      const videos = missing.filter((asset) => asset.kind === 'video').length;
      return `${videos} of the ${counted(missing.length, 'missing item')} are videos.`;
    },
  },
  {
    code: 'only-big-files',
    card: 'large-videos',
    gapKinds: ['missing-here'],
    why: (context, pattern) => `${of(context, 'missing-here')} are large files${detail(pattern)}.`,
  },
  {
    code: 'only-live-halves',
    card: 'live-photo-halves',
    gapKinds: ['half-live-photo'],
    why: ({ count }) => `${counted(count('half-live-photo'), 'Live Photo')} here lack one of their two halves.`,
  },
  {
    code: 'one-device',
    card: 'one-device',
    gapKinds: ['missing-here', 'missing-in-icloud'],
    why: (context, pattern) => `${mostMissing(context)} were taken with one device${detail(pattern)}.`,
  },
  {
    code: 'one-shared-library',
    card: 'shared-library',
    gapKinds: ['missing-here'],
    why: (context) => `${of(context, 'missing-here')} are in a Shared Library.`,
  },
  {
    code: 'reduced-copies',
    card: 'reduced-copies',
    gapKinds: ['reduced-copy'],
    why: ({ count }) => `${counted(count('reduced-copy'), 'photo')} here are smaller than the originals on the list.`,
  },
  {
    code: 'whole-month',
    card: 'whole-month',
    gapKinds: ['missing-here', 'missing-in-icloud'],
    why: (context, pattern) => `${mostMissing(context)} fall into one month${detail(pattern)}.`,
  },
  {
    code: 'hidden-explains',
    card: 'hidden-photos',
    gapKinds: ['count-unexplained', 'missing-here'],
    why: (_, pattern) => `The difference between the totals fits the number of hidden photos${detail(pattern)}.`,
  },
  {
    code: 'deleted-explains',
    card: 'recently-deleted',
    gapKinds: ['count-unexplained', 'missing-in-icloud', 'deleted-soon'],
    why: (_, pattern) => `The difference fits the photos in Recently Deleted${detail(pattern)}.`,
  },
  {
    code: 'constant-time-shift',
    card: 'shifted-dates',
    gapKinds: ['uncertain', 'missing-here', 'missing-in-icloud'],
    why: (_, pattern) => `Many photos agree by name, and their times differ by one constant amount${detail(pattern)}.`,
  },
  {
    code: 'one-folder',
    card: 'one-folder',
    gapKinds: ['missing-here', 'missing-in-icloud', 'unreadable', 'cut-short', 'different-bytes'],
    why: (_, pattern) => `Almost all of these gaps are in one folder${detail(pattern)}.`,
  },
  {
    code: 'converted-copies',
    card: 'converted-copies',
    gapKinds: ['different-bytes'],
    why: (context) => `${of(context, 'different-bytes')} agree in name and time, and only their format differs.`,
  },
  {
    code: 'rewritten-copies',
    card: 'rewritten-copies',
    gapKinds: ['different-bytes'],
    why: (context) => `${of(context, 'different-bytes')} agree in name, time and format, and only their bytes differ.`,
  },
];

/** One card for each pattern that was found. */
export const patternsRule: Rule = (context) =>
  PATTERN_CARDS.flatMap(({ code, card, gapKinds, why }) => {
    const pattern = context.pattern(code);
    if (pattern === null) return [];
    return [{ card, why: why(context, pattern), strength: byPattern(pattern), gapKinds }];
  });

/** The cards that a pattern can bring, for the table of where each card shows. */
export const CARDS_BY_PATTERN: readonly CardId[] = PATTERN_CARDS.map(({ card }) => card);

function of(context: RuleContext, kind: GapKind): string {
  return counted(context.count(kind), kind === 'missing-here' ? 'missing photo' : 'photo');
}

function mostMissing(context: RuleContext): string {
  const here = context.count('missing-here');
  const all = here > 0 ? here : context.count('missing-in-icloud');
  return `Most of the ${counted(all, 'missing photo')}`;
}

/** The numbers of the pattern itself, as it names them: ` (device: iPhone 12, count: 41)`. */
function detail(pattern: Pattern): string {
  const parts = Object.entries(pattern.values).map(([name, value]) => `${plain(name)}: ${value}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** `timeShift` as a person reads it: `time shift`. */
function plain(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
