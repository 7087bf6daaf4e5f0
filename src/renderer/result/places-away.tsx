import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Callout } from '../ui/callout.tsx';
import { useFormat, useText } from '../words/use-words.ts';

/** Every place that cannot be reached now, with the moment what is known of it was true. */
export function PlacesAway() {
  const t = useText('result');
  const format = useFormat();
  const places = useStore(useServices().places, (state) => state.places);
  const away = places.filter(({ ref, phase, summary }) => summary?.asOf && (!ref.available || phase === 'failed'));
  return away.map(({ ref, summary }) => (
    <Callout key={ref.id} tone="attention" announce>
      {t('placeAway', { name: safeName(ref.label), when: format.moment(summary?.asOf ?? 0) })}
    </Callout>
  ));
}
