import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface PillProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'work' | 'good';
  readonly icon?: IconName;
}

/** A short fact beside a title: a deadline, a pattern, a state. */
export function Pill({ children, tone = 'plain', icon }: PillProps) {
  return (
    <span className={`pill ${tone === 'plain' ? '' : tone}`.trim()}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </span>
  );
}
