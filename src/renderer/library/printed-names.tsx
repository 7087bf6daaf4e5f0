import { useState } from 'react';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayPrintedGuess } from '../../words/say-printed-guess.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useText, useWords } from '../words/use-words.ts';

interface PrintedSheetProps {
  /** The list that is asked about. */
  readonly listId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks what names that icloudpd printed are. Nothing is chosen beforehand; closed without an answer, they count as what was missing. */
export function PrintedSheet({ listId, isOpen, onClose }: PrintedSheetProps) {
  const { lists } = useServices();
  const t = useText('library');
  const asked = useStore(lists, ({ lists: all }) => all.find(({ id }) => id === listId) ?? null);
  return (
    <Sheet title={t('printedTitle')} isOpen={isOpen} onClose={onClose}>
      {asked?.printed && (
        <div className="stack">
          <p className="file-name">
            <b>{safeName(asked.name)}</b>
          </p>
          <PrintedChoice key={asked.id} listId={asked.id} printed={asked.printed} isAsked={false} />
          <div className="row end">
            <Button look="primary" onPress={onClose}>
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
