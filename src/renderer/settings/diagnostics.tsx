import { useState } from 'react';
import { ask } from '../api/api.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';
import { TextToCopy } from './text-to-copy.tsx';

/** The log of the app, shown on request. */
export function Diagnostics() {
  const { api } = useServices();
  const t = useText('settings');
  const [text, setText] = useState<string | null>(null);
  const show = async (): Promise<void> => setText((await ask(api, 'diagnostics:get', null))?.text ?? '');
  return (
    <section className="card stack" aria-label={t('diagnosticsTitle')}>
      <div className="stack-tight">
        <h2>{t('diagnosticsTitle')}</h2>
        <p className="soft">{t('diagnosticsHint')}</p>
      </div>
      {text === null ? (
        <div>
          <Button onPress={() => void show()}>{t('diagnosticsShow')}</Button>
        </div>
      ) : (
        <TextToCopy label={t('diagnosticsText')} text={text} suggestedName="two-places-diagnostics" />
      )}
    </section>
  );
}
