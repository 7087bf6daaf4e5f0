import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Navigation } from '../state/navigation.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useText } from '../words/use-words.ts';
import { IconButton } from './button.tsx';

/** The last visit whose heading took the focus, for each window that was opened. */
const focusedVisits = new WeakMap<Navigation, number>();

/**
 * A heading that takes the focus whenever the person comes to its screen: give it `tabIndex={-1}` and this ref. A screen that
 * changes under the person's hands (an answer comes) leaves the focus where it is, but does not let it fall out of the page.
 */
export function useScreenHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { navigation } = useServices();
  const visit = useStore(navigation, (position) => position.visit);
  useEffect(() => {
    const isNew = focusedVisits.get(navigation) !== visit;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isNew && !isLost) return;
    focusedVisits.set(navigation, visit);
    heading.current?.focus({ preventScroll: true });
    const main = heading.current?.closest('.main');
    if (main && isNew) main.scrollTop = 0;
  }, [navigation, visit]);
  return heading;
}

interface ScreenProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** What stands at the end of the line of the title: buttons. */
  readonly tools?: ReactNode;
  /** A screen below one of the rail: smaller title, with a way back. */
  readonly isBelow?: boolean;
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}

/** A screen with its heading. */
export function Screen({ title, lead, tools, isBelow = false, isNarrow = false, children }: ScreenProps) {
  const heading = useScreenHeading();
  const { navigation } = useServices();
  const t = useText('app');
  return (
    <div className={isNarrow ? 'screen narrow' : 'screen'}>
      <header className="row between">
        <div className="row nowrap">
          {isBelow && <IconButton icon="back" label={t('back')} onPress={() => navigation.back()} />}
          <div className="stack tight">
            <h1 ref={heading} tabIndex={-1} className={isBelow ? 'as-head' : ''}>
              {title}
            </h1>
            {lead && <p className={isBelow ? 'detail' : 'lead'}>{lead}</p>}
          </div>
        </div>
        {tools && <div className="row">{tools}</div>}
      </header>
      {children}
    </div>
  );
}
