import { useState } from 'react';
import type { GuidePage } from '../../guidance/help/tomorrow.ts';
import type { Problem } from '../../model/problem.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useText, useWords } from '../words/use-words.ts';

/** Gives a page of the guide to the system's dialog for printing: it is followed with the phone in hand, and ticked off. */
export function PrintPage({ page }: { page: GuidePage }) {
  const { api, info } = useServices();
  const t = useText('help');
  const { translator } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const print = async (): Promise<void> => {
    setBusy(true);
    const { renderGuide } = await import('../../report/render-guide.ts');
    const outcome = await api.request('report:print', { text: renderGuide(page, translator.language, info.version) });
    setProblem(outcome.ok ? null : outcome.problem);
    setBusy(false);
  };
  return (
    <>
      <div className="row">
        <Button isDisabled={isBusy} onPress={() => void print()}>
          {t('print')}
        </Button>
      </div>
      {problem && <ProblemCard problem={problem} />}
    </>
  );
}
