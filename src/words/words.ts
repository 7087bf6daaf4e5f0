import i18next from 'i18next';
import type { Catalogue, Text } from './catalogue.ts';
import { catalogue as german } from './de/catalogue.ts';
import { catalogue as english } from './en/catalogue.ts';

export type Language = 'en' | 'de';

/**
 * Says one text of the catalogue. Numbers are written as the language writes them (9,981 or 9.981), so a year or a
 * number that is a name goes in as a string. `count` chooses between one and many. Values are put in as they are:
 * whoever shows the text in HTML or in a terminal escapes it there.
 */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: english, de: german };

/** The words of a language. Uses no network, no detection and no global instance. */
export function createWords(language: Language): Say {
  const numbers = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB');
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: flatten(CATALOGUES[language]) } },
    // The flat keys hold dots and dashes themselves.
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return (key, values) => {
    const shown: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values ?? {})) {
      shown[name] = typeof value === 'number' && name !== 'count' ? numbers.format(value) : value;
    }
    // `nest: false`: a file called "$t(…)" is only a name.
    return instance.t(key, { ...shown, nest: false });
  };
}

/** The flat keys of a catalogue in i18next's shape: `problem.folder-missing.what`, `basics.photos_one`. */
export function flatten(catalogue: Catalogue): Record<string, string> {
  const flat: Record<string, string> = {};
  // `count` stays a number, because it chooses the form; i18next writes it as the language does.
  const put = (key: string, text: Text): void => {
    const forms = typeof text === 'string' ? { '': text } : { _one: text.one, _other: text.other };
    for (const [ending, form] of Object.entries(forms)) {
      flat[`${key}${ending}`] = form.replaceAll('{{count}}', '{{count, number}}');
    }
  };
  for (const [code, words] of Object.entries(catalogue.problems)) {
    for (const part of ['what', 'meaning', 'nextStep'] as const) put(`problem.${code}.${part}`, words[part]);
  }
  for (const [code, words] of Object.entries(catalogue.notes)) {
    put(`note.${code}`, words.plain);
    put(`note.${code}.counted`, words.counted);
  }
  for (const [kind, words] of Object.entries(catalogue.gaps)) {
    for (const part of ['title', 'meaning', 'nextStep'] as const) put(`gap.${kind}.${part}`, words[part]);
  }
  for (const [code, words] of Object.entries(catalogue.coverage)) {
    put(`coverage.${code}`, words.label);
    put(`coverage.${code}.meaning`, words.meaning);
  }
  for (const [answer, words] of Object.entries(catalogue.answers)) {
    put(`answer.${answer}.meaning`, words.meaning);
    put(`answer.${answer}.nextStep`, words.nextStep);
  }
  const simple = {
    ledger: catalogue.ledger,
    evidence: catalogue.evidence,
    difference: catalogue.differences,
    pattern: catalogue.patterns,
    place: catalogue.places,
    view: catalogue.views,
    verdict: catalogue.verdict,
    reason: catalogue.reasons,
    basics: catalogue.basics,
    report: catalogue.report,
    terminal: catalogue.terminal,
    whereabouts: catalogue.whereabouts,
    window: catalogue.window,
    pair: catalogue.pair,
  };
  for (const [group, texts] of Object.entries(simple)) {
    for (const [key, text] of Object.entries(texts)) put(`${group}.${key}`, text);
  }
  return flat;
}
