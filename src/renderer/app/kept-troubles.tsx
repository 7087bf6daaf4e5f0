import { Button } from '../ui/button.tsx';
import { ProblemCallout } from '../ui/problem-callout.tsx';
import { useText } from '../words/use-words.ts';
import { useServices } from './services.ts';
import { useStore } from './store.ts';

/** What could not be brought back or kept, above every screen, until the person has read it. */
export function KeptTroubles() {
  const { kept } = useServices();
  const t = useText('app');
  const { problems } = useStore(kept);
  if (problems.length === 0) return null;
  return (
    <section className="screen troubles" aria-label={t('troublesLabel')}>
      {problems.map((problem, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two lists may have the same trouble
        <ProblemCallout key={i} problem={problem} />
      ))}
      <div>
        <Button onPress={kept.dismiss}>{t('troublesRead')}</Button>
      </div>
    </section>
  );
}
