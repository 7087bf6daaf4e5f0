import { useDownloads } from '../fix/get-back/use-downloads.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { useText } from '../words/use-words.ts';

/** Whether Downloads is watched, for somebody who has begun to get photos back; nobody else is asked. */
export function WatchDownloads() {
  const t = useText('settings');
  const { downloads, watch } = useDownloads();
  if (!downloads || downloads.since === null) return null;
  return (
    <li className="item">
      <Icon name="drop" />
      <Switch label={t('downloads')} hint={t('downloadsHint')} isOn={downloads.isWatching} onChange={watch} />
    </li>
  );
}
