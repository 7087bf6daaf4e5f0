import { useState } from 'react';
import { monthlyReminder } from '../../guidance/checklist/monthly-reminder.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Screen } from '../ui/screen.tsx';
import { Switch } from '../ui/switch.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { nextDue } from './history-store.ts';
import { HistoryTable } from './history-table.tsx';

/** Step 6: every check, what changed, and when the next one is due. */
export function HistoryScreen() {
  const { history, navigation, now, oldReport } = useServices();
  const t = useText('history');
  const format = useFormat();
  const entries = useStore(history, (state) => state.entries);
  const opened = useStore(oldReport, (state) => state.report !== null);
  const last = entries[0];
  const due = last && nextDue(last.at);
  return (
    <Screen title={t('title')} lead={t('lead')} width="wide">
      {last && due ? (
        <Callout tone={due <= now() ? 'attention' : 'good'}>
          {due <= now() ? t('overdue', { date: format.date(last.at) }) : t('due', { date: format.date(due) })}
        </Callout>
      ) : (
        <Callout tone="notice">{t('none')}</Callout>
      )}
      {opened && (
        <div>
          <Button onPress={() => navigation.go('old-report')}>{t('toOldReport')}</Button>
        </div>
      )}
      {entries.length > 0 && <HistoryTable entries={entries} />}
      <Reminder />
    </Screen>
  );
}

function Reminder() {
  const { api, settings, now } = useServices();
  const t = useText('history');
  const isOn = useStore(settings, (value) => value.monthlyReminder);
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const text = monthlyReminder(new Date(now()).toISOString().slice(0, 10));
    const request = { kind: 'calendar', suggestedName: t('calendarName'), text } as const;
    const outcome = await api.request('report:save', request);
    if (outcome.ok && outcome.value) setSaved(outcome.value.label);
  };
  return (
    <section className="card stack" aria-label={t('remindTitle')}>
      <h2>{t('remindTitle')}</h2>
      <Switch
        label={t('remind')}
        hint={t('remindHint')}
        isOn={isOn}
        onChange={(monthlyReminder) => void settings.change({ monthlyReminder })}
      />
      <div className="row">
        <Button icon="clock" onPress={() => void save()}>
          {t('calendarFile')}
        </Button>
        {saved && <p role="status">{t('saved', { name: safeName(saved) })}</p>}
      </div>
    </section>
  );
}
