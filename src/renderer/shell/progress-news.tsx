import { isScanning } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { useFormat, useText } from '../words/use-words.ts';

/** Tells a screen reader, on whatever screen it is, how the scan goes and that an answer is there. */
export function ProgressNews() {
  const { places, check } = useServices();
  const t = useText('app');
  const format = useFormat();
  const scanning = useStore(places, (state) => state.places.find(isScanning) ?? null);
  const verdict = useStore(check, (state) => state.summary?.verdictWords.count ?? '');
  const comparing = useStore(check, (state) => state.comparing);
  const done = scanning?.progress;
  const scan = scanning
    ? done
      ? t('newsScan', { name: scanning.ref.label, percent: format.percent(done.filesDone, done.filesTotal) })
      : t('newsCounting', { name: scanning.ref.label })
    : '';
  return (
    <>
      <LiveRegion text={scan} everyMs={10_000} />
      <LiveRegion text={comparing || scanning ? '' : verdict} />
    </>
  );
}
