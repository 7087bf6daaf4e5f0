import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Choices } from '../ui/choices.tsx';
import { Screen } from '../ui/screen.tsx';
import { Switch } from '../ui/switch.tsx';
import { useText } from '../words/use-words.ts';
import { Diagnostics } from './diagnostics.tsx';
import { HelpSummary } from './help-summary.tsx';
import './settings.css';

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGES = ['system', 'en', 'de'] as const;

/** How the app looks and speaks, what it watches, what it promises; help and diagnostics. */
export function SettingsScreen() {
  const { settings, info } = useServices();
  const t = useText('settings');
  const now = useStore(settings);
  return (
    <Screen title={t('title')}>
      <div className="card stack">
        <Choices
          label={t('look')}
          value={now.theme}
          options={THEMES.map((theme) => ({ value: theme, label: t(`theme-${theme}`) }))}
          onChange={(theme) => void settings.change({ theme })}
        />
        <Choices
          label={t('language')}
          value={now.language}
          options={LANGUAGES.map((language) => ({ value: language, label: t(`language-${language}`) }))}
          onChange={(language) => void settings.change({ language })}
        />
      </div>
      <div className="card stack">
        <Switch
          label={t('watch')}
          hint={t('watchHint')}
          isOn={now.watchFolders}
          onChange={(watchFolders) => void settings.change({ watchFolders })}
        />
        <Switch
          label={t('remind')}
          hint={t('remindHint')}
          isOn={now.monthlyReminder}
          onChange={(monthlyReminder) => void settings.change({ monthlyReminder })}
        />
      </div>
      <HelpSummary />
      <section className="card stack-tight" aria-label={t('promisesTitle')}>
        <h2>{t('promisesTitle')}</h2>
        <p>{t('promises')}</p>
      </section>
      <Diagnostics />
      <p className="small soft">{t('version', { version: info.version })}</p>
    </Screen>
  );
}
