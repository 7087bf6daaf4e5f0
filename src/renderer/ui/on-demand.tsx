import { type ComponentType, lazy, useState } from 'react';
import type { Language } from '../../words/language.ts';
import { hasAllWords, loadWords } from '../../words/load-words.ts';
import { useWords } from '../words/use-words.ts';

/** A part of the window whose script and words are read when it is first shown, or beforehand by `load`. */
export interface OnDemand<P extends object> {
  readonly Part: ComponentType<P>;
  readonly load: (language: Language) => Promise<ComponentType<P>>;
}

/**
 * Makes a part that is read on demand. Once its script and the words are there it is drawn at once, like any other:
 * nothing flickers in between. A `<Suspense>` around it shows that it is on its way, an error boundary that it cannot be read.
 */
export function onDemand<P extends object = object>(read: () => Promise<ComponentType<P>>): OnDemand<P> {
  let there: ComponentType<P> | null = null;
  const waiting = new Map<Language, ComponentType<P>>();
  const load = async (language: Language): Promise<ComponentType<P>> => {
    const [component] = await Promise.all([there ?? read(), loadWords(language)]);
    there = component;
    return component;
  };
  const choose = (language: Language): ComponentType<P> => {
    if (there !== null && hasAllWords(language)) return there;
    const begun = waiting.get(language) ?? lazy(async () => ({ default: await load(language) }));
    waiting.set(language, begun);
    return begun;
  };
  return {
    load,
    Part: (props: P) => {
      const { language } = useWords().translator;
      // It stays the same component while it is shown: another one would begin anew.
      const [Component] = useState(() => choose(language));
      return <Component {...props} />;
    },
  };
}

/** True from the first time that something was open: what is read on demand is read then, and may close in its own time. */
export function useWasOpen(isOpen: boolean): boolean {
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  return wasOpen || isOpen;
}
