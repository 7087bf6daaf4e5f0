import type { Verdict } from '../model/verdict.ts';
import { sayCount } from './say-values.ts';
import type { Say } from './words.ts';

/**
 * The last line of a yes on erasing: both totals that the phone showed when it was asked. What it shows now may be more. Null for
 * every other answer.
 */
export function sayPhoneTotals(say: Say, { answer, reasons }: Verdict): string | null {
  if (answer !== 'yes') return null;
  const { phonePhotos: photos, phoneVideos: videos } =
    reasons.find(({ code }) => code === 'erase-phone-counts-agree-good')?.values ?? {};
  if (typeof photos !== 'number' || typeof videos !== 'number') return null;
  return say('report.erase-phone-shows', {
    photos: sayCount(say, photos, 'photos'),
    videos: sayCount(say, videos, 'videos'),
  });
}
