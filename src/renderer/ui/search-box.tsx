import { Input, Label, SearchField } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search field; Escape empties it. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <SearchField className="search" value={value} onChange={onChange}>
      <Label className="visually-hidden">{label}</Label>
      <Icon name="search" />
      <Input placeholder={label} />
    </SearchField>
  );
}
