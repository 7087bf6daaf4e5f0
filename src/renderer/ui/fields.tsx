import { useId, useState } from 'react';

interface CountFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Said when the text is no number. */
  readonly error: string;
  /** Whether it was asked for: then an empty field is no answer either. */
  readonly isWanted?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** Puts the focus into the first number of a form that is none; false where every number is one. */
export function focusNoNumber(form: HTMLFormElement | null, isReady: boolean): boolean {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
  const first = wrong ?? (isReady ? null : form?.querySelector<HTMLElement>('input[inputmode="numeric"]'));
  first?.focus();
  return first !== null && first !== undefined;
}

/**
 * A whole number as people copy it: with the thousands separators of any country (`12,345`, `12.345`, `12 345`), or
 * empty. What is no number stays on screen, and the value is null.
 */
export function CountField({ label, value, error, isWanted = false, onChange }: CountFieldProps) {
  const id = useId();
  const [text, setText] = useState(value === null ? '' : String(value));
  const invalid = text.trim() === '' ? isWanted : parseCount(text) === null;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
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

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A few words, free to choose. */
export function TextField({ label, value, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD` or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** The last day that can be chosen, `YYYY-MM-DD`. */
  readonly max?: string;
}

/** A calendar day, by the system's own date field. */
export function DayField({ label, value, onChange, max = '2199-12-31' }: DayFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="date"
        value={value ?? ''}
        min="1826-01-01"
        max={max}
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
      <label htmlFor={id} className={labelHidden ? 'hide' : ''}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search. Ctrl or ⌘ and F puts the focus here (shell/shortcuts.ts looks for `role="searchbox"`). */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <input
      className="input"
      type="search"
      autoComplete="off"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
