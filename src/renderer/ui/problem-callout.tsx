import type { ReactNode } from 'react';
import { cardById } from '../../guidance/cards/all-cards.ts';
import type { Problem } from '../../model/problem.ts';
import { sayProblem } from '../../words/say-problem.ts';
import { CardView } from '../guide/card-view.tsx';
import { useWords } from '../words/use-words.ts';
import { Callout } from './callout.tsx';
import { Disclosure } from './disclosure.tsx';

/** A problem in words: what happened, what it means, one next step. Never a stack trace. */
export function ProblemCallout({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const { say } = useWords();
  const { what, meaning, nextStep } = sayProblem(say, problem);
  return (
    <Callout tone="attention" title={what} announce>
      <p>{meaning}</p>
      <p>{nextStep}</p>
      {problem.code === 'no-access-macos' && <HowToAllow />}
      {children}
    </Callout>
  );
}

/** Step by step, what the one sentence of the next step has no room for. */
function HowToAllow() {
  const card = cardById('full-disk-access');
  return (
    <Disclosure summary={card.title}>
      <CardView card={card} />
    </Disclosure>
  );
}
