import { createContext, useContext, useEffect, useState } from 'react';
import { createFormat, type Format } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import { locale } from '../../words/say-values.ts';
import { createTranslator, type Namespace, type Translate, type Translator } from '../../words/window-words.ts';
import { createWords, type Say } from '../../words/words.ts';

/** Everything that turns data into text: the window's words, the shared words, numbers and dates. */
export interface Words {
  readonly translator: Translator;
  readonly say: Say;
  readonly format: Format;
}

/** Words of a language. Dates and numbers are written as the shared words write them, so that both look the same. */
export function createWindowWords(language: Language): Words {
  const say = createWords(language);
  return { translator: createTranslator(language, say), say, format: createFormat(locale(say)) };
}

/**
 * The words of the language that was chosen. Until all of another one's are there, the window speaks as before; those that
 * the first picture needs are there before the window is (`state/start.ts`).
 */
export function useWordsOf(language: Language): Words {
  const [words, setWords] = useState(() => createWindowWords(language));
  useEffect(() => {
    let isWanted = true;
    void loadWords(language).then(() => {
      if (isWanted) setWords((now) => (now.translator.language === language ? now : createWindowWords(language)));
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
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

/** Numbers, sizes and dates as the chosen language writes them. */
export function useFormat(): Format {
  return useWords().format;
}
