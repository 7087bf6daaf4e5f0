import { useText } from '../words/use-words.ts';
import { Choices } from './choices.tsx';

interface YesNoQuestionProps {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

/** Yes, no, or "I don't know", which is an answer like any other and the one at the start. */
export function YesNoQuestion({ label, value, onChange }: YesNoQuestionProps) {
  const t = useText('icloud');
  return (
    <Choices
      label={label}
      labelHidden
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
        { value: 'unknown', label: t('dontKnow') },
      ]}
      onChange={(answer) => onChange(answer === 'unknown' ? null : answer === 'yes')}
    />
  );
}
