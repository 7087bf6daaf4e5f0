import type { StoragePlan } from '../../guidance/storage/plans.ts';
import { useText } from '../words/use-words.ts';

/** Says what a plan costs. */
export function usePrice(): (plan: StoragePlan) => string {
  const t = useText('storage');
  return (plan) => (plan.usdPerMonth === 0 ? t('priceFree') : t('price', { price: plan.usdPerMonth.toFixed(2) }));
}
