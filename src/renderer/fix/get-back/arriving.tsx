import { useEffect, useState } from 'react';
import { safeName } from '../../../words/safe-name.ts';
import type { BatchPhoto, GetBackView } from '../../engine/get-back/get-back-view.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Thumb } from '../../ui/thumb.tsx';
import { useFormat, useText } from '../../words/use-words.ts';
import { tileWords } from '../strip.tsx';
import { useCheckAgain } from '../use-check-again.ts';
import type { DownloadsState } from './use-downloads.ts';

interface ArrivingProps {
  readonly batch: number;
  readonly view: GetBackView;
  readonly state: DownloadsState;
}

/** Tiles shown of one batch; the numbers say the rest. */
const SHOWN = 60;

/** What came into the folder of downloads: ticked where it is exactly the file of iCloud, and what came otherwise. */
export function Arriving({ batch, view, state }: ArrivingProps) {
  const { api, info } = useServices();
  const t = useText('getBack');
  const fix = useText('fix');
  const again = useCheckAgain();
  const { downloads } = state;
  const photos = useBatchPhotos(batch, view);
  const isWatching = downloads?.isWatching === true;
  const file = downloads?.files.findLast(({ isGone, photos: own }) => !isGone && own !== null && own.length > 0);
  return (
    <section className="card pad stack mid">
      <div className="row between">
        <h2>{t('arriving')}</h2>
        <div className="row tight">
          <Pill icon={isWatching ? 'eye' : 'pause'}>
            {t(downloads?.isReading ? 'reading' : isWatching ? 'watching' : 'notWatching')}
          </Pill>
          <Button look="quiet" onPress={() => state.watch(!isWatching)}>
            {t(isWatching ? 'pause' : 'watch')}
          </Button>
        </div>
      </div>
      <ul className="grid of-batch" aria-label={t('photosOfBatch')}>
        {photos.map((photo) => (
          <BatchTile key={photo.item.key} photo={photo} />
        ))}
      </ul>
      {view.notSame.count > 0 && (
        <Fold title={t('notSame', { count: view.notSame.count })}>
          <Names names={view.notSame.names} />
        </Fold>
      )}
      {view.unread.count > 0 && (
        <Fold title={t('unread', { count: view.unread.count })}>
          <Names names={view.unread.names} />
        </Fold>
      )}
      <p className="detail">
        {t('zips')} <Icon name="check" size="s" /> {t('checkMeans')}
        {view.others > 0 && ` ${t('others', { count: view.others })}`}
      </p>
      {view.gone > 0 && <p className="detail">{t('gone', { count: view.gone })}</p>}
      <div className="row">
        {file && (
          <Button icon="folder" onPress={() => void api.request('downloads:show', { path: file.path })}>
            {fix(`open-${info.platform}`)}
          </Button>
        )}
        {view.arrived > 0 && <Button onPress={again}>{t('moved')}</Button>}
      </div>
    </section>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name} className="detail file-name">
          {safeName(name)}
        </li>
      ))}
    </ul>
  );
}

function BatchTile({ photo: { item, state } }: { photo: BatchPhoto }) {
  const t = useText('getBack');
  const format = useFormat();
  const isExact = state === 'arrived';
  const name = `${safeName(item.name)}: ${t(`tile-${state}`)}`;
  return (
    <li title={name}>
      <Thumb photo={item} words={tileWords(item, format)} alt={name}>
        {(isExact || state === 'not-same') && (
          <span className={isExact ? 'mark good' : 'mark'}>
            <Icon name={isExact ? 'check' : 'differ'} />
          </span>
        )}
      </Thumb>
    </li>
  );
}

function useBatchPhotos(batch: number, view: GetBackView): readonly BatchPhoto[] {
  const { engine } = useServices();
  const [photos, setPhotos] = useState<readonly BatchPhoto[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view says how far each photo is now.
  useEffect(() => {
    let isCurrent = true;
    void engine.batchPhotos(batch, 0, SHOWN).then((next) => {
      if (isCurrent) setPhotos(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, batch, view]);
  return photos;
}
