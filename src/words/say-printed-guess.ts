import type { PrintedGuess } from '../lists/icloudpd/guess-printed.ts';
import { safeName } from './safe-name.ts';
import type { Say } from './words.ts';

/** What a folder tells about a list of names that icloudpd printed, with its numbers: what was seen, and what it looks like. */
export function sayPrintedGuess(say: Say, guess: PrintedGuess): string {
  const { looksLike, printed, found, others } = guess;
  const place = safeName(guess.placeName);
  const seen = say('basics.printed-found', { count: printed, found, place });
  if (looksLike === 'everything') return `${seen} ${say('basics.printed-everything')}`;
  return found > 0 && others > 0
    ? `${seen} ${say('basics.printed-missing-once', { count: others })}`
    : `${seen} ${say('basics.printed-missing')}`;
}
