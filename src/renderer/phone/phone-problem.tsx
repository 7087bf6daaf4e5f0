import type { ReactNode } from 'react';
import type { Problem } from '../../model/problem.ts';
import { sayProblem } from '../../words/say-problem.ts';
import { useText, useWords } from '../words/use-words.ts';
import { type TapPicture as Kind, pictureOf } from './phone-view.ts';

/**
 * A drawing of what to do on the phone. It shows the place, not the words, which are in the phone's language; its name says it
 * to a screen reader.
 */
function TapPicture({ kind }: { kind: Kind }) {
  const t = useText('phone');
  return (
    <svg className="tap-picture" viewBox="0 0 96 112" role="img" aria-label={t(`picture-${kind}`)}>
      <rect className="shell" x="18" y="4" width="60" height="104" rx="12" />
      <rect className="fill" x="23" y="9" width="50" height="94" rx="8" />
      {DRAWINGS[kind]}
    </svg>
  );
}

const DOTS = [0, 1, 2, 3];
const KEYS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const DRAWINGS: Readonly<Record<Kind, ReactNode>> = {
  plug: (
    <>
      <path className="cord" d="M48 112v-8" />
      <rect className="mark" x="39" y="92" width="18" height="14" rx="4" />
      <path className="mark bolt" d="M50 40l-8 14h6l-2 12 9-15h-7z" />
    </>
  ),
  unlock: (
    <>
      {DOTS.map((i) => (
        <circle key={i} className="dot" cx={36 + i * 8} cy="30" r="2.2" />
      ))}
      {KEYS.map((i) => (
        <circle key={i} className="key" cx={34 + (i % 3) * 14} cy={48 + Math.floor(i / 3) * 14} r="5" />
      ))}
      <rect className="frame" x="26" y="22" width="44" height="62" rx="8" />
    </>
  ),
  trust: (
    <>
      <rect className="sheet" x="27" y="36" width="42" height="40" rx="7" />
      <path className="line" d="M34 45h28M37 52h22" />
      <path className="rule" d="M27 61h42M48 61v15" />
      <rect className="frame" x="25.5" y="60" width="22.5" height="17" rx="6" />
      <path className="tick" d="M32.5 68.5l3 3 5.5-6" />
      <path className="line" d="M54 68.5h9" />
    </>
  ),
  'close-apps': (
    <>
      <rect className="sheet" x="32" y="34" width="32" height="46" rx="6" />
      <path className="line" d="M38 42h20" />
      <path className="tick" d="M48 30V15M42.5 20.5L48 15l5.5 5.5" />
      <rect className="frame" x="30" y="32" width="36" height="50" rx="7" />
    </>
  ),
};

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
