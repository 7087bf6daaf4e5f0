import { IOS_VERSIONS } from '../../guidance/system.ts';
import './settings.css';
import { type ReactNode, useEffect, useState } from 'react';
import { LANGUAGE_CHOICES, THEMES } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import { useDownloads } from '../fix/get-back/use-downloads.ts';
import { ask } from '../state/api.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Screen } from '../ui/screen.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Switch } from '../ui/switch.tsx';
import { useFormat, useText } from '../words/use-words.ts';

/** What the app remembers, how much that is, and the way to make it forget. */
function KeptData() {
  const { api, settings } = useServices();
  const t = useText('settings');
  const format = useFormat();
  const [bytes, setBytes] = useState<number | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask(api, 'app:kept', null).then((kept) => {
      if (isCurrent && kept) setBytes(kept.bytes);
    });
    return () => {
      isCurrent = false;
    };
  }, [api]);
  const forget = async (): Promise<void> => {
    // The settings stay, but for what they say of the person's lists.
    await settings.change({ columnMappings: [] });
    const outcome = await api.request('app:forget', null);
    setAsking(false);
    setProblem(outcome.ok ? null : outcome.problem);
  };
  return (
    <>
      {problem && <ProblemCard problem={problem} />}
      <section className="card item" aria-labelledby="kept">
        <Icon name="page" />
        <div>
          <h2 id="kept" className="as-body">
            {t('keptTitle')}
          </h2>
          <p className="detail">
            {t('keptMore')} {bytes !== null && format.bytes(bytes)}
          </p>
        </div>
        <Button onPress={() => setAsking(true)}>{t('forget')}</Button>
      </section>
      <Sheet title={t('forgetTitle')} isOpen={isAsking} onClose={() => setAsking(false)} isSmall>
        <p>{t('forgetMore')}</p>
        <div className="row end">
          <Button onPress={() => setAsking(false)}>{t('forgetNot')}</Button>
          <Button look="primary" onPress={() => void forget()}>
            {t('forgetNow')}
          </Button>
        </div>
      </Sheet>
    </>
  );
}

/** Whether Downloads is watched, for somebody who has begun to get photos back; nobody else is asked. */
function WatchDownloads() {
  const t = useText('settings');
  const { downloads, watch } = useDownloads();
  if (!downloads || downloads.since === null) return null;
  return (
    <li className="item">
      <Icon name="drop" />
      <Switch label={t('downloads')} hint={t('downloadsHint')} isOn={downloads.isWatching} onChange={watch} />
    </li>
  );
}

/** How the app looks and speaks, which iPhone it speaks of, what it watches and reminds of, what it remembers. */
export function SettingsScreen() {
  const { settings } = useServices();
  const t = useText('settings');
  const now = useStore(settings);
  return (
    <Screen title={t('title')}>
      <ul className="card list">
        <Setting icon="eye" title={t('look')}>
          <Choices
            label={t('look')}
            labelHidden
            value={now.theme}
            options={THEMES.map((theme) => ({ value: theme, label: t(`theme-${theme}`) }))}
            onChange={(theme) => void settings.change({ theme })}
          />
        </Setting>
        <Setting icon="book" title={t('language')}>
          <Choices
            label={t('language')}
            labelHidden
            value={now.language}
            options={LANGUAGE_CHOICES.map((language) => ({ value: language, label: t(`language-${language}`) }))}
            onChange={(language) => void settings.change({ language })}
          />
        </Setting>
        <Setting icon="phone" title={t('iphone')} hint={t('iphoneWhere')}>
          <IosVersion />
        </Setting>
      </ul>
      <ul className="card list">
        <li className="item">
          <Icon name="folder" />
          <Switch
            label={t('watch')}
            hint={t('watchHint')}
            isOn={now.watchFolders}
            onChange={(watchFolders) => void settings.change({ watchFolders })}
          />
        </li>
        <li className="item">
          <Icon name="bell" />
          <Switch
            label={t('remind')}
            hint={t('remindHint')}
            isOn={now.monthlyReminder}
            onChange={(monthlyReminder) => void settings.change({ monthlyReminder })}
          />
        </li>
        <WatchDownloads />
      </ul>
      <KeptData />
    </Screen>
  );
}

interface SettingProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Setting({ icon, title, hint, children }: SettingProps) {
  return (
    <li className="item setting">
      <Icon name={icon} />
      <div>
        <h2 className="as-body">{title}</h2>
        {hint && <p className="detail">{hint}</p>}
      </div>
      {children}
    </li>
  );
}

/** Which steps the guide shows. Nothing is chosen until the person says so, "I don't know" neither. */
function IosVersion() {
  const { answers } = useServices();
  const t = useText('settings');
  const version = useStore(answers, (state) => state.answers.iosVersion);
  const saidUnknown = useStore(answers, (state) => state.notKnown?.includes('ios-version') ?? false);
  return (
    <Choices
      label={t('iphone')}
      labelHidden
      value={version ?? (saidUnknown ? 'unknown' : null)}
      options={[
        ...IOS_VERSIONS.map((each) => ({ value: each, label: t(`version-${each}`) })),
        { value: 'unknown' as const, label: t('dontKnow') },
      ]}
      onChange={(value) => {
        if (value === 'unknown') answers.sayNotKnown('ios-version');
        else answers.answer('iosVersion', value);
      }}
    />
  );
}
