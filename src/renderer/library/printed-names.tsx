import { useEffect, useRef, useState } from 'react';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayPrintedGuess } from '../../words/say-printed-guess.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useText, useWords } from '../words/use-words.ts';

/**
 * After names that icloudpd printed were read: a sheet that asks what they are. Nothing is chosen beforehand; closed without an
 * answer, they count as only what was missing.
 */
export function PrintedQuestion() {
  const { lists } = useServices();
  const t = useText('library');
  const { lists: all, reading } = useStore(lists);
  const wasReading = useRef(false);
  const known = useRef<ReadonlySet<string>>(new Set(all.map(({ id }) => id)));
  const [askedId, setAskedId] = useState<string | null>(null);
  useEffect(() => {
    // Only what was read just now is asked about, not what came back at the start.
    const fresh = wasReading.current ? all.find(({ id, printed }) => printed !== null && !known.current.has(id)) : null;
    if (fresh) setAskedId(fresh.id);
    wasReading.current = reading !== null;
    if (reading === null) known.current = new Set(all.map(({ id }) => id));
  }, [all, reading]);
  const asked = all.find(({ id }) => id === askedId) ?? null;
  const close = (): void => setAskedId(null);
  return (
    <Sheet title={t('printedTitle')} isOpen={asked !== null} onClose={close}>
      {asked?.printed && (
        <div className="stack">
          <p className="file-name">
            <b>{safeName(asked.name)}</b>
          </p>
          <PrintedChoice key={asked.id} listId={asked.id} printed={asked.printed} isAsked={false} />
          <div className="row end">
            <Button look="primary" onPress={close}>
              {t('printedDone')}
            </Button>
          </div>
        </div>
      )}
    </Sheet>
  );
}

interface PrintedChoiceProps {
  readonly listId: string;
  readonly printed: PrintedNames;
  /** Whether what the list counts as is shown as chosen; before the first answer it is not. */
  readonly isAsked: boolean;
}

/** Everything, or only what was missing: the person says which. What the folders tell stands beside it, and chooses nothing. */
export function PrintedChoice({ listId, printed, isAsked }: PrintedChoiceProps) {
  const { lists, check } = useServices();
  const t = useText('library');
  const { say } = useWords();
  const [isAnswered, setAnswered] = useState(isAsked);
  const guesses = useStore(check, (state) => state.summary?.printedGuesses ?? null);
  const guess = guesses?.find((known) => known.listId === listId)?.guess ?? null;
  return (
    <div className="stack mid">
      <p className="soft">{t('printedLead')}</p>
      <Choices<PrintedNames>
        label={t('printedTitle')}
        labelHidden
        isColumn
        value={isAnswered ? printed : null}
        options={[
          { value: 'only-missing', label: t('printedMissing') },
          { value: 'everything', label: t('printedAll') },
        ]}
        onChange={(value) => {
          setAnswered(true);
          void lists.setPrinted(listId, value);
        }}
      />
      <p role="status" className="detail">
        {t(printed === 'everything' ? 'printedAllMore' : 'printedMissingMore')}
      </p>
      {guess && (
        <p className="detail">
          <b>{t('printedSeen')}</b> {sayPrintedGuess(say, guess)} {t('printedYouDecide')}
        </p>
      )}
    </div>
  );
}
