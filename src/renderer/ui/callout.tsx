import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Tone = 'notice' | 'attention' | 'good' | 'stop';

const ICONS: Readonly<Record<Tone, IconName>> = {
  notice: 'info',
  attention: 'attention',
  good: 'check-circle',
  stop: 'stop',
};

interface CalloutProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Announced when it appears: for what happened because of something the person did. */
  readonly announce?: boolean;
}

/** Words set apart. `stop` is red and is kept for "do not erase". */
export function Callout({ tone, title, children, announce = false }: CalloutProps) {
  return (
    <div className={`callout ${tone}`} {...(announce ? { role: 'status' } : {})}>
      <Icon name={ICONS[tone]} />
      <div className="stack-tight">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
