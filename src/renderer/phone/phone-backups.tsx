import type { BackupRef } from '../../bridge/contract.ts';
import { sayPhoneName } from '../../words/say-phone.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';

/** Backups of iPhones on this computer: each holds the phone's list as of its day. One that is locked or half is only named. */
export function PhoneBackups() {
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
