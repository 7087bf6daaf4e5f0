import { useState } from 'react';
import type { CountsView, TypedCounts } from '../../model/typed-counts.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { CountField, DayField, SelectField } from '../ui/fields.tsx';
import { useFormat, useText } from '../words/use-words.ts';

const VIEWS: readonly CountsView[] = ['icloud-com', 'iphone-about', 'mac-photos', 'privacy-page'];
const EMPTY: TypedCounts = { view: 'icloud-com', photos: null, videos: null, firstDay: null, lastDay: null };

/** Totals typed by hand: in use, or the form. */
export function TypedTotals() {
  const { answers } = useServices();
  const t = useText('icloud');
  const counts = useStore(answers, (state) => state.counts);
  const [editing, setEditing] = useState(false);
  if (counts && !editing) return <TotalsInUse counts={counts} onChange={() => setEditing(true)} />;
  const use = (next: TypedCounts): void => {
    answers.setCounts(next);
    setEditing(false);
  };
  return (
    <Disclosure summary={t('totalsTitle')} startsOpen={editing}>
      <TotalsForm start={counts ?? EMPTY} onUse={use} />
    </Disclosure>
  );
}

function TotalsInUse({ counts, onChange }: { counts: TypedCounts; onChange: () => void }) {
  const { answers } = useServices();
  const t = useText('icloud');
  const format = useFormat();
  const number = (value: number | null): string => (value === null ? t('notKnown') : format.number(value));
  return (
    <section className="card stack" aria-label={t('totalsTitle')}>
      <h2>{t('totalsInUse', { view: t(`view-${counts.view}`) })}</h2>
      <dl className="facts">
        <div className="fact">
          <dt>{t('totalsPhotos')}</dt>
          <dd>{number(counts.photos)}</dd>
        </div>
        <div className="fact">
          <dt>{t('totalsVideos')}</dt>
          <dd>{number(counts.videos)}</dd>
        </div>
      </dl>
      <p className="small soft">{t('totalsHint')}</p>
      <div className="row">
        <Button onPress={onChange}>{t('totalsChange')}</Button>
        <Button look="quiet" onPress={() => answers.setCounts(null)}>
          {t('totalsClear')}
        </Button>
      </div>
    </section>
  );
}

function TotalsForm({ start, onUse }: { start: TypedCounts; onUse: (counts: TypedCounts) => void }) {
  const t = useText('icloud');
  const [counts, setCounts] = useState(start);
  const set = (part: Partial<TypedCounts>): void => setCounts({ ...counts, ...part });
  const nothing = counts.photos === null && counts.videos === null;
  return (
    <div className="card stack">
      <p className="soft">{t('totalsHint')}</p>
      <SelectField
        label={t('totalsView')}
        value={counts.view}
        options={VIEWS.map((view) => ({ value: view, label: t(`view-${view}`) }))}
        onChange={(value) => set({ view: VIEWS.find((view) => view === value) ?? 'icloud-com' })}
      />
      <div className="fields">
        <CountField
          label={t('totalsPhotos')}
          value={counts.photos}
          error={t('totalsNotANumber')}
          onChange={(photos) => set({ photos })}
        />
        <CountField
          label={t('totalsVideos')}
          value={counts.videos}
          error={t('totalsNotANumber')}
          onChange={(videos) => set({ videos })}
        />
        <DayField label={t('totalsFirst')} value={counts.firstDay} onChange={(firstDay) => set({ firstDay })} />
        <DayField label={t('totalsLast')} value={counts.lastDay} onChange={(lastDay) => set({ lastDay })} />
      </div>
      <div className="row">
        <Button look="primary" isDisabled={nothing} onPress={() => onUse(counts)}>
          {t('totalsUse')}
        </Button>
        {nothing && <p className="small soft">{t('totalsNeedOne')}</p>}
      </div>
    </div>
  );
}
