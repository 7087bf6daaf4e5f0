import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
}

/** A line that opens what is behind it. */
export function Disclosure({ summary, children, startsOpen = false }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const panel = useId();
  return (
    <div className="disclosure">
      <button
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        {summary}
      </button>
      <div id={panel} className="disclosure-panel" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
