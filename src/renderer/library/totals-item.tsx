import { useState } from 'react';
import { sayTyped } from '../../words/say-values.ts';
import { TotalsForm } from '../overview/totals-form.tsx';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';

/** Totals typed by hand, as far as there are any. */
export function TotalsItem() {
  const { answers, now } = useServices();
  const t = useText('library');
  const format = useFormat();
  const { say } = useWords();
  const counts = useStore(answers, (state) => state.counts);
  const [isOpen, setOpen] = useState(false);
  if (!counts) return null;
  return (
    <li className="item">
      <Icon name="total" />
      <div>
        <h2 className="as-body">{t('typedTotals')}</h2>
        <p className="detail">
          {t('onlyTotals', {
            photos: sayTyped(say, counts.photos, 'photos'),
            videos: sayTyped(say, counts.videos, 'videos'),
          })}
          {counts.at ? `, ${format.dateNear(counts.at, now())}` : ''}
        </p>
      </div>
      <div className="row">
        <Button look="quiet" onPress={() => setOpen(true)}>
          {t('change')}
        </Button>
        <Button look="quiet" onPress={() => answers.setCounts(null)}>
          {t('clearTotals')}
        </Button>
      </div>
      <TotalsSheet isOpen={isOpen} onClose={() => setOpen(false)} />
    </li>
  );
}

interface TotalsSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** The two totals, to be typed. */
export function TotalsSheet({ isOpen, onClose, onDone = onClose }: TotalsSheetProps) {
  const t = useText('library');
  return (
    <Sheet title={t('way-two-totals')} isOpen={isOpen} onClose={onClose}>
      <div className="stack">
        <p className="soft">{t('totalsHint')}</p>
        <TotalsForm onDone={onDone} />
      </div>
    </Sheet>
  );
}
