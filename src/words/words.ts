import i18next from 'i18next';
import type { CardWords } from './card-words.ts';
import type { Catalogue, Text } from './catalogue.ts';
import { createFormat, type Format } from './format.ts';
import type { Language } from './language.ts';

/**
 * Says one text of the catalogue. Numbers are written as the language writes them (9,981 or 9.981), so a year or a
 * number that is a name goes in as a string. `count` chooses between one and many. Values are put in as they are:
 * whoever shows the text in HTML or in a terminal escapes it there.
 */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

interface Spoken {
  readonly say: Say;
  add(texts: Readonly<Record<string, string>>): void;
}

const spoken = new Map<Language, Spoken>();

/** Adds words to a language. Whoever speaks it has them from now on. */
export function addWords(language: Language, words: Partial<Catalogue>): void {
  const known = spoken.get(language) ?? speak(language);
  spoken.set(language, known);
  known.add(flatten(words));
}

/** A language, of which the words were brought before (`load-words.ts`, `every-language.ts`); throws where they were not. */
export function createWords(language: Language): Say {
  const known = spoken.get(language);
  if (!known) throw new Error(`The words of "${language}" were not loaded.`);
  return known.say;
}

/** Uses no network, no detection and no global instance of i18next. */
function speak(language: Language): Spoken {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: {} } },
    // The flat keys hold dots and dashes themselves.
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  let format: Format | null = null;
  return {
    add: (texts) => void instance.addResourceBundle(language, 'translation', texts),
    say: (key, values) => {
      format ??= createFormat(instance.t('basics.locale'));
      const shown: Record<string, string | number> = {};
      for (const [name, value] of Object.entries(values ?? {})) {
        shown[name] = typeof value === 'number' && name !== 'count' ? format.number(value) : value;
      }
      // `nest: false`: a file called "$t(…)" is only a name.
      return instance.t(key, { ...shown, nest: false });
    },
  };
}

type Put = (key: string, text: Text) => void;

function putSteps(put: Put, key: string, steps: CardWords['steps']): void {
  for (const [code, step] of Object.entries(steps)) {
    put(`${key}.step.${code}.do`, step.do);
    put(`${key}.step.${code}.see`, step.see);
    if (step.not !== undefined) put(`${key}.step.${code}.not`, step.not);
  }
}

function putGuidance(put: Put, { cards, ways, tomorrow }: Partial<Catalogue>): void {
  for (const [id, { steps, doNot, ...texts }] of Object.entries(cards ?? {})) {
    for (const [part, text] of Object.entries(texts)) put(`card.${id}.${part}`, text);
    for (const [code, text] of Object.entries(doNot ?? {})) put(`card.${id}.doNot.${code}`, text);
    putSteps(put, `card.${id}`, steps);
  }
  for (const [id, { steps, ...texts }] of Object.entries(ways ?? {})) {
    for (const [part, text] of Object.entries(texts)) put(`way.${id}.${part}`, text);
    putSteps(put, `way.${id}`, steps);
  }
  if (!tomorrow) return;
  put('tomorrow.title', tomorrow.title);
  put('tomorrow.lead', tomorrow.lead);
  for (const [code, { title, steps }] of Object.entries(tomorrow.points)) {
    put(`tomorrow.${code}.title`, title);
    putSteps(put, `tomorrow.${code}`, steps);
  }
}

/** The flat keys of a catalogue, or of a part of one, in i18next's shape: `problem.folder-missing.what`, `basics.photos_one`. */
export function flatten(catalogue: Partial<Catalogue>): Record<string, string> {
  const flat: Record<string, string> = {};
  // `count` stays a number, because it chooses the form; i18next writes it as the language does.
  const put = (key: string, text: Text): void => {
    const forms = typeof text === 'string' ? { '': text } : { _one: text.one, _other: text.other };
    for (const [ending, form] of Object.entries(forms)) {
      flat[`${key}${ending}`] = form.replaceAll('{{count}}', '{{count, number}}');
    }
  };
  for (const [code, words] of Object.entries(catalogue.problems ?? {})) {
    for (const part of ['what', 'meaning', 'nextStep'] as const) put(`problem.${code}.${part}`, words[part]);
  }
  for (const [code, words] of Object.entries(catalogue.notes ?? {})) {
    put(`note.${code}`, words.plain);
    put(`note.${code}.counted`, words.counted);
  }
  for (const [kind, words] of Object.entries(catalogue.gaps ?? {})) {
    for (const part of ['title', 'meaning', 'nextStep'] as const) put(`gap.${kind}.${part}`, words[part]);
  }
  for (const [code, words] of Object.entries(catalogue.coverage ?? {})) {
    put(`coverage.${code}`, words.label);
    put(`coverage.${code}.meaning`, words.meaning);
  }
  for (const [answer, words] of Object.entries(catalogue.answers ?? {})) {
    put(`answer.${answer}.meaning`, words.meaning);
    put(`answer.${answer}.nextStep`, words.nextStep);
  }
  putGuidance(put, catalogue);
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
    phone: catalogue.phone,
    locations: catalogue.locations,
    standing: catalogue.standings,
    'folder-comparison': catalogue.folderComparison,
    cause: catalogue.causes,
    menu: catalogue.menus,
    source: catalogue.sources,
    guidance: catalogue.guidance,
    summary: catalogue.summary,
    help: catalogue.help,
    shell: catalogue.shell,
    'second-place': catalogue.secondPlace,
    witness: catalogue.witnesses,
    sight: catalogue.sights,
    missing: catalogue.missing,
    step: catalogue.steps,
    'passed-over': catalogue.passedOver,
  };
  for (const [group, texts] of Object.entries(simple)) {
    for (const [key, text] of Object.entries(texts ?? {})) put(`${group}.${key}`, text);
  }
  for (const [feature, texts] of Object.entries(catalogue.window ?? {})) {
    for (const [key, text] of Object.entries(texts)) put(`window.${feature}.${key}`, text);
  }
  return flat;
}
