import { useState } from 'react';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Drawing } from '../ui/drawing.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useScreenHeading } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';
import './welcome.css';
import { WhereAreYourPhotos } from './where-are-your-photos.tsx';

const PROMISES = [
  ['no-key', 'noPassword'],
  ['no-cloud', 'noNetwork'],
  ['eye', 'onlyReads'],
] as const satisfies readonly (readonly [IconName, string])[];

/** Two steps: what this is and promises; where the photos are. */
export function WelcomeScreen() {
  const [step, setStep] = useState<1 | 2>(1);
  return step === 1 ? <Opening onStart={() => setStep(2)} /> : <WhereAreYourPhotos onBack={() => setStep(1)} />;
}

function Opening({ onStart }: { onStart: () => void }) {
  const { sample } = useServices();
  const t = useText('welcome');
  const heading = useScreenHeading();
  const { isBusy, problem } = useStore(sample);
  return (
    <div className="welcome">
      <div className="welcome-art" aria-hidden="true">
        <Drawing kind="phone-cloud" />
        <span className="line">
          <i />
          <i />
        </span>
        <Drawing kind="computer" />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className="lead">{t('lead')}</p>
      <div className="row">
        <Button look="primary" onPress={onStart}>
          {t('start')}
        </Button>
        <Button isBusy={isBusy} onPress={() => void sample.open()}>
          {isBusy ? t('sampleBusy') : t('sample')}
        </Button>
      </div>
      {problem && <ProblemCard problem={problem} />}
      <ul className="promises" aria-label={t('promises')}>
        {PROMISES.map(([icon, text]) => (
          <li key={text}>
            <Icon name={icon} size="s" />
            {t(text)}
          </li>
        ))}
      </ul>
    </div>
  );
}
