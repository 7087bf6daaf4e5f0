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
