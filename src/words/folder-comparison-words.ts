import type { Comparison } from '../compare/comparison.ts';
import { folderComparison } from './en/folder-comparison.ts';
import type { Language } from './language.ts';
import { createWords, type Say } from './words.ts';

const SAID_OTHERWISE: ReadonlySet<string> = new Set(Object.keys(folderComparison));

/** Words for a comparison of folders with each other: nothing is said of iCloud or of a list. */
export function folderComparisonWords(say: Say): Say {
  return (key, values) => say(SAID_OTHERWISE.has(key) ? `folder-comparison.${key}` : key, values);
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
