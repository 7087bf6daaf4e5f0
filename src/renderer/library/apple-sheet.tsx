import { useState } from 'react';
import { wayText } from '../../guidance/help/ways.ts';
import { StepList } from '../help/step-list.tsx';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useSystems } from '../state/use-systems.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/fields.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useText, useWords } from '../words/use-words.ts';

/** How to ask Apple for a copy of the data, and remembering that it was asked: the overview waits for it then. */
export function AppleSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText('library');
  return (
    <Sheet title={t('way-apple-copy')} isOpen={isOpen} onClose={onClose}>
      <AppleSteps />
    </Sheet>
  );
}

function AppleSteps() {
  const { api, answers, navigation, now } = useServices();
  const t = useText('library');
  const { say } = useWords();
  const way = wayText('apple-copy', useSystems(), say);
  const asked = useStore(answers, (state) => state.appleCopyAsked);
  const today = dayOf(now());
  const [day, setDay] = useState<string | null>(asked ?? today);
  const remember = (): void => {
    answers.askedForAppleCopy(day);
    navigation.go({ screen: 'overview' });
  };
  return (
    <div className="stack">
      <p className="soft">{way.proves}</p>
      <StepList steps={way.steps} />
      <div>
        <Button onPress={() => void api.request('link:open', { linkId: 'apple-privacy' })}>{t('openApple')}</Button>
      </div>
      {way.unknown !== null && <p className="detail">{way.unknown}</p>}
      <div className="row between">
        <DayField label={t('appleDay')} value={day} max={today} onChange={setDay} />
        <Button look="primary" isDisabled={day === null} onPress={remember}>
          {t('appleAsked')}
        </Button>
      </div>
    </div>
  );
}

/** `YYYY-MM-DD` in the zone of this computer. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
