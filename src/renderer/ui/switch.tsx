import { Switch as AriaSwitch } from 'react-aria-components/Switch';

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off at once. */
export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  return (
    <AriaSwitch className="switch" isSelected={isOn} onChange={onChange}>
      <span>
        <b>{label}</b>
        {hint && <span className="detail block">{hint}</span>}
      </span>
      <i aria-hidden="true" />
    </AriaSwitch>
  );
}
