import { useRef, useState } from 'react';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { CountField, focusNoNumber } from '../ui/fields.tsx';
import { useText } from '../words/use-words.ts';

/** The two totals of the phone. Both are given at once: half of them compares nothing. */
export function TotalsQuestion({ onDone }: { onDone: () => void }) {
  const { answers } = useServices();
  const t = useText('iphone');
  const given = useStore(answers, (state) => state.answers);
  const [photos, setPhotos] = useState(given.phonePhotos);
  const [videos, setVideos] = useState(given.phoneVideos);
  const isReady = photos !== null && videos !== null;
  const form = useRef<HTMLFormElement>(null);
  const [wasAsked, setAsked] = useState(false);
  const fields = { error: t('countsNotANumber'), isWanted: wasAsked };
  const use = (): void => {
    setAsked(true);
    if (focusNoNumber(form.current, isReady)) return;
    onDone();
    answers.answerTotals({ phonePhotos: photos, phoneVideos: videos });
  };
  return (
    <form
      ref={form}
      className="totals stack mid"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <div className="row">
        <CountField label={t('countsPhotos')} value={photos} onChange={setPhotos} {...fields} />
        <CountField label={t('countsVideos')} value={videos} onChange={setVideos} {...fields} />
      </div>
      <div className="row">
        <Button onPress={use}>{t('useTotals')}</Button>
        <Button
          look="quiet"
          onPress={() => {
            onDone();
            answers.sayNotKnown('totals');
          }}
        >
          {t('dontKnow')}
        </Button>
      </div>
    </form>
  );
}
