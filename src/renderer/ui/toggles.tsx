import type { Key } from 'react-aria-components';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface TogglesProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Filters: one of them is always on. */
export function Toggles<T extends string>({ label, options, value, onChange }: TogglesProps<T>) {
  const take = (keys: Set<Key>): void => {
    const option = options.find((o) => keys.has(o.value));
    if (option) onChange(option.value);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="choice-set"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={take}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="choice">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
