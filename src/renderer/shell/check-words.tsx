import { type ReactNode, useMemo } from 'react';
import { folderComparisonWords, isFolderComparison } from '../../words/folder-comparison-words.ts';
import { folderComparisonTranslator } from '../../words/window-words.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useWords, WordsContext } from '../words/use-words.ts';

/** The words of the screens that show a comparison: of two folders where it is one, never of iCloud then. */
export function CheckWords({ children }: { children: ReactNode }) {
  const { check } = useServices();
  const words = useWords();
  const ofFolders = useStore(check, ({ summary }) => summary !== null && isFolderComparison(summary));
  const fitting = useMemo(
    () =>
      ofFolders
        ? { ...words, say: folderComparisonWords(words.say), translator: folderComparisonTranslator(words.translator) }
        : words,
    [ofFolders, words],
  );
  return <WordsContext value={fitting}>{children}</WordsContext>;
}
