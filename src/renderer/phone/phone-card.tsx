import { useEffect } from 'react';
import type { PhoneRef } from '../../bridge/contract.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';
import './phone.css';
import { PhoneBackups } from './phone-backups.tsx';
import { PhoneProblem } from './phone-problem.tsx';
import { PhoneProgressLine } from './phone-reading.tsx';
import { PhoneSays } from './phone-says.tsx';
import { phoneView } from './phone-view.ts';

/**
 * The way to a list by cable: the phones that are plugged in, how far a reading is, what is in the way and what to tap, and what
 * the phone said. It is shown only where the system's helper for iPhones answers; backups of phones are shown wherever there are any.
 */
export function PhoneCard() {
  const { phone } = useServices();
  const t = useText('phone');
  const state = useStore(phone);
  const view = phoneView(state);
  useEffect(() => phone.watch(), [phone]);
  useEffect(() => void phone.lookForBackups(), [phone]);
  return (
    <>
      {(view.isOpen || view.problem || state.reading) && (
        <section className="card phone-card" aria-labelledby="by-cable">
          <header className="item">
            <Icon name="cable" />
            <div>
              <h2 id="by-cable">{t('title')}</h2>
              <p className="detail">{t('lead')}</p>
            </div>
          </header>
          {state.reading ? (
            <div className="phone-part">
              <PhoneProgressLine />
            </div>
          ) : (
            <>
              {view.problem && (
                <PhoneProblem problem={view.problem}>
                  {state.problem && <Button onPress={() => void phone.readAgain()}>{t('again')}</Button>}
                </PhoneProblem>
              )}
              {view.phones.length > 1 && <p className="phone-part soft">{t('several')}</p>}
              <ul className="list">
                {view.phones.map((each) => (
                  <li key={each.id}>
                    <PhoneRow phone={each} isOnly={view.phones.length === 1} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {state.facts && <PhoneSays facts={state.facts} />}
        </section>
      )}
      <PhoneBackups />
    </>
  );
}

function PhoneRow({ phone: { id, device, problem }, isOnly }: { phone: PhoneRef; isOnly: boolean }) {
  const { phone } = useServices();
  const wasRead = useStore(phone, ({ facts }) => facts !== null);
  const t = useText('phone');
  const name = device.name === null ? t('unnamed') : safeName(device.name);
  if (problem) return <PhoneProblem problem={problem} />;
  return (
    <div className="item">
      <Icon name="phone" />
      <div>
        <h3>{name}</h3>
        <p className="detail">{t('pluggedIn')}</p>
      </div>
      <Button look={isOnly && !wasRead ? 'primary' : 'plain'} more={name} onPress={() => void phone.read(id)}>
        {t(isOnly && wasRead ? 'readOnceMore' : 'read')}
      </Button>
    </div>
  );
}
