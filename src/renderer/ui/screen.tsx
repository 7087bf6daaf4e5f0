import { type ReactNode, useEffect, useRef } from 'react';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';

interface ScreenProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Wide screens hold tables and lists; the others keep lines short. */
  readonly width?: 'normal' | 'wide' | 'full';
  readonly children: ReactNode;
  /** The next step, at the foot. */
  readonly foot?: ReactNode;
}

/** A screen with its heading, which takes the focus whenever the person comes here. */
export function Screen({ title, lead, width = 'normal', children, foot }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const visit = useStore(useServices().navigation, (place) => place.visit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit, also of the same screen, moves the focus.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const main = heading.current?.closest('.main');
    if (main) main.scrollTop = 0;
  }, [visit]);
  return (
    <div className={`screen ${width}`}>
      <header className="screen-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className="screen-lead">{lead}</div>}
      </header>
      {children}
      {foot && <footer className="screen-foot">{foot}</footer>}
    </div>
  );
}
