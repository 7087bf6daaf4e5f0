import { useState } from 'react';
import type { Problem } from '../../model/problem.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ProblemCallout } from '../ui/problem-callout.tsx';
import { Screen } from '../ui/screen.tsx';
import type { Key } from '../words/catalogue.ts';
import { useText } from '../words/use-words.ts';
import { openSample } from './open-sample.ts';
import './welcome.css';
import { TwoPlacesMark } from './two-places-mark.tsx';

const PROMISES: readonly { icon: IconName; title: Key<'welcome'>; more: Key<'welcome'> }[] = [
  { icon: 'no-key', title: 'neverSignsIn', more: 'neverSignsInMore' },
  { icon: 'no-cloud', title: 'neverUploads', more: 'neverUploadsMore' },
  { icon: 'read-only', title: 'neverChanges', more: 'neverChangesMore' },
];

/** What this is, what it promises, and one thing to do. */
export function WelcomeScreen() {
  const services = useServices();
  const t = useText('welcome');
  const known = useStore(services.places, (state) => state.places.length > 0);
  const [sample, setSample] = useState<{ busy: boolean; problem: Problem | null }>({ busy: false, problem: null });

  const seeSample = async (): Promise<void> => {
    setSample({ busy: true, problem: null });
    setSample({ busy: false, problem: await openSample(services) });
  };
  return (
    <div className="welcome">
      <TwoPlacesMark />
      <Screen title={t('title')} lead={t('lead')}>
        <ul className="promises" aria-label={t('promisesLabel')}>
          {PROMISES.map(({ icon, title, more }) => (
            <li key={title}>
              <Icon name={icon} />
              <div>
                <strong>{t(title)}</strong>
                <p className="soft">{t(more)}</p>
              </div>
            </li>
          ))}
        </ul>
        <div className="welcome-actions">
          <Button look="primary" size="large" onPress={() => services.navigation.go('computer')}>
            {known ? t('continue') : t('start')}
          </Button>
          <Button size="large" isDisabled={sample.busy} onPress={() => void seeSample()}>
            {sample.busy ? t('samplePreparing') : t('sample')}
          </Button>
        </div>
        {sample.problem && <ProblemCallout problem={sample.problem} />}
      </Screen>
    </div>
  );
}
