import { useState } from 'react';
import { planStorage, type StorageAdvice } from '../../guidance/storage/plan-storage.ts';
import { CARDS_OF_PAGE } from '../../guidance/where-shown.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import type { CheckSummary } from '../compare/check-summary.ts';
import { CardLinks } from '../guide/card-links.tsx';
import { Button } from '../ui/button.tsx';
import { CountField } from '../ui/fields.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { PlanTable } from './plan-table.tsx';
import { usePrice } from './use-price.ts';

const GB = 1_000_000_000;

/** The storage planner: the smallest plan that fits, from what was measured. */
export function StorageScreen() {
  const { check, navigation } = useServices();
  const t = useText('storage');
  const summary = useStore(check, (state) => state.summary);
  if (summary?.librarySize) return <Planner summary={summary} size={summary.librarySize} />;
  return (
    <Screen title={t('unknownTitle')} lead={t('unknownLead')}>
      <div>
        <Button look="primary" onPress={() => navigation.go('computer')}>
          {t('toComputer')}
        </Button>
      </div>
      <CardLinks title={t('cardsTitle')} cards={CARDS_OF_PAGE.storage} />
    </Screen>
  );
}

function Planner({ summary, size }: { summary: CheckSummary; size: NonNullable<CheckSummary['librarySize']> }) {
  const t = useText('storage');
  const format = useFormat();
  const [otherGb, setOtherGb] = useState<number | null>(null);
  const { bytesAddedLast12Months } = summary.growth;
  const advice = planStorage({
    libraryBytes: size.bytes,
    bytesAddedLast12Months,
    otherBytes: otherGb === null ? null : otherGb * GB,
  });
  const basis = t(size.basis === 'list' ? 'sizeBasisList' : 'sizeBasisHere', { name: safeName(size.name) });
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <section className="card stack" aria-label={t('planTitle')}>
        <div className="stack-tight" role="status">
          <h2>{t('planTitle')}</h2>
          <PlanLine advice={advice} />
        </div>
        <dl className="facts">
          <div className="fact wide">
            <dt>
              {t('size')}, {basis}
            </dt>
            <dd>{format.bytes(size.bytes)}</dd>
          </div>
          <div className="fact">
            <dt>{t('growth')}</dt>
            <dd>{bytesAddedLast12Months === null ? t('growthUnknown') : format.bytes(bytesAddedLast12Months)}</dd>
          </div>
          {advice.bytesInAYear !== null && (
            <div className="fact">
              <dt>{t('inAYear')}</dt>
              <dd>{format.bytes(advice.bytesInAYear)}</dd>
            </div>
          )}
        </dl>
        <CountField label={t('other')} value={otherGb} error={t('otherError')} onChange={setOtherGb} />
        <p className="small soft">{t('otherHint')}</p>
        <ul className="note-list small">
          {advice.caveats.map((caveat) => (
            <li key={caveat}>{t(`caveat-${caveat}`, { day: format.day(advice.plans[0]?.source.checked ?? '') })}</li>
          ))}
        </ul>
      </section>
      <PlanTable advice={advice} />
      <CardLinks title={t('cardsTitle')} cards={CARDS_OF_PAGE.storage} />
    </Screen>
  );
}

function PlanLine({ advice }: { advice: StorageAdvice }) {
  const t = useText('storage');
  const price = usePrice();
  const { plan, planToday } = advice;
  if (!plan) return <p className="plan-name">{t('planNone')}</p>;
  return (
    <>
      <p className="plan-name">
        {plan.name} <span className="soft plan-price">{price(plan)}</span>
      </p>
      {planToday && planToday !== plan && <p>{t('planToday', { name: planToday.name })}</p>}
    </>
  );
}
