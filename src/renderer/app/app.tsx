import { useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { chooseLanguage } from '../words/translate.ts';
import { createWindowWords, WordsContext } from '../words/use-words.ts';
import { type Services, ServicesContext } from './services.ts';
import { Shell } from './shell.tsx';
import { useStore } from './store.ts';

/** The window: what every screen needs (services, words, theme), and the shell. */
export function App({ services }: { services: Services }) {
  const { theme, language: chosen } = useStore(services.settings);
  const { locale } = services.info;
  const words = useMemo(() => createWindowWords(chooseLanguage(chosen, locale)), [chosen, locale]);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = words.translator.language;
    if (theme === 'system') page.removeAttribute('data-theme');
    else page.setAttribute('data-theme', theme);
  }, [words, theme]);
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
