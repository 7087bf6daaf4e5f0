import { useState } from 'react';
import { ICLOUD_COM_DOWNLOAD } from '../../../guidance/paths.ts';
import type { ShownBatch } from '../../engine/get-back/get-back-view.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useText, useWords } from '../../words/use-words.ts';
import { copyNames } from '../copy-names.ts';
import type { DownloadsState } from './use-downloads.ts';

interface BatchStepsProps {
  readonly batch: ShownBatch;
  readonly number: number;
  readonly state: DownloadsState;
}

/** Days shown without a fold. */
const DAYS_SHOWN = 8;

/** What to do for one batch, step by step; then to move the photos, which the app never does itself. */
export function BatchSteps({ batch, number, state }: BatchStepsProps) {
  const { api, info } = useServices();
  const t = useText('getBack');
  const fix = useText('fix');
  const { say } = useWords();
  const days = useDays(batch);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const isDone = batch.arrived === batch.wanted;
  const open = (): void => {
    state.watch(true);
    void api.request('link:open', { linkId: 'icloud-photos' });
  };
  const copy = async (): Promise<void> => setOutcome((await copyNames(days)) ? 'copied' : 'notCopied');
  const path = [...ICLOUD_COM_DOWNLOAD.slice(-1), 'unmodified-original'] as const;
  const modifier = info.platform === 'darwin' ? '⌘' : t('ctrl');
  const [first, last] = useEnds(batch);
  return (
    <section className="card pad stack">
      <div className="stack tight">
        <h2>{t('stepByStep', { number })}</h2>
        <p className="detail">{t('atMost')}</p>
      </div>
      <ol className="steps">
        <li className={isDone ? 'done' : ''}>
          <p>{first ? t('stepOpen', { day: first }) : t('stepOpenUndated')}</p>
        </li>
        <li className={isDone ? 'done' : ''}>
          <div>
            <p>{batch.kind === 'run' ? t('stepRun', { first, last }) : t('stepPicks', { key: modifier })}</p>
            {batch.kind === 'picks' && <DayList days={days} />}
            <p className="path">{t('selected', { count: batch.marked })}</p>
          </div>
        </li>
        <li className={isDone ? 'done' : ''}>
          <div>
            <p>{t('stepDownload')}</p>
            <p className="path">{path.map((code) => say(`menu.${code}`)).join(' › ')}</p>
          </div>
        </li>
        {isDone && (
          <li>
            <div>
              <p>{t('stepMove')}</p>
              <p className="path">{t('stepMoveMore')}</p>
            </div>
          </li>
        )}
      </ol>
      <div className="row">
        <Button look={isDone ? 'plain' : 'primary'} onPress={open}>
          {t('openICloud')}
        </Button>
        <Button onPress={() => void copy()}>{t('copyDates')}</Button>
        <span role="status" className="soft">
          {outcome && fix(outcome === 'copied' ? 'copiedDates' : 'notCopied')}
        </span>
      </div>
      <ul className="dont">
        {(['dontDelete', 'dontCompatible'] as const).map((key) => (
          <li key={key}>
            <Icon name="close" />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DayList({ days }: { days: readonly string[] }) {
  const t = useText('getBack');
  const list = (
    <ul>
      {days.map((day) => (
        <li key={day} className="detail">
          {day}
        </li>
      ))}
    </ul>
  );
  return days.length <= DAYS_SHOWN ? list : <Fold title={t('allDays', { count: days.length })}>{list}</Fold>;
}

/** "12 June 2023: 3", a line a day. */
function useDays({ days }: ShownBatch): string[] {
  const t = useText('getBack');
  const format = useFormat();
  return days.map(({ day, count }) => t('dayCount', { day: day === null ? t('undated') : format.day(day), count }));
}

function useEnds({ days }: ShownBatch): [string, string] {
  const format = useFormat();
  const dated = days.flatMap(({ day }) => day ?? []);
  return [dated[0], dated.at(-1)].map((day) => (day === undefined ? '' : format.day(day))) as [string, string];
}
