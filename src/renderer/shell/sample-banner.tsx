import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';

/** On every screen while the sample is open: nobody may take it for their own photos. */
export function SampleBanner() {
  const { sample } = useServices();
  const t = useText('app');
  return (
    <aside className="banner" aria-label={t('sampleBanner')}>
      <span>{t('sampleBanner')}</span>
      <Button onPress={() => void sample.leave()}>{t('sampleLeave')}</Button>
    </aside>
  );
}
