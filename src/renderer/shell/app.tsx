import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { chooseLanguage } from '../../words/language.ts';
import { type Services, ServicesContext } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import type { Worlds } from '../state/worlds.ts';
import { useWordsOf, WordsContext } from '../words/use-words.ts';
import { loadScreens } from './screens.ts';
import { Shell } from './shell.tsx';

/** The window: the person's own photos, or the sample. Each begins anew, so that nothing of one stays on screen in the other. */
export function App({ worlds }: { worlds: Worlds }) {
  const { services } = useStore(worlds);
  const isSample = useStore(services.sample, (state) => state.isOpen);
  return <World key={isSample ? 'sample' : 'own'} services={services} />;
}

/** What every screen needs (services, words, theme), and the shell. */
function World({ services }: { services: Services }) {
  const { theme, language: chosen } = useStore(services.settings);
  const { locale } = services.info;
  const words = useWordsOf(chooseLanguage(chosen, locale));
  const { language } = words.translator;
  useEffect(() => {
    // The other screens are read when the first one stands and nothing else is to be done.
    const idle = requestIdleCallback(() => void loadScreens(language).catch(console.error));
    return () => cancelIdleCallback(idle);
  }, [language]);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    if (theme === 'system') page.removeAttribute('data-theme');
    else page.setAttribute('data-theme', theme);
  }, [language, theme]);
  return (
    <ServicesContext value={services}>
      <WordsContext value={words}>
        <I18nProvider locale={words.format.locale}>
          <Shell />
        </I18nProvider>
      </WordsContext>
    </ServicesContext>
  );
}
