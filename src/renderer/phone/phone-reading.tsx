import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import './phone.css';
import { PhoneProblem } from './phone-problem.tsx';

/** How far the reading of an iPhone is, or why it did not work. Nothing while none is read. */
export function PhoneReading() {
  const { phone } = useServices();
  const t = useText('phone');
  const { reading, problem } = useStore(phone);
  if (problem)
    return (
      <div className="card">
        <PhoneProblem problem={problem}>
          <Button onPress={() => void phone.readAgain()}>{t('again')}</Button>
        </PhoneProblem>
      </div>
    );
  return reading ? (
    <section className="card pad" aria-label={t('readingLabel')}>
      <PhoneProgressLine />
    </section>
  ) : null;
}

/** What is being done with the phone, how far it is, how fast, how long still, and a way to stop it. */
export function PhoneProgressLine() {
  const { phone } = useServices();
  const t = useText('phone');
  const format = useFormat();
  const progress = useStore(phone, ({ reading }) => reading?.progress ?? null);
  const share = progress && progress.bytesTotal > 0 ? progress.bytesDone / progress.bytesTotal : null;
  const words = t(`stage-${progress?.stage ?? 'connecting'}`);
  const pace = [
    ...(progress && progress.bytesTotal > 0
      ? [t('bytes', { done: format.bytes(progress.bytesDone), total: format.bytes(progress.bytesTotal) })]
      : []),
    ...(progress && progress.bytesPerSecond > 0 ? [t('rate', { rate: format.bytes(progress.bytesPerSecond) })] : []),
    ...(progress && progress.secondsLeft !== null ? [t('left', { time: format.duration(progress.secondsLeft) })] : []),
  ];
  return (
    <div className="stack mid">
      <div className="row between">
        <div>
          <h3>{words}</h3>
          <p className="detail num">{pace.length > 0 ? pace.join(' · ') : t('leaveUnlocked')}</p>
        </div>
        <Button look="quiet" onPress={() => void phone.stop()}>
          {t('stop')}
        </Button>
      </div>
      <Progress label={words} share={share} />
    </div>
  );
}
