import { useState } from 'react';
import {
  type StoragePlan as Plan,
  PRICES_CHECKED,
  planStorage,
  type StorageAdvice,
} from '../../guidance/storage/plan-storage.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { CountField } from '../ui/fields.tsx';
import { Fold } from '../ui/fold.tsx';
import { Link } from '../ui/link.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';

const GB = 1_000_000_000;

/** How much iCloud storage the library needs: the smallest plan that fits, by what was measured. */
export function StoragePlan() {
  const { check } = useServices();
  const t = useText('library');
  const size = useStore(check, (state) => state.summary?.librarySize ?? null);
  const growth = useStore(check, (state) => state.summary?.growth.bytesAddedLast12Months ?? null);
  const format = useFormat();
  const { say } = useWords();
  const price = usePrice();
  const [otherGb, setOtherGb] = useState<number | null>(null);
  if (!size)
    return (
      <section className="card pad stack tight" aria-labelledby="storage">
        <h2 id="storage">{t('storageTitle')}</h2>
        <p className="soft">{t('storageUnknown')}</p>
      </section>
    );
  const advice = planStorage({
    libraryBytes: size.bytes,
    bytesAddedLast12Months: growth,
    otherBytes: otherGb === null ? null : otherGb * GB,
  });
  const { plan, planToday } = advice;
  return (
    <section className="card" aria-labelledby="storage">
      <div className="pad-in stack mid">
        <h2 id="storage">{t('storageTitle')}</h2>
        <p role="status">
          {plan ? t('storageFits', { name: plan.name, price: price(plan) }) : t('storageNone')}
          {plan && planToday && planToday !== plan && ` ${t('storageToday', { name: planToday.name })}`}
        </p>
        <dl className="facts-row">
          <div className="fact">
            <dd className="big">{format.bytes(size.bytes)}</dd>
            <dt className="detail">{t(`storageSize-${size.basis}`, { name: safeName(size.name) })}</dt>
          </div>
          <div className="fact">
            <dd className="big">{growth === null ? t('notKnown') : `+ ${format.bytes(growth)}`}</dd>
            <dt className="detail">{t('storageGrowth')}</dt>
          </div>
        </dl>
        <CountField label={t('storageOther')} value={otherGb} error={t('storageOtherError')} onChange={setOtherGb} />
        <p className="detail">{t('storageOtherHint')}</p>
        <ul className="bullets detail">
          {advice.caveats.map((caveat) => (
            <li key={caveat}>{say(`guidance.caveat-${caveat}`, { day: format.day(PRICES_CHECKED) })}</li>
          ))}
        </ul>
        <p>
          <Link to={{ screen: 'help', topic: 'storage-full' }}>{t('storageGuide')}</Link>
        </p>
      </div>
      <div className="plans folds">
        <Fold title={t('allPlans')} hint={`${advice.plans[0]?.name ?? ''} – ${advice.plans.at(-1)?.name ?? ''}`}>
          <PlanTable advice={advice} />
        </Fold>
      </div>
    </section>
  );
}

function PlanTable({ advice }: { advice: StorageAdvice }) {
  const t = useText('library');
  const price = usePrice();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('plan')}</th>
          <th scope="col">{t('planPrice')}</th>
          <th scope="col">{t('planFits')}</th>
        </tr>
      </thead>
      <tbody>
        {advice.plans.map((plan) => (
          <tr key={plan.name}>
            <th scope="row">{plan === advice.plan ? <b>{plan.name}</b> : plan.name}</th>
            <td>{price(plan)}</td>
            <td>{t(fits(plan, advice))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function fits(plan: Plan, advice: StorageAdvice): 'fitsYear' | 'fitsToday' | 'fitsNot' {
  if (plan.bytes <= advice.bytesToday) return 'fitsNot';
  return advice.bytesInAYear !== null && plan.bytes > advice.bytesInAYear ? 'fitsYear' : 'fitsToday';
}

/** Says what a plan costs. */
function usePrice(): (plan: Plan) => string {
  const t = useText('library');
  const format = useFormat();
  return (plan) => (plan.usdPerMonth === 0 ? t('priceFree') : t('price', { price: format.dollars(plan.usdPerMonth) }));
}
