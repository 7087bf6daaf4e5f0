import { FEWEST } from './explain.ts';
import type { FindPattern } from './pattern-input.ts';

/** Of what is here and not in the library, so much is in Recently Deleted. */
const SHARE = 0.8;

/** What is here besides the library is what was deleted from it and lies in Recently Deleted. */
export const deletedExplains: FindPattern = ({ groups }) => {
  let [deleted, onlyHere] = [0, 0];
  for (const { listedAs, memberCount } of groups) {
    if (memberCount === 0) continue;
    if (listedAs === 'deleted') deleted += 1;
    else if (listedAs === 'none') onlyHere += 1;
  }
  if (deleted < FEWEST || deleted < (deleted + onlyHere) * SHARE) return null;
  return { code: 'deleted-explains', strength: deleted / (deleted + onlyHere), values: { count: deleted } };
};
