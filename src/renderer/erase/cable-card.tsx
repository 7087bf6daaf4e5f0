import { useEffect } from 'react';
import { safeName } from '../../words/safe-name.ts';
import { PhoneReading } from '../phone/phone-reading.tsx';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';

/** Reading the iPhone by its cable: while one is there, or where the system could read one. */
export function CableCard() {
  const { phone } = useServices();
  const t = useText('erase');
  const { phones, missing, reading, problem } = useStore(phone);
  useEffect(() => phone.watch(), [phone]);
  if (reading || problem) return <PhoneReading />;
  const [first] = phones ?? [];
  if (!first && missing?.code !== 'phone-none') return null;
  return (
    <section className="card item" aria-label={t('orCable')}>
      <Icon name="cable" />
      <div>
        <h3>{t('orCable')}</h3>
        <p className="detail">{t('orCableMore')}</p>
      </div>
      {first && (
        <Button
          more={first.device.name === null ? '' : safeName(first.device.name)}
          onPress={() => void phone.read(first.id)}
        >
          {t('readList')}
        </Button>
      )}
    </section>
  );
}
