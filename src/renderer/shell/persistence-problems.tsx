import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useText } from '../words/use-words.ts';

/** What could not be brought back or kept, above every screen, until the person has read it. */
export function PersistenceProblems() {
  const { kept } = useServices();
  const t = useText('app');
  const { problems } = useStore(kept);
  if (problems.length === 0) return null;
  return (
    <section className="persistence-problems stack" aria-label={t('persistenceProblems')}>
      {problems.map((problem, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two lists may have the same trouble
        <ProblemCard key={i} problem={problem} />
      ))}
      <div>
        <Button onPress={kept.dismiss}>{t('persistenceProblemsRead')}</Button>
      </div>
    </section>
  );
}
