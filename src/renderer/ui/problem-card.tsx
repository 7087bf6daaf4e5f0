import type { ReactNode } from 'react';
import type { Problem } from '../../model/problem.ts';
import { sayProblem } from '../../words/say-problem.ts';
import { useWords } from '../words/use-words.ts';
import { Icon } from './icon.tsx';

/** A problem in words, where it happened: what, what it means, one next step; its buttons below. Never a stack trace. */
export function ProblemCard({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const { say } = useWords();
  const { what, meaning, nextStep } = sayProblem(say, problem);
  return (
    <div className="card problem" role="status">
      <Icon name="warn" />
      <div className="stack mid">
        <h3>{what}</h3>
        <p>{meaning}</p>
        <p>{nextStep}</p>
        {children && <div className="row">{children}</div>}
      </div>
    </div>
  );
}
