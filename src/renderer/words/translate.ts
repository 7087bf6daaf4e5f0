import { createInstance } from 'i18next';
import { CATALOGUE, type Key, type Language, type Namespace } from './catalogue.ts';

export type Values = Readonly<Record<string, string | number>>;

/** The words of one feature: a key and its values give a sentence. `count` chooses the plural form. */
export type Translate<N extends Namespace> = (key: Key<N>, values?: Values) => string;

export interface Translator {
  readonly language: Language;
  of<N extends Namespace>(namespace: N): Translate<N>;
}

/** The language to use: what was chosen, or German for a German system, else English. */
export function chooseLanguage(chosen: 'system' | Language, systemLocale: string): Language {
  if (chosen !== 'system') return chosen;
  return systemLocale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Makes the translator of a language. Values are put in as they are: React escapes what it draws. */
export function createTranslator(language: Language): Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: language === 'en' ? 'en-GB' : language,
    fallbackLng: 'en',
    resources: CATALOGUE,
    ns: Object.keys(CATALOGUE.en),
    interpolation: { escapeValue: false, skipOnVariables: true },
    initAsync: false,
    returnNull: false,
    keySeparator: false,
    nsSeparator: false,
  });
  return {
    language,
    of:
      (namespace) =>
      (key, values = {}) =>
        // `nest: false`: a file called "$t(…)" is only a name.
        i18n.t(String(key), { ...values, ns: namespace, nest: false }),
  };
}

const SAID_OTHERWISE: ReadonlySet<string> = new Set(Object.keys(CATALOGUE.en.pair));

/** The words for a comparison of two folders: what speaks of iCloud or of a list is said otherwise. */
export function pairTranslator(base: Translator): Translator {
  const pair = base.of('pair');
  return {
    language: base.language,
    of: (namespace) => {
      const usual = base.of(namespace);
      return (key, values) => {
        const name = `${namespace}.${String(key)}`;
        return isSaidOtherwise(name) ? pair(name, values) : usual(key, values);
      };
    },
  };
}

function isSaidOtherwise(name: string): name is Key<'pair'> {
  return SAID_OTHERWISE.has(name);
}
