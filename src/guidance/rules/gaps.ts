import { GAP_KINDS, type Gap, type GapKind } from '../../model/gap.ts';
import type { CardId } from '../cards/card-ids.ts';
import { counted } from '../comparison-parts.ts';
import type { Hit, Rule, RuleContext } from './context.ts';
import { byShare } from './strength.ts';

/** The card that stands beside a group of gaps when no pattern says more. */
export const CARD_OF_GAP: Readonly<Record<GapKind, CardId>> = {
  'missing-here': 'missing-here',
  'half-live-photo': 'live-photo-halves',
  'cut-short': 'cut-videos',
  unreadable: 'unreadable-files',
  'placeholder-only': 'placeholders',
  'different-bytes': 'rewritten-copies',
  'reduced-copy': 'reduced-copies',
  uncertain: 'uncertain-matches',
  'missing-in-icloud': 'missing-in-icloud',
  'waiting-to-upload': 'waiting-to-upload',
  'deleted-soon': 'recently-deleted',
  'count-unexplained': 'totals-only',
  'date-range-short': 'totals-only',
};

const WEIGHTS: Readonly<Record<GapKind, number>> = {
  'missing-here': 0.4,
  'half-live-photo': 0.48,
  'cut-short': 0.5,
  unreadable: 0.46,
  'placeholder-only': 0.48,
  'different-bytes': 0.42,
  'reduced-copy': 0.47,
  uncertain: 0.3,
  'missing-in-icloud': 0.25,
  'waiting-to-upload': 0.45,
  'deleted-soon': 0.2,
  'count-unexplained': 0.42,
  'date-range-short': 0.38,
};

/** One card for each kind of gap, so that no gap is without its next step. */
export const gapsRule: Rule = (context) => {
  const all = GAP_KINDS.reduce((sum, kind) => sum + context.count(kind), 0);
  return GAP_KINDS.flatMap((kind) => {
    const count = context.count(kind);
    if (count === 0 || isOrdinary(context, kind, count, all)) return [];
    if (kind === 'different-bytes') return differentBytes(context, all);
    const strength = byShare(WEIGHTS[kind], count, all);
    return [{ card: CARD_OF_GAP[kind], why: whyGap(context, kind, count), strength, gapKinds: [kind] }];
  });
};

/** Deleting photos is an ordinary thing to do: where nothing else is wrong, Recently Deleted brings no advice. */
function isOrdinary(context: RuleContext, kind: GapKind, count: number, all: number): boolean {
  return kind === 'deleted-soon' && count === all && context.comparison.verdict.answer === 'yes';
}

function whyGap(context: RuleContext, kind: GapKind, count: number): string {
  const photos = counted(count, 'photo');
  const are = count === 1 ? 'is' : 'are';
  switch (kind) {
    case 'missing-here':
      return `${photos} of the list ${are} in none of the places you added.`;
    case 'half-live-photo':
      return `${counted(count, 'Live Photo')} here ${count === 1 ? 'lacks one of its' : 'lack one of their'} two halves.`;
    case 'cut-short':
      return `${counted(count, 'file')} here ${are} shorter than ${count === 1 ? 'it says' : 'they say'}${nearOneGigabyte(context)}.`;
    case 'unreadable':
      return `${counted(count, 'file')} here could not be read as a photo or video.`;
    case 'placeholder-only':
      return `${photos} ${are} here only by name; the content is still in the cloud.`;
    case 'different-bytes':
      return `${photos} here ${count === 1 ? 'has' : 'have'} other bytes than on the list.`;
    case 'reduced-copy':
      return `${photos} here ${are} smaller than the originals on the list.`;
    case 'uncertain':
      return `${photos} ${are} probably here, but not surely enough to count.`;
    case 'missing-in-icloud':
      return `${photos} here ${are} not on the list.`;
    case 'waiting-to-upload':
      return `${photos} ${are} marked as not uploaded to iCloud yet.`;
    case 'deleted-soon':
      return `${photos} ${are} in Recently Deleted${daysLeft(context.gaps(kind))}.`;
    case 'count-unexplained':
      return `The totals differ by ${count.toLocaleString('en-US')}, and nothing known explains it.`;
    case 'date-range-short':
      return 'The photos on one side begin later or end earlier than on the other.';
  }
}

function daysLeft(gaps: readonly Gap[]): string {
  const days = gaps.flatMap((gap) => (gap.daysLeft === null ? [] : [gap.daysLeft]));
  return days.length === 0 ? '' : `; the first goes in ${counted(Math.min(...days), 'day')}`;
}

/** A known fault of download tools leaves videos of about 1 GB. */
function nearOneGigabyte(context: RuleContext): string {
  const near = context
    .gaps('cut-short')
    .flatMap((gap) => gap.asset?.resources ?? [])
    .filter(({ size }) => size !== null && size >= 0.95e9 && size <= 1.1e9).length;
  return near === 0 ? '' : `; ${near} of them end near 1 GB`;
}

/** Same photo, other bytes: converted to another format, an edited version, or written anew. */
function differentBytes(context: RuleContext, all: number): Hit[] {
  const groups: Record<'converted-copies' | 'edited-copies' | 'rewritten-copies', number> = {
    'converted-copies': 0,
    'edited-copies': 0,
    'rewritten-copies': 0,
  };
  for (const gap of context.gaps('different-bytes')) groups[differenceOf(gap)] += 1;
  const words = {
    'converted-copies': 'agree in name and time, and only their format differs',
    'edited-copies': 'are here as their edited version, not as the original',
    'rewritten-copies': 'agree in name and time, and their bytes differ',
  } as const;
  return (Object.keys(words) as (keyof typeof words)[])
    .filter((card) => groups[card] > 0)
    .map((card) => ({
      card,
      why: `${counted(groups[card], 'photo')} here ${words[card]}.`,
      strength: byShare(WEIGHTS['different-bytes'], groups[card], all),
      gapKinds: ['different-bytes'],
    }));
}

function differenceOf(gap: Gap): 'converted-copies' | 'edited-copies' | 'rewritten-copies' {
  const differences = gap.findings.map((finding) => finding.difference);
  if (differences.includes('converted')) return 'converted-copies';
  return differences.includes('edited') ? 'edited-copies' : 'rewritten-copies';
}
