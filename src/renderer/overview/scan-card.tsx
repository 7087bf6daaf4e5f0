import { safeName } from '../../words/safe-name.ts';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { Drawing, drawingOfPlace } from '../ui/drawing.tsx';
import { Icon } from '../ui/icon.tsx';
import { Progress } from '../ui/progress.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { picturesOf } from './place-box.tsx';

/** A look at a place under way: what it does, how far it is, how long it may take; pause and stop. */
export function ScanCard({ place }: { place: PlaceState }) {
  const { places } = useServices();
  const t = useText('overview');
  const { ref, phase, paused, progress } = place;
  const name = safeName(ref.label);
  const title = t(phase === 'counting' ? 'countingPlace' : phase === 'proving' ? 'provingPlace' : 'readingPlace', {
    name,
  });
  return (
    <section className="card pad stack" aria-label={title}>
      <div className="row between">
        <div className="row nowrap">
          <Drawing kind={drawingOfPlace(ref.kind)} pictures={picturesOf([place])} className="head-drawing" />
          <div>
            <h2>{title}</h2>
            <p className="soft num">{paused ? t('paused') : <Numbers place={place} />}</p>
          </div>
        </div>
        <div className="row">
          {paused ? (
            <Button icon="play" onPress={() => void places.resume(ref.id)}>
              {t('goOn')}
            </Button>
          ) : (
            <Button icon="pause" onPress={() => void places.pause(ref.id)}>
              {t('pause')}
            </Button>
          )}
          <Button look="quiet" onPress={() => void places.cancel(ref.id)}>
            {t('stop')}
          </Button>
        </div>
      </div>
      <Progress
        label={title}
        share={progress && progress.filesTotal > 0 ? progress.filesDone / progress.filesTotal : null}
      />
      <ol className="stages">
        <Stage
          isDone={phase !== 'counting'}
          isNow={phase === 'counting'}
          words={t(phase === 'counting' ? 'stageFoldersNow' : 'stageFolders')}
        />
        <Stage isDone={phase === 'proving'} isNow={phase === 'reading'} words={t('stageNames')} />
        <Stage isDone={false} isNow={phase === 'proving'} words={t('stageFiles')} />
      </ol>
    </section>
  );
}

function Numbers({ place: { progress, found } }: { place: PlaceState }) {
  const t = useText('overview');
  const format = useFormat();
  if (!progress) return found ? t('filesFound', { count: found.files }) : null;
  const numbers = { done: format.number(progress.filesDone), total: format.number(progress.filesTotal) };
  return progress.secondsLeft === null
    ? t('ofFiles', numbers)
    : t('ofFilesTime', { ...numbers, time: format.duration(progress.secondsLeft) });
}

function Stage({ isDone, isNow, words }: { isDone: boolean; isNow: boolean; words: string }) {
  return (
    <li {...(isNow ? { 'aria-current': 'step' } : {})}>
      <Icon name={isDone ? 'check' : isNow ? 'half' : 'clock'} size="s" />
      {words}
    </li>
  );
}
