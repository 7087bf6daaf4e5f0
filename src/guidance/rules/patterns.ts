import type { Pattern, PatternCode } from '../../compare/comparison.ts';
import type { GapKind } from '../../model/gap.ts';
import type { Cause } from '../codes.ts';
import type { Rule, RuleContext } from './context.ts';

/** What lacks the photos: this computer, or iCloud. */
type Side = 'here' | 'icloud';

interface PatternCause {
  readonly code: PatternCode;
  readonly here: Cause;
  /** Where iCloud lacks the photos; left out where the pattern knows no side. */
  readonly icloud?: Cause;
  readonly gapKinds: Readonly<Record<Side, readonly GapKind[]>>;
}

const MISSING: PatternCause['gapKinds'] = { here: ['missing-here'], icloud: ['missing-in-icloud'] };

function both(...kinds: readonly GapKind[]): PatternCause['gapKinds'] {
  return { here: kinds, icloud: kinds };
}

/** Patterns that point at one cause each. Those of a stopped transfer have a rule of their own (`stopped.ts`). */
const PATTERN_CAUSES: readonly PatternCause[] = [
  { code: 'only-videos', here: 'videos-missing-here', icloud: 'videos-missing-in-icloud', gapKinds: MISSING },
  { code: 'only-big-files', here: 'large-missing-here', icloud: 'large-missing-in-icloud', gapKinds: MISSING },
  { code: 'only-live-halves', here: 'live-halves', gapKinds: both('half-live-photo') },
  { code: 'one-device', here: 'one-device-here', icloud: 'one-device-in-icloud', gapKinds: MISSING },
  { code: 'one-shared-library', here: 'shared-library', gapKinds: MISSING },
  { code: 'reduced-copies', here: 'reduced-copies', gapKinds: both('reduced-copy', 'uncertain') },
  { code: 'whole-month', here: 'whole-month-here', icloud: 'whole-month-in-icloud', gapKinds: MISSING },
  { code: 'hidden-explains', here: 'hidden-explains', gapKinds: both('missing-here', 'count-unexplained') },
  {
    code: 'deleted-explains',
    here: 'deleted-explains',
    gapKinds: both('deleted-soon', 'missing-in-icloud', 'count-unexplained'),
  },
  {
    code: 'constant-time-shift',
    here: 'times-shifted',
    gapKinds: both('uncertain', 'missing-here', 'missing-in-icloud'),
  },
  { code: 'one-folder', here: 'one-folder-here', icloud: 'one-folder-in-icloud', gapKinds: MISSING },
  { code: 'converted-copies', here: 'converted-copies', gapKinds: both('different-bytes') },
  { code: 'rewritten-copies', here: 'rewritten-copies', gapKinds: both('different-bytes') },
];

/** One cause for each pattern that was found. */
export const patternsRule: Rule = (context) =>
  PATTERN_CAUSES.flatMap((each) => {
    const pattern = context.pattern(each.code);
    if (pattern === null || isOrdinary(pattern, context)) return [];
    const side: Side = pattern.values.side === 'icloud' ? 'icloud' : 'here';
    const cause = causeOf(each, side, context);
    const photos = photosOf(pattern);
    const { side: _, bytes, ...values } = pattern.values;
    return [{ cause, values: { ...values, count: photos }, photos, gapKinds: each.gapKinds[side] }];
  });

function causeOf({ code, here, icloud }: PatternCause, side: Side, context: RuleContext): Cause {
  // Large files can be missing, or be here without their end.
  const large = code === 'only-videos' || code === 'only-big-files';
  if (large && side === 'here' && context.count('cut-short') > context.count('missing-here')) return 'files-cut-short';
  if (code === 'rewritten-copies') return mostlyEdited(context) ? 'edited-copies' : 'rewritten-copies';
  return side === 'icloud' ? (icloud ?? here) : here;
}

/** Other content is most often a program's work; the person's own edits have a cause of their own. */
function mostlyEdited({ gaps }: RuleContext): boolean {
  const different = gaps('different-bytes');
  const edited = different.filter(({ findings }) => findings.some(({ difference }) => difference === 'edited')).length;
  return edited * 2 > different.length;
}

/** How many of the photos follow the pattern. */
function photosOf({ values }: Pattern): number {
  const count = Number(values.missing ?? values.count);
  return Number.isFinite(count) ? count : 0;
}

/** Deleting photos is an ordinary thing to do; a cause to look at is a twentieth of the library or more. */
const MANY_DELETED = 0.05;

function isOrdinary(pattern: Pattern, { comparison }: RuleContext): boolean {
  return pattern.code === 'deleted-explains' && photosOf(pattern) < comparison.rows.length * MANY_DELETED;
}
