import type { Comparison, PlaceSummary } from '../../compare/comparison.ts';
import { DAY_MS, utcDay } from '../../model/moments.ts';
import type { Reason } from '../../model/witness.ts';
import type { Answers } from '../answers.ts';
import { listOf } from '../comparison-parts.ts';
import { ageOf } from './evidence-age.ts';
import type { EraseConflict } from './reason-codes.ts';

/**
 * Every two things that cannot both be true: what was answered, and what was seen or answered elsewhere. Neither side is
 * overruled. `today` is ms, UTC.
 */
export function contradictions(comparison: Comparison, answers: Answers, today: number): Reason[] {
  const found: Reason[] = [];
  const add = (code: EraseConflict, values: Reason['values'] = {}): void => void found.push({ code, values });
  const list = listOf(comparison);
  const finished = answers.status === 'finished';
  if (answers.icloudPhotosOn === false && list !== null && isFullAndNew(list.asOf, list.range.last, today)) {
    const { asOf, counts, range } = list;
    add('erase-conflict-off-but-new', { day: utcDay(asOf), count: counts.assets, newest: range.last ?? '' });
  }
  if (finished && answers.storageFull === true) add('erase-conflict-finished-but-full');
  if (finished && answers.icloudPhotosOn === false) add('erase-conflict-finished-but-off');
  const waiting = comparison.gaps.filter((gap) => gap.kind === 'waiting-to-upload').length;
  if (finished && waiting > 0) add('erase-conflict-finished-but-waiting', { count: waiting });
  const shared = comparison.rows.filter((row) => row.asset.flags.sharedLibrary).length;
  if (answers.usesSharedLibrary === false && shared > 0) add('erase-conflict-no-shared-but-listed', { count: shared });
  // Whoever has Apple's copy with photos in it has no Advanced Data Protection, or the copy is of another account.
  if (answers.advancedDataProtection === true && list !== null && isAppleCopy(list) && list.counts.assets > 0)
    add('erase-conflict-protected-but-apple-copy', { count: list.counts.assets });
  return found;
}

function isAppleCopy({ facts }: PlaceSummary): boolean {
  return facts !== null && facts.parts !== null;
}

/** A list made within a week whose newest photo is at most 30 days older than the list. */
function isFullAndNew(asOf: number, last: string | null, today: number): boolean {
  if (last === null || ageOf(asOf, today) !== 'recent') return false;
  return asOf - Date.parse(`${last}T00:00:00Z`) <= 30 * DAY_MS;
}
