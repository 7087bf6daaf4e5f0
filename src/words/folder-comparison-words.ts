import type { Comparison } from '../compare/comparison.ts';
import type { Language } from './language.ts';
import { createWords, type Say } from './words.ts';

const WINDOW = 'window.';

/** Words for a comparison of folders with each other, in reports and in the window: nothing is said of iCloud or of a list. */
export function folderComparisonWords(say: Say): Say {
  return (key, values) => {
    const otherwise = key.startsWith(WINDOW)
      ? `window.folderComparison.${key.slice(WINDOW.length)}`
      : `folder-comparison.${key}`;
    const text = say(otherwise, values);
    // A key without words says itself: of folders it is said as ever.
    return text === otherwise ? say(key, values) : text;
  };
}

/** Whether a comparison is of folders: its reference was read, and is no list. */
export function isFolderComparison(comparison: Pick<Comparison, 'places' | 'listId'>): boolean {
  return comparison.places.some(({ place }) => place.id === comparison.listId && place.source === 'scan');
}

/** The words of a language that fit a comparison. */
export function wordsFor(language: Language, comparison: Comparison): Say {
  const say = createWords(language);
  return isFolderComparison(comparison) ? folderComparisonWords(say) : say;
}
