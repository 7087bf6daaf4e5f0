import { useEffect, useMemo, useState } from 'react';
import type { GapKind } from '../../model/gap.ts';
import { sayGapKind } from '../../words/say-codes.ts';
import { sayCaptureTime } from '../../words/say-values.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { ALL_GAPS, type CheckSummary, type GapFilter, type GapItem } from '../compare/check-summary.ts';
import { PhotoFilters } from '../photos/photo-filters.tsx';
import type { PhotoLine } from '../photos/photo-list.tsx';
import { PhotosBeside } from '../photos/photos-beside.tsx';
import { usePagedList } from '../photos/use-paged-list.ts';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { GapDetail } from './gap-detail.tsx';

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
  const { engine, navigation } = useServices();
  const t = useText('gaps');
  const { say, format } = useWords();
  const { detail, visit } = useStore(navigation);
  const [filter, setFilter] = useState<GapFilter>({ ...ALL_GAPS, month: detail });
  const [chosen, setChosen] = useState(0);
  const source = useMemo(() => ({ find: engine.findGaps, page: engine.gapPage }), [engine]);
  const gaps = usePagedList(source, summary, filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming here from a month of the calendar filters by it.
  useEffect(() => {
    setFilter({ ...ALL_GAPS, month: detail });
    setChosen(0);
  }, [detail, visit]);

  const change = (next: GapFilter): void => {
    setFilter(next);
    setChosen(0);
  };
  const kindOf = (text: string): GapKind | null => summary.gapCounts.find(({ kind }) => kind === text)?.kind ?? null;
  const titleOf = (key: string): string => {
    const kind = kindOf(key);
    return kind ? sayGapKind(say, kind).title : '';
  };
  const line = (item: GapItem): PhotoLine => {
    const group = titleOf(item.kind);
    if (!item.name) return { name: group, detail: format.number(item.count), group };
    const size = item.bytes === null ? '' : ` · ${format.bytes(item.bytes)}`;
    return { name: item.name, detail: `${sayCaptureTime(say, item.captured)}${size}`, group };
  };
  return (
    <Screen title={t('title')} width="full">
      <PhotosBeside
        listLabel={t('listLabel')}
        detailLabel={t('detailLabel')}
        filters={
          <PhotoFilters
            group={{
              label: t('filterKind'),
              all: t('allKinds'),
              value: filter.kind ?? '',
              options: summary.gapCounts.map(({ kind, count }) => ({
                value: kind,
                label: `${sayGapKind(say, kind).title} (${format.number(count)})`,
              })),
              onChange: (value) => change({ ...filter, kind: kindOf(value) }),
            }}
            months={summary.gapMonths}
            filter={filter}
            onChange={change}
          />
        }
        photos={gaps}
        chosen={chosen}
        onChoose={setChosen}
        onClear={() => change(ALL_GAPS)}
        found={(count) => t('found', { count })}
        heading={titleOf}
        line={line}
        detail={(item) => <GapDetail item={item} summary={summary} />}
      />
    </Screen>
  );
}
