import { type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';

interface DropZoneProps {
  readonly label: string;
  readonly onDrop: (transfer: DataTransfer) => void;
  /** Words and the buttons that do the same without dragging. */
  readonly children: ReactNode;
}

/** A place that shows that files may be dropped. The whole window takes drops (shell/drop-anywhere.tsx); this one says so. */
export function DropZone({ label, onDrop, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    <section
      aria-label={label}
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      <Icon name="drop" />
      {children}
    </section>
  );
}
