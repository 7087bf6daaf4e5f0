import { useState } from 'react';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';

interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
  readonly suggestedName: string;
}

/** A text to read, copy or save; it leaves the app only by the person's own hand. */
export function TextToCopy({ label, text, suggestedName }: TextToCopyProps) {
  const { api } = useServices();
  const t = useText('settings');
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('copied'));
    } catch {
      setSaid(t('copyFailed'));
    }
  };
  const save = async (): Promise<void> => {
    const outcome = await api.request('report:save', { kind: 'text', suggestedName, text });
    if (outcome.ok && outcome.value) setSaid(t('saved', { name: safeName(outcome.value.label) }));
  };
  return (
    <div className="stack-tight">
      <textarea className="text-to-copy" aria-label={label} readOnly value={text} rows={12} />
      <div className="row">
        <Button onPress={() => void copy()}>{t('copy')}</Button>
        <Button onPress={() => void save()}>{t('save')}</Button>
        <p role="status" className="small">
          {said}
        </p>
      </div>
    </div>
  );
}
