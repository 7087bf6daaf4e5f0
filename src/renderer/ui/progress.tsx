import { ProgressBar } from 'react-aria-components';

interface ProgressProps {
  readonly label: string;
  /** 0..1, or null while nobody can tell. */
  readonly share: number | null;
  /** What stands under the bar, in words. */
  readonly detail?: string;
}

export function Progress({ label, share, detail }: ProgressProps) {
  const percent = share === null ? 0 : Math.floor(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="progress">
      <ProgressBar aria-label={label} value={percent} isIndeterminate={share === null}>
        <div className={share === null ? 'progress-track unknown' : 'progress-track'}>
          <div className="progress-fill" style={share === null ? {} : { width: `${percent}%` }} />
        </div>
      </ProgressBar>
      {detail && <p className="small soft number">{detail}</p>}
    </div>
  );
}
