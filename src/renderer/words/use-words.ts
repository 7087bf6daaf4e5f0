import { createContext, useContext } from 'react';
import { createWords, type Say } from '../../words/words.ts';
import type { Namespace } from './catalogue.ts';
import { createFormat, type Format } from './format.ts';
import { createTranslator, type Translate, type Translator } from './translate.ts';

/** Everything that turns data into text: the window's words, the shared words, numbers and dates. */
export interface Words {
  readonly translator: Translator;
  readonly say: Say;
  readonly format: Format;
}

/** Words of a language for a system's locale. */
export function createWindowWords(language: 'en' | 'de', systemLocale: string): Words {
  const translator = createTranslator(language, systemLocale);
  return { translator, say: createWords(language), format: createFormat(translator.locale) };
}

export const WordsContext = createContext<Words | null>(null);

/** The words in use. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component that speaks stands outside of <WordsContext>.');
  return words;
}

/** The words of one feature. */
export function useText<N extends Namespace>(namespace: N): Translate<N> {
  return useWords().translator.of(namespace);
}

export function useFormat(): Format {
  return useWords().format;
}
