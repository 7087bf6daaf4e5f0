import type { ReactNode } from 'react';
import type { Problem } from '../../model/problem.ts';
import { sayProblem } from '../../words/say-problem.ts';
import { useWords } from '../words/use-words.ts';
import { Callout } from './callout.tsx';

/** A problem in words: what happened, what it means, one next step. Never a stack trace. */
export function ProblemCallout({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const { say } = useWords();
  const { what, meaning, nextStep } = sayProblem(say, problem);
  return (
    <Callout tone="attention" title={what} announce>
      <p>{meaning}</p>
      <p>{nextStep}</p>
      {children}
    </Callout>
  );
}
