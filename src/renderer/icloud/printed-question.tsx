import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import { sayPrintedGuess } from '../../words/say-printed-guess.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Callout } from '../ui/callout.tsx';
import { Choices } from '../ui/choices.tsx';
import { useText, useWords } from '../words/use-words.ts';

/**
 * Names that icloudpd printed are everything, or only what was missing: the person says which, and what they do not know
 * counts as missing. What the folders tell is shown beside it, and never chosen by itself.
 */
export function PrintedQuestion({ listId, printed }: { listId: string; printed: PrintedNames }) {
  const { lists, check } = useServices();
  const t = useText('icloud');
  const { say } = useWords();
  const guesses = useStore(check, (state) => state.summary?.printedGuesses ?? null);
  const guess = guesses?.find((known) => known.listId === listId)?.guess ?? null;
  return (
    <section className="stack-tight" aria-label={t('printedTitle')}>
      <h3>{t('printedTitle')}</h3>
      <p className="soft">{t('printedLead')}</p>
      <Choices<PrintedNames>
        label={t('printedTitle')}
        labelHidden
        value={printed}
        options={[
          { value: 'only-missing', label: t('printedMissing') },
          { value: 'everything', label: t('printedAll') },
        ]}
        onChange={(value) => void lists.setPrinted(listId, value)}
      />
      <p role="status">{t(printed === 'everything' ? 'printedAllMore' : 'printedMissingMore')}</p>
      {guess && (
        <Callout tone={guess.looksLike === printed ? 'notice' : 'attention'} title={t('printedSeen')}>
          {sayPrintedGuess(say, guess)} {t('printedYouDecide')}
        </Callout>
      )}
    </section>
  );
}
