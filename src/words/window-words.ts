import { folderComparison } from './en/window/folder-comparison.ts';
import type { window as english } from './en/window.ts';
import type { Language } from './language.ts';
import { createWords, type Say } from './words.ts';

export type Values = Readonly<Record<string, string | number>>;

/** A feature of the window, by the name of its words. */
export type Namespace = keyof typeof english;

/** The keys of one feature. */
export type Key<N extends Namespace> = keyof (typeof english)[N] & string;

/** The words of one feature: a key and its values give a sentence. `count` chooses the plural form. */
export type Translate<N extends Namespace> = (key: Key<N>, values?: Values) => string;

export interface Translator {
  readonly language: Language;
  of<N extends Namespace>(namespace: N): Translate<N>;
}

/** The words of the window in a language. They are part of the one catalogue: `window.<feature>.<key>`. */
export function createTranslator(language: Language, say: Say = createWords(language)): Translator {
  return { language, of: (namespace) => (key, values) => say(`window.${namespace}.${key}`, values) };
}

const SAID_OTHERWISE: ReadonlySet<string> = new Set(Object.keys(folderComparison));

/** The words for a comparison of two folders: what speaks of iCloud or of a list is said otherwise. */
export function folderComparisonTranslator(base: Translator): Translator {
  const inComparison = base.of('folderComparison');
  return {
    language: base.language,
    of: (namespace) => {
      const usual = base.of(namespace);
      return (key, values) => {
        const name = `${namespace}.${key}`;
        return isSaidOtherwise(name) ? inComparison(name, values) : usual(key, values);
      };
    },
  };
}

function isSaidOtherwise(name: string): name is Key<'folderComparison'> {
  return SAID_OTHERWISE.has(name);
}
