import { type ComponentType, lazy, useState } from 'react';
import type { Language } from '../../words/language.ts';
import { hasAllWords, loadWords } from '../../words/load-words.ts';
import { useWords } from '../words/use-words.ts';

/** A screen whose script and words are read when it is first shown, or beforehand by `load`. */
export interface OnDemand {
  readonly Screen: ComponentType;
  readonly load: (language: Language) => Promise<ComponentType>;
}

/**
 * Makes a screen that is read on demand. Once its script and the words are there it is drawn at once, like any other:
 * nothing flickers in between. A `<Suspense>` around it shows that it is on its way, an error boundary that it cannot be read.
 */
export function onDemand(read: () => Promise<ComponentType>): OnDemand {
  let there: ComponentType | null = null;
  const waiting = new Map<Language, ComponentType>();
  const load = async (language: Language): Promise<ComponentType> => {
    const [component] = await Promise.all([there ?? read(), loadWords(language)]);
    there = component;
    return component;
  };
  const choose = (language: Language): ComponentType => {
    if (there !== null && hasAllWords(language)) return there;
    const begun = waiting.get(language) ?? lazy(async () => ({ default: await load(language) }));
    waiting.set(language, begun);
    return begun;
  };
  return {
    load,
    Screen: () => {
      const { language } = useWords().translator;
      // It stays the same component while it is shown: another one would begin anew.
      const [Component] = useState(() => choose(language));
      return <Component />;
    },
  };
}
