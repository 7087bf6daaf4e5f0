import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import type { PlaceState } from './places-state.ts';

/** A scan under way: what it does, how far it is, how long it may take; pause and stop. */
export function ScanProgressView({ place }: { place: PlaceState }) {
  const { places } = useServices();
  const t = useText('computer');
  const format = useFormat();
  const { ref, progress, found, paused } = place;
  const name = safeName(ref.label);
  const stage = t(place.phase === 'proving' ? 'proving' : place.phase === 'reading' ? 'reading' : 'counting');

  let detail = found ? t('countingFound', { count: found.files }) : '';
  if (progress) {
    detail = t('progressOf', {
      done: format.number(progress.filesDone),
      total: format.number(progress.filesTotal),
      bytes: format.bytes(progress.bytesDone),
      bytesTotal: format.bytes(progress.bytesTotal),
    });
  }
  let rate = '';
  if (paused) rate = t('statePaused');
  else if (progress && progress.secondsLeft !== null && progress.bytesPerSecond > 0) {
    const left = format.duration(progress.secondsLeft);
    rate = t('progressRate', { rate: format.bytes(progress.bytesPerSecond), left });
  } else if (progress) rate = t('progressNoRate');
  return (
    <div className="scan-progress">
      <div className="scan-progress-head">
        <h3>{paused ? `${t('paused')}: ${stage}` : stage}</h3>
        <div className="row">
          {paused ? (
            <Button label={t('resumeLabel', { name })} onPress={() => void places.resume(ref.id)}>
              {t('resume')}
            </Button>
          ) : (
            <Button icon="pause" label={t('pauseLabel', { name })} onPress={() => void places.pause(ref.id)}>
              {t('pause')}
            </Button>
          )}
          <Button icon="close" label={t('cancelLabel', { name })} onPress={() => void places.cancel(ref.id)}>
            {t('cancel')}
          </Button>
        </div>
      </div>
      <Progress label={stage} share={shareOf(place)} detail={rate ? `${detail} · ${rate}` : detail} />
      {place.phase === 'proving' && !paused && <p className="small soft">{t('provingHint')}</p>}
    </div>
  );
}

function shareOf({ progress }: PlaceState): number | null {
  if (!progress || progress.filesTotal === 0) return null;
  return progress.stage === 'proving' && progress.bytesTotal > 0
    ? progress.bytesDone / progress.bytesTotal
    : progress.filesDone / progress.filesTotal;
}
