import { useEffect, useState } from 'react';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { ALL_GAPS, type CheckSummary, type GapFilter } from '../compare/check-summary.ts';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';
import { GapDetail } from './gap-detail.tsx';
import { GapFilters } from './gap-filters.tsx';
import { GapListView } from './gap-list-view.tsx';
import './gaps.css';
import { useGapList } from './use-gap-list.ts';

/** Gaps on the left, the fix for the chosen one on the right. */
export function GapsScreen() {
  const { check, navigation } = useServices();
  const t = useText('gaps');
  const summary = useStore(check, (state) => state.summary);
  if (summary && summary.gapCounts.length > 0) return <GapsBesideFixes summary={summary} />;
  return (
    <Screen title={summary ? t('none') : t('notYet')} lead={summary ? t('noneLead') : t('notYetLead')}>
      <div>
        <Button look="primary" onPress={() => navigation.go('result')}>
          {t('toResult')}
        </Button>
      </div>
    </Screen>
  );
}

function GapsBesideFixes({ summary }: { summary: CheckSummary }) {
  const { navigation } = useServices();
  const t = useText('gaps');
  const { detail, visit } = useStore(navigation);
  const [filter, setFilter] = useState<GapFilter>({ ...ALL_GAPS, month: detail });
  const [chosen, setChosen] = useState(0);
  const gaps = useGapList(summary, filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming here from a month of the calendar filters by it.
  useEffect(() => {
    setFilter({ ...ALL_GAPS, month: detail });
    setChosen(0);
  }, [detail, visit]);

  const change = (next: GapFilter): void => {
    setFilter(next);
    setChosen(0);
  };
  const { show, list } = gaps;
  // The chosen one is shown even while the list has not reached it (End, in a list of 200,000).
  useEffect(() => {
    if (list && list.total > 0) show(chosen, chosen);
  }, [show, list, chosen]);
  const item = gaps.item(chosen);
  return (
    <Screen title={t('title')} width="full">
      <div className="gaps">
        <div className="gaps-left">
          <GapFilters summary={summary} filter={filter} onChange={change} />
          <p className="small soft" role="status">
            {gaps.list && (gaps.list.total === 0 ? t('nothingFits') : t('found', { count: gaps.list.total }))}
          </p>
          {gaps.list && gaps.list.total > 0 && (
            <GapListView list={gaps.list} gaps={gaps} chosen={chosen} onChoose={setChosen} />
          )}
          {gaps.list?.total === 0 && (
            <div>
              <Button onPress={() => change(ALL_GAPS)}>{t('clear')}</Button>
            </div>
          )}
        </div>
        <section className="gaps-right" aria-label={t('detailLabel')}>
          {item ? <GapDetail item={item} summary={summary} /> : <p className="soft">{t('choose')}</p>}
        </section>
      </div>
    </Screen>
  );
}
