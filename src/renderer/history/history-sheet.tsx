import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { monthlyReminder } from '../../guidance/checklist/monthly-reminder.ts';
import { safeName } from '../../words/safe-name.ts';
import { nextDue } from '../state/history-store.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Switch } from '../ui/switch.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { HistoryTable } from './history-table.tsx';
import { sinceLastCheck } from './since-view.ts';

/** What changed since the last check, all checks, the reminder, and the way to an earlier report. */
export function HistorySheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { history } = useServices();
  const t = useText('history');
  const entries = useStore(history, (state) => state.entries);
  return (
    <Sheet title={t('title')} isOpen={isOpen} onClose={onClose}>
      {entries.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <Changes />
          <HistoryTable entries={entries} />
        </>
      )}
      <Reminder />
    </Sheet>
  );
}

function Changes() {
  const { history, now } = useServices();
  const t = useText('history');
  const format = useFormat();
  const entries = useStore(history, (state) => state.entries);
  const since = sinceLastCheck(entries);
  if (!since) return <p className="soft">{t('first')}</p>;
  const facts = [
    [since.copied, 'copied'],
    [since.uploaded, 'uploaded'],
    [since.newHere, 'newHere'],
    [since.newMissing, 'newMissing'],
    [since.gone, 'gone'],
  ] as const;
  if (facts.every(([count]) => count === 0))
    return <p className="soft">{t('nothing', { day: format.dateNear(since.at, now()) })}</p>;
  return (
    <dl className="facts-row">
      {facts.map(([count, name]) => (
        <div key={name} className="fact">
          <dd className="big">{format.number(count)}</dd>
          <dt className="detail">{t(name)}</dt>
        </div>
      ))}
    </dl>
  );
}

function Reminder() {
  const { api, history, settings, oldReport, now } = useServices();
  const t = useText('history');
  const format = useFormat();
  const isOn = useStore(settings, (value) => value.monthlyReminder);
  const { say } = useWords();
  const last = useStore(history, (state) => state.entries[0]?.at ?? null);
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const text = monthlyReminder(new Date(now()).toISOString().slice(0, 10), say);
    const request = { kind: 'calendar', suggestedName: t('calendarName'), text } as const;
    const outcome = await api.request('report:save', request);
    if (outcome.ok && outcome.value) setSaved(outcome.value.label);
  };
  const open = (chosen: FileList | null): void => {
    const file = chosen?.[0];
    if (file) void oldReport.open(file);
  };
  return (
    <>
      <Switch
        label={t('remind')}
        hint={t('remindNext', { day: format.dateNear(nextDue(last ?? now()), now()) })}
        isOn={isOn}
        onChange={(on) => void settings.change({ monthlyReminder: on })}
      />
      <div className="row">
        <Button icon="calendar" onPress={() => void save()}>
          {t('calendarFile')}
        </Button>
        <FileTrigger acceptedFileTypes={['.two-places', '.json', 'application/json']} onSelect={open}>
          <Button icon="page">{t('openReport')}</Button>
        </FileTrigger>
        {saved && <p role="status">{t('saved', { name: safeName(saved) })}</p>}
      </div>
    </>
  );
}
