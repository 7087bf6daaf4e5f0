import { Switch as AriaSwitch } from 'react-aria-components';

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
      <span className="switch-track" aria-hidden="true" />
      <span>
        <strong>{label}</strong>
        {hint && <span className="small soft">{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
