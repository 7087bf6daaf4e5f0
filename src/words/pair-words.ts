import type { Comparison } from '../compare/comparison.ts';
import { pair } from './en/pair.ts';
import { createWords, type Language, type Say } from './words.ts';

const SAID_OTHERWISE: ReadonlySet<string> = new Set(Object.keys(pair));

/** Words for a comparison of folders with each other: nothing is said of iCloud or of a list. */
export function pairWords(say: Say): Say {
  return (key, values) => say(SAID_OTHERWISE.has(key) ? `pair.${key}` : key, values);
}

/** Whether a comparison is of folders: its reference was read, and is no list. */
export function isPair(comparison: Pick<Comparison, 'places' | 'listId'>): boolean {
  return comparison.places.some(({ place }) => place.id === comparison.listId && place.source === 'scan');
}

/** The words of a language that fit a comparison. */
export function wordsFor(language: Language, comparison: Comparison): Say {
  const say = createWords(language);
  return isPair(comparison) ? pairWords(say) : say;
}
