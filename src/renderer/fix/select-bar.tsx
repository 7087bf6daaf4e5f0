import { useState } from 'react';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';
import { countSelected, positionsOf, type Selection } from './selection.ts';
import type { Photos } from './use-photos.ts';

interface SelectBarProps {
  readonly photos: Photos;
  readonly selection: Selection;
  readonly onLook: () => void;
  readonly onCopy: () => Promise<boolean>;
  readonly onClear: () => void;
}

/** Among so many of the selected ones a file is looked for that the file browser can show. */
const LOOKED_AT = 200;

/** What can be done with the selected photos; there is none while nothing is selected. */
export function SelectBar({ photos, selection, onLook, onCopy, onClear }: SelectBarProps) {
  const { api, info } = useServices();
  const t = useText('fix');
  const [outcome, setOutcome] = useState<{ of: Selection; key: 'copied' | 'notCopied' } | null>(null);
  const count = countSelected(selection);
  if (count === 0) return null;
  const file = positionsOf(selection, LOOKED_AT)
    .map((position) => photos.item(position)?.file ?? null)
    .find((each) => each !== null);
  const copy = async (): Promise<void> => setOutcome({ of: selection, key: (await onCopy()) ? 'copied' : 'notCopied' });
  return (
    <footer className="task-select">
      <b role="status">
        {t('selected', { count })}
        {outcome?.of === selection && <span className="soft"> · {t(outcome.key)}</span>}
      </b>
      <Button icon="copy" onPress={() => void copy()}>
        <span className="word">{t('copyNames')}</span>
      </Button>
      {file && (
        <Button icon="folder" onPress={() => void api.request('file:show', file)}>
          <span className="word">{t(`open-${info.platform}`)}</span>
        </Button>
      )}
      <Button icon="eye" onPress={onLook}>
        <span className="word">{t('look')}</span>
      </Button>
      <Button look="quiet" onPress={onClear}>
        {t('clear')}
      </Button>
    </footer>
  );
}
