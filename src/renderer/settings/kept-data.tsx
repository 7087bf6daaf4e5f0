import { useEffect, useState } from 'react';
import type { Problem } from '../../model/problem.ts';
import { ask } from '../state/api.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useFormat, useText } from '../words/use-words.ts';

/** What the app remembers, how much that is, and the way to make it forget. */
export function KeptData() {
  const { api, settings } = useServices();
  const t = useText('settings');
  const format = useFormat();
  const [bytes, setBytes] = useState<number | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask(api, 'app:kept', null).then((kept) => {
      if (isCurrent && kept) setBytes(kept.bytes);
    });
    return () => {
      isCurrent = false;
    };
  }, [api]);
  const forget = async (): Promise<void> => {
    // The settings stay, but for what they say of the person's lists.
    await settings.change({ columnMappings: [] });
    const outcome = await api.request('app:forget', null);
    setAsking(false);
    setProblem(outcome.ok ? null : outcome.problem);
  };
  return (
    <>
      {problem && <ProblemCard problem={problem} />}
      <section className="card item" aria-labelledby="kept">
        <Icon name="page" />
        <div>
          <h2 id="kept" className="as-body">
            {t('keptTitle')}
          </h2>
          <p className="detail">
            {t('keptMore')} {bytes !== null && format.bytes(bytes)}
          </p>
        </div>
        <Button onPress={() => setAsking(true)}>{t('forget')}</Button>
      </section>
      <Sheet title={t('forgetTitle')} isOpen={isAsking} onClose={() => setAsking(false)} isSmall>
        <p>{t('forgetMore')}</p>
        <div className="row end">
          <Button onPress={() => setAsking(false)}>{t('forgetNot')}</Button>
          <Button look="primary" onPress={() => void forget()}>
            {t('forgetNow')}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
