import { createContext, useContext } from 'react';
import { locale } from '../../words/say-values.ts';
import { createWords, type Say } from '../../words/words.ts';
import type { Language, Namespace } from './catalogue.ts';
import { createFormat, type Format } from './format.ts';
import { createTranslator, type Translate, type Translator } from './translate.ts';

/** Everything that turns data into text: the window's words, the shared words, numbers and dates. */
export interface Words {
  readonly translator: Translator;
  readonly say: Say;
  readonly format: Format;
}

/** Words of a language. Dates and numbers are written as the shared words write them, so that both look the same. */
export function createWindowWords(language: Language): Words {
  const say = createWords(language);
  return { translator: createTranslator(language), say, format: createFormat(locale(say)) };
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
