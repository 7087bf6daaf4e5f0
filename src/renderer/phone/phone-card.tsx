import './phone.css';
import { useEffect } from 'react';
import type { BackupRef, PhoneRef } from '../../bridge/contract.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayPhoneName } from '../../words/say-phone.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { PhoneProblem } from './phone-problem.tsx';
import { PhoneProgressLine } from './phone-reading.tsx';
import { PhoneSays } from './phone-says.tsx';
import { phoneView } from './phone-view.ts';

/** Backups of iPhones on this computer: each holds the phone's list as of its day. One that is locked or half is only named. */
function PhoneBackups() {
  const { phone } = useServices();
  const t = useText('phone');
  const { backups } = useStore(phone);
  if (backups.length === 0) return null;
  return (
    <section className="card" aria-labelledby="phone-backups">
      <div className="phone-part">
        <h2 id="phone-backups">{t('backups')}</h2>
        <p className="detail">{t('backupsLead')}</p>
      </div>
      <ul className="list">
        {backups.map((backup) => (
          <li key={backup.id} className="item">
            <Icon name="disk" />
            <BackupWords backup={backup} />
            {isReadable(backup) ? (
              <Button onPress={() => void phone.readBackup(backup.id)}>{t('read')}</Button>
            ) : (
              <Icon name="lock" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is not known of a backup counts as no. */
function isReadable({ encrypted, finished }: BackupRef): boolean {
  return encrypted === false && finished === true;
}

function BackupWords({ backup: { device, at, encrypted, finished } }: { backup: BackupRef }) {
  const t = useText('phone');
  const { say } = useWords();
  const format = useFormat();
  return (
    <div>
      <h3 className="file-name">{sayPhoneName(say, { name: device, model: null, system: null })}</h3>
      <p className="detail">
        {at === null ? t('backupUndated') : t('backupOf', { day: format.date(at) })}
        {encrypted !== false ? ` ${t('backupLocked')}` : finished === true ? '' : ` ${t('backupHalf')}`}
      </p>
    </div>
  );
}

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
