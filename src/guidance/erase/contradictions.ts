import type { Comparison } from '../../compare/comparison.ts';
import type { Answers } from '../answers.ts';
import { listOf } from '../comparison-parts.ts';
import { ageOf, utcDay } from './evidence-age.ts';

/** Two things that cannot both be true: what was answered, and what was seen or answered elsewhere. */
export interface Contradiction {
  readonly code:
    | 'off-but-new'
    | 'finished-but-full'
    | 'finished-but-off'
    | 'finished-but-waiting'
    | 'no-shared-but-listed';
  /** One sentence with its numbers. */
  readonly why: string;
}

/** Every contradiction between the answers and the data, or among the answers. Neither side is overruled. */
export function contradictions(comparison: Comparison, answers: Answers, today: number): Contradiction[] {
  const found: Contradiction[] = [];
  const list = listOf(comparison);
  const finished = answers.status === 'finished';
  if (answers.icloudPhotosOn === false && list !== null && isFullAndNew(list.asOf, list.range.last, today)) {
    found.push({
      code: 'off-but-new',
      why: `You said that iCloud Photos is off, but the list of ${utcDay(list.asOf)} has ${list.counts.assets} photos and videos, the newest from ${list.range.last}.`,
    });
  }
  if (finished && answers.storageFull === true) {
    found.push({
      code: 'finished-but-full',
      why: 'You said that the phone has finished, and also that iCloud storage is full. A full iCloud takes no new photos.',
    });
  }
  if (finished && answers.icloudPhotosOn === false) {
    found.push({
      code: 'finished-but-off',
      why: 'You said that the phone has finished, and also that iCloud Photos is off. A phone with iCloud Photos off sends nothing.',
    });
  }
  const waiting = comparison.gaps.filter((gap) => gap.kind === 'waiting-to-upload').length;
  if (finished && waiting > 0) {
    found.push({
      code: 'finished-but-waiting',
      why: `You said that the phone has finished, but the list marks ${waiting} of its photos as not uploaded yet.`,
    });
  }
  const shared = comparison.rows.filter((row) => row.asset.flags.sharedLibrary).length;
  if (answers.usesSharedLibrary === false && shared > 0) {
    found.push({
      code: 'no-shared-but-listed',
      why: `You said that you use no Shared Library, but ${shared} of the listed photos are in one.`,
    });
  }
  return found;
}

/** A list made within a week whose newest photo is at most 30 days older than the list. */
function isFullAndNew(asOf: number, last: string | null, today: number): boolean {
  if (last === null || ageOf(asOf, today) !== 'recent') return false;
  return asOf - Date.parse(`${last}T00:00:00Z`) <= 30 * 86_400_000;
}
