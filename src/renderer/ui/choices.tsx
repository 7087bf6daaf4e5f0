import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon } from './icon.tsx';

interface ChoicesProps<T extends string> {
  readonly label: string;
  /** The label is for screen readers only: the question stands elsewhere. */
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** Null while nothing was chosen: nothing is chosen beforehand for anybody. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly isColumn?: boolean;
}

/** One of a few answers. */
export function Choices<T extends string>({ label, labelHidden, options, value, onChange, isColumn }: ChoicesProps<T>) {
  const take = (text: string): void => {
    const option = options.find((o) => o.value === text);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup className="field" value={value} onChange={take}>
      <Label className={labelHidden ? 'hide' : ''}>{label}</Label>
      <div className={isColumn ? 'choice-set column' : 'choice-set'}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice">
            {option.value === value && <Icon name="check" size="s" />}
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
