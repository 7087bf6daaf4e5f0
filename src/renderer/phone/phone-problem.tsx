import type { ReactNode } from 'react';
import type { Problem } from '../../model/problem.ts';
import { sayProblem } from '../../words/say-problem.ts';
import { useWords } from '../words/use-words.ts';
import { pictureOf } from './phone-view.ts';
import { TapPicture } from './tap-picture.tsx';

/** What stands between this computer and an iPhone: what it is, what it means, the next step, and what to tap. */
export function PhoneProblem({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const { say } = useWords();
  const { what, meaning, nextStep } = sayProblem(say, problem);
  const picture = pictureOf(problem);
  return (
    <div className="phone-problem" role="status">
      {picture && <TapPicture kind={picture} />}
      <div className="stack mid">
        <h3>{what}</h3>
        <p>{meaning}</p>
        <p>{nextStep}</p>
        {children && <div className="row">{children}</div>}
      </div>
    </div>
  );
}
