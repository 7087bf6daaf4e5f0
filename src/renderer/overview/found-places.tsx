import { useEffect } from 'react';
import type { FoundKind } from '../../bridge/contract.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';

/** The icon of a place that was found by its name. */
export const FOUND_ICONS: Readonly<Record<FoundKind, IconName>> = {
  'photos-library': 'photo',
  pictures: 'folder',
  'icloud-folder': 'cloud',
  disk: 'disk',
};

/** What was found by its name, and an iPhone on a cable; looks while the screen is there. */
export function useFinds() {
  const services = useServices();
  const { found } = useStore(services.found);
  const { phones } = useStore(services.phone);
  useEffect(() => {
    void services.found.look();
    return services.phone.watch();
  }, [services]);
  return { found: found ?? [], phones: phones ?? [] };
}

/** Places that were found by their names, each with a button to look inside; the first is the most likely one. */
export function FoundPlaces() {
  const { places, lists, phone } = useServices();
  const t = useText('overview');
  const { found, phones } = useFinds();
  if (found.length + phones.length === 0) return null;
  return (
    <section className="stack mid" aria-labelledby="found">
      <h2 id="found">{t('foundTitle')}</h2>
      <ul className="card list">
        {found.map(({ id, kind, label }, i) => (
          <li key={id} className="item">
            <Icon name={FOUND_ICONS[kind]} />
            <div>
              <h3 className="file-name">{safeName(label)}</h3>
              <p className="detail">{t(`found-${kind}`)}</p>
            </div>
            <Button
              look={i === 0 ? 'primary' : 'plain'}
              more={safeName(label)}
              onPress={() => {
                void places.addFound(id);
                if (kind === 'photos-library') void lists.addFoundLibrary(id);
              }}
            >
              {t('lookInside')}
            </Button>
          </li>
        ))}
        {phones.map(({ id, device }) => (
          <li key={id} className="item">
            <Icon name="phone" />
            <div>
              <h3>{device.name === null ? t('foundPhone') : safeName(device.name)}</h3>
              <p className="detail">{t('found-phone')}</p>
            </div>
            <Button look={found.length === 0 ? 'primary' : 'plain'} onPress={() => void phone.read(id)}>
              {t('readItsList')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
