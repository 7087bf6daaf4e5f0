import { ProgressBar } from 'react-aria-components/ProgressBar';

interface ProgressProps {
  readonly label: string;
  /** 0..1, or null while nobody can tell. */
  readonly share: number | null;
}

/** How far something has got. */
export function Progress({ label, share }: ProgressProps) {
  const percent = share === null ? 0 : Math.floor(Math.min(1, Math.max(0, share)) * 100);
  return (
    <ProgressBar aria-label={label} value={percent} isIndeterminate={share === null}>
      <div className={share === null ? 'progress unknown' : 'progress'}>
        {/* Set by script, which the content security policy allows; steps of ten would jump. */}
        <span style={share === null ? {} : { width: `${percent}%` }} />
      </div>
    </ProgressBar>
  );
}
