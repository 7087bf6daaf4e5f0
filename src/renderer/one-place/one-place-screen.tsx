import { useMemo, useState } from 'react';
import { sayCaptureTime } from '../../words/say-values.ts';
import { sayOnePlace } from '../../words/say-whereabouts.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { ALL_LONE, type CheckSummary, type LoneFilter, type LoneItem } from '../compare/check-summary.ts';
import { PhotoFilters } from '../photos/photo-filters.tsx';
import type { PhotoLine } from '../photos/photo-list.tsx';
import { PhotosBeside } from '../photos/photos-beside.tsx';
import { usePagedList } from '../photos/use-paged-list.ts';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { LoneDetail } from './lone-detail.tsx';

/** The photos that are in only one place, by the place they are in; beside them how to make a second. */
export function OnePlaceScreen() {
  const { check, navigation } = useServices();
  const t = useText('onePlace');
  const summary = useStore(check, (state) => state.summary);
  if (summary && summary.lonePlaces.length > 0) return <LonePhotos summary={summary} />;
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

function LonePhotos({ summary }: { summary: CheckSummary }) {
  const { engine } = useServices();
  const t = useText('onePlace');
  const { say, format } = useWords();
  const [filter, setFilter] = useState<LoneFilter>(ALL_LONE);
  const [chosen, setChosen] = useState(0);
  const source = useMemo(() => ({ find: engine.findLone, page: engine.lonePage }), [engine]);
  const photos = usePagedList(source, summary, filter);

  const change = (next: LoneFilter): void => {
    setFilter(next);
    setChosen(0);
  };
  const { lonePlaces, places } = summary;
  const titleOf = (key: string): string =>
    sayOnePlace(say, lonePlaces.find((place) => place.key === key)?.where ?? null, places);
  const line = (item: LoneItem): PhotoLine => ({
    name: item.name,
    detail: item.certain
      ? sayCaptureTime(say, item.captured)
      : `${sayCaptureTime(say, item.captured)} · ${say('whereabouts.maybe-two')}`,
    group: sayOnePlace(say, item.where, places),
  });
  return (
    <Screen title={say('whereabouts.title')} width="full">
      <PhotosBeside
        listLabel={t('listLabel')}
        detailLabel={t('detailLabel')}
        filters={
          <PhotoFilters
            group={{
              label: t('filterPlace'),
              all: t('allPlaces'),
              value: filter.place ?? '',
              options: lonePlaces.map(({ key, count }) => ({
                value: key,
                label: `${titleOf(key)} (${format.number(count)})`,
              })),
              onChange: (place) => change({ ...filter, place: place || null }),
            }}
            months={summary.loneMonths}
            filter={filter}
            onChange={change}
          />
        }
        photos={photos}
        chosen={chosen}
        onChoose={setChosen}
        onClear={() => change(ALL_LONE)}
        found={(count) => t('found', { count })}
        heading={titleOf}
        line={line}
        detail={(item) => <LoneDetail item={item} summary={summary} />}
      />
    </Screen>
  );
}
