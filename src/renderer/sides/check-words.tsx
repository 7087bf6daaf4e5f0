import { type ReactNode, useMemo } from 'react';
import { isPair, pairWords } from '../../words/pair-words.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { pairTranslator } from '../words/translate.ts';
import { useWords, WordsContext } from '../words/use-words.ts';

/** The words of the screens that show a comparison: of two folders where it is one, never of iCloud then. */
export function CheckWords({ children }: { children: ReactNode }) {
  const { check } = useServices();
  const words = useWords();
  const ofFolders = useStore(check, ({ summary }) => summary !== null && isPair(summary));
  const fitting = useMemo(
    () => (ofFolders ? { ...words, say: pairWords(words.say), translator: pairTranslator(words.translator) } : words),
    [ofFolders, words],
  );
  return <WordsContext value={fitting}>{children}</WordsContext>;
}
