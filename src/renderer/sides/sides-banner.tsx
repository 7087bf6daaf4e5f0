import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { useText } from '../words/use-words.ts';

/** Says which two sides are compared, and the way back, wherever that is not iCloud with every place. */
export function SidesBanner() {
  const services = useServices();
  const t = useText('sides');
  const { sides } = useStore(services.sides);
  const places = useStore(services.places, (state) => state.places);
  if (!sides) return null;
  const nameOf = (id: string | null): string => safeName(places.find(({ ref }) => ref.id === id)?.ref.label ?? '');
  const names = { first: nameOf(sides.first), second: nameOf(sides.second) };
  return (
    <Callout tone="notice" title={t(sides.first === null ? 'icloudNow' : 'now', names)}>
      <div className="stack-tight">
        {sides.first !== null && <p>{t('nowMore', names)}</p>}
        <div>
          <Button onPress={() => services.sides.clear()}>{t('back')}</Button>
        </div>
      </div>
    </Callout>
  );
}
