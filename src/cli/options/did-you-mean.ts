import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant by a mistyped one; null when none is near: at most two letters or a third of them differ, one in
 * a short word.
 */
export function didYouMean(typed: string, known: readonly string[]): string | null {
  if (typed === '' || known.length === 0) return null;
  const near = closest(typed.toLowerCase(), [...known]);
  const most = near.length < 5 ? 1 : Math.max(2, Math.floor(near.length / 3));
  return distance(typed.toLowerCase(), near) <= most ? near : null;
}
