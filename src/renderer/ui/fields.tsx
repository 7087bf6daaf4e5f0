import { useId, useState } from 'react';

interface CountFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Said when the text is no number. */
  readonly error: string;
  readonly onChange: (value: number | null) => void;
}

/**
 * A whole number as people copy it: with the thousands separators of any country (`12,345`, `12.345`, `12 345`), or
 * empty. What is no number stays on screen, and the value is null.
 */
export function CountField({ label, value, error, onChange }: CountFieldProps) {
  const id = useId();
  const [text, setText] = useState(value === null ? '' : String(value));
  const parsed = parseCount(text);
  const invalid = text.trim() !== '' && parsed === null;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={invalid}
        {...(invalid ? { 'aria-describedby': `${id}-error` } : {})}
        onChange={(event) => {
          setText(event.target.value);
          onChange(parseCount(event.target.value));
        }}
      />
      {invalid && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** The number in a text of digits and separators; null for anything else. */
export function parseCount(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,3}([.,'’\s]\d{3})+$|^\d+$/u.test(trimmed)) return null;
  const value = Number(trimmed.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD` or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A calendar day, by the system's own date field. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        min="1826-01-01"
        max="2199-12-31"
        onChange={(event) => onChange(event.target.value || null)}
      />
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of many, by the system's own list. */
export function SelectField({ label, labelHidden, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
