import type { Advice } from '../../guidance/advice.ts';
import type { CardId } from '../../guidance/codes.ts';
import type { GapKind } from '../../model/gap.ts';
import type { PhotoPart } from '../engine/photo-parts.ts';

/** A card, and why it was chosen; null where it always belongs to these photos. */
export interface ChosenCard {
  readonly card: CardId;
  readonly advice: Advice | null;
}

/** Cards that help with a part whatever was found out about it, the best first. */
const ALWAYS: Readonly<Record<PhotoPart, readonly [CardId, ...CardId[]]>> = {
  deleted: ['hidden-and-deleted'],
  'only-phone': ['uploads-unfinished', 'by-cable'],
  'only-here': ['second-place', 'not-in-icloud', 'other-clouds'],
  'not-here': ['originals-here', 'by-cable', 'iphone-to-disk'],
  'not-same': ['converted-or-smaller', 'originals-here'],
  'cloud-only': ['originals-here'],
  'in-step': ['second-place'],
  'not-sure': ['uncertain'],
  'not-sure-here': ['uncertain', 'second-place'],
};

/**
 * The cards for a part: those that were chosen for its kinds of gaps, in their order, then those that always help.
 *
 * @param gaps the kinds of gaps among its photos
 */
export function cardsFor(
  part: PhotoPart,
  advice: readonly Advice[],
  gaps: readonly GapKind[],
): [ChosenCard, ...ChosenCard[]] {
  const chosen = advice.filter(({ gapKinds }) => gapKinds.some((kind) => gaps.includes(kind)));
  const known = new Set(chosen.map(({ card }) => card));
  const always = ALWAYS[part].filter((card) => !known.has(card)).map((card): ChosenCard => ({ card, advice: null }));
  const [first, ...others] = [...chosen.map((each): ChosenCard => ({ card: each.card, advice: each })), ...always];
  return [first ?? { card: ALWAYS[part][0], advice: null }, ...others];
}
