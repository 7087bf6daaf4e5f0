import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../model/problem.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useText } from '../words/use-words.ts';

interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
  readonly suggestedName: string;
  /** Its language, where that is not the person's. */
  readonly lang?: string;
  /** It takes the place of what was pressed for it, and with that the focus. */
  readonly takesFocus?: boolean;
}

/** A text to read, copy or save; it leaves the app only by the person's own hand. */
export function TextToCopy({ label, text, suggestedName, lang, takesFocus = false }: TextToCopyProps) {
  const { api } = useServices();
  const t = useText('help');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);
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
    setProblem(outcome.ok ? null : outcome.problem);
    if (outcome.ok && outcome.value) setSaid(t('saved', { name: safeName(outcome.value.label) }));
  };
  return (
    <div className="stack mid">
      <textarea
        ref={area}
        className="input text-to-copy"
        lang={lang}
        aria-label={label}
        readOnly
        value={text}
        rows={12}
      />
      <div className="row">
        <Button icon="copy" onPress={() => void copy()}>
          {t('copy')}
        </Button>
        <Button onPress={() => void save()}>{t('save')}</Button>
        <p role="status" className="detail">
          {said}
        </p>
      </div>
      {problem && <ProblemCard problem={problem} />}
    </div>
  );
}
