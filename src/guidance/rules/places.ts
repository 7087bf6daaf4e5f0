import type { CardId } from '../cards/card-ids.ts';
import { counted } from '../comparison-parts.ts';
import { independentPlaces } from '../erase/copy-facts.ts';
import type { Rule } from './context.ts';

/** Nothing to compare with but iCloud itself: a second place comes first. */
export const placesRule: Rule = ({ comparison, list, others }) => {
  const known = list !== null || comparison.counts !== null;
  if (!known || independentPlaces(comparison).length > 0) return [];
  const why =
    others.length === 0
      ? 'No place of yours was looked at yet, so everything is known in iCloud only.'
      : `${counted(others.length, 'place')} ${others.length === 1 ? 'was' : 'were'} looked at, and iCloud keeps all of it in step: a deletion would reach the copies.`;
  return [{ card: 'two-independent-places', why, strength: 0.98 }];
};

export const CARDS_BY_PLACE: readonly CardId[] = ['two-independent-places'];
