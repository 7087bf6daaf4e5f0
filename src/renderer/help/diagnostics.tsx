import { useEffect, useState } from 'react';
import { ask } from '../state/api.ts';
import { useServices } from '../state/services.ts';
import { Fold } from '../ui/fold.tsx';
import { useText } from '../words/use-words.ts';
import { TextToCopy } from './text-to-copy.tsx';

/** The log of the app, read when somebody opens it. The menu leads here with it open. */
export function Diagnostics({ isOpen }: { isOpen: boolean }) {
  const t = useText('help');
  return (
    <section className="card folds" aria-label={t('diagnostics')}>
      <Fold key={String(isOpen)} title={t('diagnostics')} hint={t('diagnosticsMore')} startsOpen={isOpen}>
        <Log />
      </Fold>
    </section>
  );
}

function Log() {
  const { api } = useServices();
  const t = useText('help');
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask(api, 'diagnostics:get', null).then((found) => {
      if (isCurrent) setText(found?.text ?? '');
    });
    return () => {
      isCurrent = false;
    };
  }, [api]);
  if (text === null) return null;
  // A log for programmers, in English for everybody.
  return <TextToCopy label={t('diagnosticsText')} text={text} suggestedName="two-places-diagnostics" lang="en" />;
}
