import type { Language } from './language.ts';
import { addWords } from './words.ts';

const first = new Map<Language, Promise<void>>();
const all = new Map<Language, Promise<void>>();

/** Does something once for each language; what failed may be tried again. */
function once(done: Map<Language, Promise<void>>, language: Language, load: () => Promise<void>): Promise<void> {
  const before = done.get(language);
  if (before) return before;
  const loading = load();
  done.set(language, loading);
  loading.catch(() => done.delete(language));
  return loading;
}

/**
 * Brings the words that the first picture of the window needs. The window and its worker read the language that they speak
 * and no other; a program that may speak any of them at once imports `every-language.ts` instead.
 */
export function loadFirstWords(language: Language): Promise<void> {
  return once(first, language, async () => {
    const { firstWords } =
      language === 'de' ? await import('./de/first-words.ts') : await import('./en/first-words.ts');
    addWords(language, firstWords);
  });
}

const complete = new Set<Language>();

/** Whether all words of a language are there. */
export function hasAllWords(language: Language): boolean {
  return complete.has(language);
}

/** Brings all words of a language. */
export function loadWords(language: Language): Promise<void> {
  return once(all, language, async () => {
    await loadFirstWords(language);
    const { otherWords } =
      language === 'de' ? await import('./de/other-words.ts') : await import('./en/other-words.ts');
    addWords(language, otherWords);
    complete.add(language);
  });
}
