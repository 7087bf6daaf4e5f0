import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components/Link';
import type { Route } from '../state/route.ts';
import { useServices } from '../state/services.ts';

interface LinkProps {
  readonly to: Route;
  readonly className?: string;
  readonly children: ReactNode;
  /** A name of its own, where the words inside do not make one. It must begin with the visible words. */
  readonly label?: string;
}

/** Leads to another screen. A link for a screen reader; there is no address behind it. */
export function Link({ to, className = 'link', children, label }: LinkProps) {
  const { navigation } = useServices();
  return (
    <AriaLink className={className} onPress={() => navigation.go(to)} {...(label ? { 'aria-label': label } : {})}>
      {children}
    </AriaLink>
  );
}
