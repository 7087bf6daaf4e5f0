import { isCopy } from '../../model/coverage.ts';
import { GAP_KINDS, type Gap, type GapKind } from '../../model/gap.ts';
import type { Cause } from '../codes.ts';
import type { Hit, Rule, RuleContext } from './context.ts';

/** The cause that stands beside a kind of gap when no pattern says more. */
export const CAUSE_OF_GAP: Readonly<Record<Exclude<GapKind, 'different-bytes'>, Cause>> = {
  'missing-here': 'missing-here',
  'half-live-photo': 'live-halves',
  'cut-short': 'files-cut-short',
  unreadable: 'unreadable-files',
  'placeholder-only': 'still-in-cloud',
  'reduced-copy': 'reduced-copies',
  uncertain: 'uncertain',
  'missing-in-icloud': 'missing-in-icloud',
  'waiting-to-upload': 'waiting-to-upload',
  'deleted-soon': 'deleted-soon',
  'count-unexplained': 'counts-differ',
  'date-range-short': 'dates-differ',
};

/** From so many on, waiting photos are no longer the few that were just taken. */
const MANY_WAITING = 8;

/** Days left in Recently Deleted from which on a photo that is nowhere else comes before most other things. */
const FEW_DAYS = 7;

/** One cause for each kind of gap, so that no gap is without its next step. */
export const gapsRule: Rule = (context) => {
  const all = GAP_KINDS.reduce((sum, kind) => sum + context.count(kind), 0);
  return GAP_KINDS.flatMap((kind) => {
    const count = context.count(kind);
    if (count === 0 || isOrdinary(context, kind, count, all)) return [];
    if (kind === 'different-bytes') return differentBytes(context);
    if (kind === 'deleted-soon') return deleted(context, count);
    // A few new photos always wait; many are uploads that have not finished.
    const single = kind !== 'waiting-to-upload' || count < MANY_WAITING;
    return [{ cause: CAUSE_OF_GAP[kind], values: { count }, photos: count, gapKinds: [kind], single }];
  });
};

/** Deleting photos is an ordinary thing to do: where nothing else is wrong, Recently Deleted brings no advice. */
function isOrdinary(context: RuleContext, kind: GapKind, count: number, all: number): boolean {
  const { answer } = context.comparison.verdict;
  return kind === 'deleted-soon' && count === all && (answer === 'yes' || answer === 'unproven');
}

/** What is in no place that was checked and has few days left is told by itself, and early: nothing else gets worse by waiting. */
function deleted(context: RuleContext, count: number): Hit[] {
  const soon = context.gaps('deleted-soon').filter(isOnlyThereForDays).length;
  const all = {
    cause: 'deleted-soon',
    values: { count },
    photos: count,
    gapKinds: ['deleted-soon'],
    single: true,
  } as const;
  return soon === 0 ? [all] : [{ cause: 'deleted-this-week', values: { count: soon }, photos: soon }, all];
}

function isOnlyThereForDays({ daysLeft, findings }: Gap): boolean {
  return daysLeft !== null && daysLeft <= FEW_DAYS && !findings.some(({ coverage }) => isCopy(coverage));
}

/** Same photo, other content: converted to another format, an edited version, or written anew. */
function differentBytes(context: RuleContext): Hit[] {
  const counts = new Map<Cause, number>();
  for (const gap of context.gaps('different-bytes')) {
    const cause = differenceOf(gap);
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].map(([cause, count]) => ({
    cause,
    values: { count },
    photos: count,
    gapKinds: ['different-bytes'],
    single: true,
  }));
}

function differenceOf(gap: Gap): Cause {
  const differences = gap.findings.map((finding) => finding.difference);
  if (differences.includes('converted')) return 'converted-copies';
  return differences.includes('edited') ? 'edited-copies' : 'rewritten-copies';
}
