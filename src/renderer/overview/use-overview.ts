import { useMemo } from 'react';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { type OverviewView, overviewView } from './overview-view.ts';

/** What the overview shows now. */
export function useOverview(): OverviewView {
  const services = useServices();
  const { places, loaded } = useStore(services.places);
  const { lists, reading, lost } = useStore(services.lists);
  const { counts, appleCopyAsked } = useStore(services.answers);
  const { summary, comparing } = useStore(services.check);
  return useMemo(() => {
    const hasList = lists.length > 0 || lost.length > 0;
    return overviewView({
      places,
      loaded,
      listed: hasList ? lists.reduce((sum, list) => sum + list.counts.assets, 0) : null,
      isReadingList: reading !== null,
      counts,
      appleCopyAsked,
      summary,
      isComparing: comparing,
      now: services.now(),
    });
  }, [services, places, loaded, lists, lost, reading, counts, appleCopyAsked, summary, comparing]);
}
