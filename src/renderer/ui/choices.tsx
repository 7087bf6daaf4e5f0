import { Label, Radio, RadioGroup } from 'react-aria-components';

interface ChoicesProps<T extends string> {
  readonly label: string;
  /** The label is for screen readers only: the question stands elsewhere. */
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few answers. */
export function Choices<T extends string>({ label, labelHidden, options, value, onChange }: ChoicesProps<T>) {
  const take = (text: string): void => {
    const option = options.find((o) => o.value === text);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup className="field" value={value} onChange={take}>
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="choices">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
