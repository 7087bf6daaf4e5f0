import type { StorageAdvice } from '../../guidance/storage/plan-storage.ts';
import type { StoragePlan } from '../../guidance/storage/plans.ts';
import { useText } from '../words/use-words.ts';
import { usePrice } from './use-price.ts';

/** All plans, and which of them fit. */
export function PlanTable({ advice }: { advice: StorageAdvice }) {
  const t = useText('storage');
  const price = usePrice();
  return (
    <section className="card table-card" aria-label={t('tableTitle')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('tablePlan')}</th>
            <th scope="col">{t('tablePrice')}</th>
            <th scope="col">{t('tableFits')}</th>
          </tr>
        </thead>
        <tbody>
          {advice.plans.map((plan) => (
            <tr key={plan.name}>
              <th scope="row">{plan === advice.plan ? <strong>{plan.name}</strong> : plan.name}</th>
              <td>{price(plan)}</td>
              <td>{t(fits(plan, advice))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function fits(plan: StoragePlan, advice: StorageAdvice): 'fitsYear' | 'fitsToday' | 'fitsNot' {
  if (plan.bytes <= advice.bytesToday) return 'fitsNot';
  return advice.bytesInAYear !== null && plan.bytes > advice.bytesInAYear ? 'fitsYear' : 'fitsToday';
}
