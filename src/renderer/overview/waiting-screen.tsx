import { useState } from 'react';
import { appleCopyCalendar } from '../../guidance/checklist/apple-copy-calendar.ts';
import { DAY_MS } from '../../model/moments.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { AnswerHead } from './answer-head.tsx';
import { HereFactsCard } from './no-list-screen.tsx';
import type { HereFacts } from './overview-view.ts';
import { QuietBridge } from './quiet-bridge.tsx';
import { ChooseLists } from './settle-cards.tsx';

/** Apple: "up to seven days"; then the copy can be downloaded for two weeks. */
const DAYS_TO_WAIT = 7;
const DAYS_TO_DOWNLOAD = 14;

interface WaitingScreenProps {
  readonly here: HereFacts;
  /** `YYYY-MM-DD`. */
  readonly asked: string;
  readonly day: number;
}

/** Apple was asked for a copy of the data, which takes days. The app may be closed meanwhile. */
export function WaitingScreen({ here, asked, day }: WaitingScreenProps) {
  const { now } = useServices();
  const t = useText('overview');
  const format = useFormat();
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead
        shape="cannot-tell"
        sentences={[t('areHereShort', { count: here.all }), t('preparing')]}
        lead={t('leadWaiting', { day: format.dayNear(asked, now()) })}
      />
      <QuietBridge
        listed={null}
        here={here}
        icloudDetail={t('comingFromApple')}
        middle={
          <span className="chip both">
            <Icon name="clock" size="s" />
            {t(day <= DAYS_TO_WAIT ? 'dayOf7' : 'dayAfter7', { day })}
          </span>
        }
      />
      <AppleCard asked={asked} />
      <HereFactsCard here={here} />
    </div>
  );
}

function dayAfter(asked: string, days: number): string {
  return new Date(Date.parse(`${asked}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function AppleCard({ asked }: { asked: string }) {
  const { api, now } = useServices();
  const t = useText('overview');
  const format = useFormat();
  const [open, setOpen] = useState<'message' | 'day' | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const ready = dayAfter(asked, DAYS_TO_WAIT);
  const saveCalendar = async (): Promise<void> => {
    const text = appleCopyCalendar([
      { day: ready, title: t('calendarAsk') },
      { day: dayAfter(asked, DAYS_TO_WAIT + DAYS_TO_DOWNLOAD), title: t('calendarEnd') },
    ]);
    const outcome = await api.request('report:save', { kind: 'calendar', suggestedName: t('calendarName'), text });
    if (outcome.ok && outcome.value) setSaved(outcome.value.label);
  };
  return (
    <section className="card pad stack" aria-labelledby="apple">
      <h2 id="apple">{t('appleTitle')}</h2>
      <div className="row">
        {open !== 'message' && (
          <Button look="primary" onPress={() => setOpen('message')}>
            {t('appleHere')}
          </Button>
        )}
        <Button onPress={() => void saveCalendar()}>{t('appleCalendar')}</Button>
        <Button look="quiet" onPress={() => setOpen(open === 'day' ? null : 'day')}>
          {t('appleChange')}
        </Button>
        {saved && <p role="status">{t('calendarSaved', { name: safeName(saved) })}</p>}
      </div>
      {open === 'message' && (
        <div className="row" role="status">
          <span>{t('appleHereMore')}</span>
          <ChooseLists look="primary" label={t('chooseFiles')} />
        </div>
      )}
      {open === 'day' && <ChangeDay asked={asked} onDone={() => setOpen(null)} />}
      <ol className="steps">
        <li className="done">
          <span>
            <b className="block">{t('appleAsked')}</b>
            <span className="detail">{format.dayNear(asked, now())}</span>
          </span>
        </li>
        <li>
          <span>
            <b className="block">{t('appleWait')}</b>
            <span className="detail">{t('appleWaitMore', { day: format.dayNear(ready, now()) })}</span>
          </span>
        </li>
        <li>
          <span>
            <b className="block">{t('appleDrop')}</b>
            <span className="detail">{t('appleDropMore')}</span>
          </span>
        </li>
      </ol>
    </section>
  );
}

function ChangeDay({ asked, onDone }: { asked: string; onDone: () => void }) {
  const { answers, now } = useServices();
  const t = useText('overview');
  return (
    <div className="row">
      <DayField
        label={t('appleDay')}
        value={asked}
        max={new Date(now()).toISOString().slice(0, 10)}
        onChange={(day) => {
          if (day) answers.askedForAppleCopy(day);
        }}
      />
      <Button
        look="quiet"
        onPress={() => {
          answers.askedForAppleCopy(null);
          onDone();
        }}
      >
        {t('appleNotAsked')}
      </Button>
    </div>
  );
}
