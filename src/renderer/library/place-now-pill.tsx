import { useServices } from '../state/services.ts';
import type { IconName } from '../ui/icon.tsx';
import { Pill } from '../ui/pill.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import type { PlaceNow } from './place-view.ts';

const ICONS: Readonly<Record<PlaceNow['code'], IconName>> = {
  reading: 'again',
  paused: 'pause',
  stopped: 'half',
  failed: 'warn',
  'let-go': 'unplug',
  watched: 'eye',
  'looked-at': 'check',
  empty: 'info',
  closed: 'lock',
  unplugged: 'unplug',
  gone: 'unplug',
};

const WORK: ReadonlySet<PlaceNow['code']> = new Set(['stopped', 'failed', 'closed', 'gone']);

/** How a place stands now, in a few words. */
export function PlaceNowPill({ now }: { now: PlaceNow }) {
  const services = useServices();
  const t = useText('library');
  const format = useFormat();
  const words =
    'since' in now && now.since !== null
      ? t(`now-${now.code}-since`, { day: format.dateNear(now.since, services.now()) })
      : t(`now-${now.code}`);
  return (
    <Pill icon={ICONS[now.code]} tone={WORK.has(now.code) ? 'work' : 'plain'}>
      {words}
    </Pill>
  );
}
