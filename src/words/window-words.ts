import { folderComparison } from './en/window/folder-comparison.ts';
import type { window as english } from './en/window.ts';
import type { Language } from './language.ts';
import { createWords, type Say } from './words.ts';

export type Values = Readonly<Record<string, string | number>>;

/** A feature of the window, by the name of its words. */
export type Namespace = keyof typeof english;

/** The keys of one feature. */
export type Key<N extends Namespace> = keyof (typeof english)[N] & string;

/** The keys of one feature that have a form for one and a form for many. */
type CountedKey<N extends Namespace> = {
  [K in Key<N>]: (typeof english)[N][K] extends string ? never : K;
}[Key<N>];

/**
 * The words of one feature: a key and its values give a sentence. `count` chooses the plural form: where a key, or one of
 * those that it may be, has forms, it must be given, else the key itself would stand on the screen.
 */
export type Translate<N extends Namespace> = <K extends Key<N>>(
  key: K,
  ...values: [Extract<K, CountedKey<N>>] extends [never]
    ? [values?: Values]
    : [values: Values & { readonly count: number }]
) => string;

export interface Translator {
  readonly language: Language;
  of<N extends Namespace>(namespace: N): Translate<N>;
}

/** The words of the window in a language. They are part of the one catalogue: `window.<feature>.<key>`. */
export function createTranslator(language: Language, say: Say = createWords(language)): Translator {
  return {
    language,
    of:
      (namespace) =>
      (key, ...[values]) =>
        say(`window.${namespace}.${key}`, values),
  };
}

const SAID_OTHERWISE: ReadonlySet<string> = new Set(Object.keys(folderComparison));

/** The words for a comparison of two folders: what speaks of iCloud or of a list is said otherwise. */
export function folderComparisonTranslator(base: Translator): Translator {
  // A sentence that is said otherwise has the forms of the usual one (`window-words.test.ts`), and so what these need.
  const inComparison = base.of('folderComparison') as (name: string, values?: Values) => string;
  return {
    language: base.language,
    of: (namespace) => {
      const usual = base.of(namespace);
      return (key, ...values) => {
        const name = `${namespace}.${key}`;
        return isSaidOtherwise(name) ? inComparison(name, values[0]) : usual(key, ...values);
      };
    },
  };
}

function isSaidOtherwise(name: string): name is Key<'folderComparison'> {
  return SAID_OTHERWISE.has(name);
}
