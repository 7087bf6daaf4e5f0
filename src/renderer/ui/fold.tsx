import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly title: ReactNode;
  /** What stands at the end of the line. */
  readonly hint?: string;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
}

/** A line that opens what is behind it. Several of them in a `<section className="card folds">` make a list. */
export function Fold({ title, hint, children, startsOpen = false }: FoldProps) {
  const [open, setOpen] = useState(startsOpen);
  const panel = useId();
  return (
    <div>
      <button type="button" className="fold" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <Icon name="chevron" size="s" />
        {title}
        {hint && <span className="soft detail">{hint}</span>}
      </button>
      <div id={panel} className="fold-panel" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
