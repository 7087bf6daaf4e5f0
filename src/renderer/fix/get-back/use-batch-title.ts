import type { ShownBatch } from '../../engine/get-back/get-back-view.ts';
import { useFormat, useText } from '../../words/use-words.ts';

/** "Batch 2: 12 June 2023 to 19 July 2025"; single photos say so. */
export function useBatchTitle(): (batch: ShownBatch, number: number) => string {
  const t = useText('getBack');
  const format = useFormat();
  return ({ kind, days }, number) => {
    const dated = days.flatMap(({ day }) => day ?? []);
    const [first, last] = [dated[0], dated.at(-1)];
    if (first === undefined || last === undefined) return t('batchUndated', { number });
    const values = { number, first: format.day(first), last: format.day(last) };
    if (kind === 'picks') return t(first === last ? 'batchPickDay' : 'batchPicks', values);
    return t(first === last ? 'batchDay' : 'batchRun', values);
  };
}
