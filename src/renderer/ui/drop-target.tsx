import { type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';

interface DropTargetProps {
  readonly label: string;
  readonly compact?: boolean;
  readonly onDrop: (transfer: DataTransfer) => void;
  /** Words and the buttons that do the same without dragging. */
  readonly children: ReactNode;
}

/** A place to drop files on. Everything it can do is also behind a button inside it. */
export function DropTarget({ label, compact = false, onDrop, children }: DropTargetProps) {
  const [over, setOver] = useState(false);
  return (
    <section
      aria-label={label}
      className={`drop${over ? ' over' : ''}${compact ? ' compact' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      <Icon name="drop" />
      {children}
    </section>
  );
}
