import { useState } from 'react';
import type { Problem } from '../../model/problem.ts';
import { sayProblem } from '../../words/say-problem.ts';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useText, useWords } from '../words/use-words.ts';

/** As many as a person looks through at once. */
const SHOWN = 10;

/** Files of a place that could not be used, each with why, and the way to it in the file browser. */
export function UnreadFiles({ place }: { place: PlaceState }) {
  const { api, info } = useServices();
  const t = useText('library');
  const [isAll, setAll] = useState(false);
  const [failed, setFailed] = useState<Problem | null>(null);
  const { problems = [], problemCount = 0 } = place.summary ?? {};
  if (problemCount === 0) return null;
  const shown = isAll ? problems : problems.slice(0, SHOWN);
  const show = async (path: string): Promise<void> => {
    const outcome = await api.request('file:show', { placeId: place.ref.id, path });
    setFailed(outcome.ok ? null : outcome.problem);
  };
  return (
    <section className="card" aria-labelledby="unread">
      <div className="item">
        <Icon name="warn" />
        <div>
          <h2 id="unread" className="as-body">
            {t('unread', { count: problemCount })}
          </h2>
          <p className="detail">{t('unreadMore')}</p>
        </div>
      </div>
      <ul>
        {shown.map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity and never change their order.
          <UnreadFile key={i} problem={problem}>
            {problem.path && place.ref.available && (
              <Button more={problem.path} onPress={() => void show(problem.path ?? '')}>
                {t(`showIn-${info.platform}`)}
              </Button>
            )}
          </UnreadFile>
        ))}
      </ul>
      {failed && <ProblemCard problem={failed} />}
      {(problems.length > shown.length || problems.length < problemCount) && (
        <div className="item line">
          <span />
          <p className="detail">{isAll && t('unreadReport', { count: problems.length })}</p>
          {!isAll && <Button onPress={() => setAll(true)}>{t('unreadAll')}</Button>}
        </div>
      )}
    </section>
  );
}

function UnreadFile({ problem, children }: { problem: Problem; children: React.ReactNode }) {
  const { say } = useWords();
  const { what, nextStep } = sayProblem(say, problem);
  return (
    <li className="item line">
      <Icon name="page" />
      <div>
        <h3 className="file-name">{what}</h3>
        <p className="detail">{nextStep}</p>
      </div>
      {children}
    </li>
  );
}
