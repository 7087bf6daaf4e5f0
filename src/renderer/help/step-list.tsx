import type { PathText, StepText } from '../../guidance/say-steps.ts';
import { useWords } from '../words/use-words.ts';

interface StepListProps {
  readonly steps: readonly StepText[];
  /** The first step stands before this list, which goes on counting. */
  readonly isAfterFirst?: boolean;
}

/** Steps in the order to do them: what to do, the exact path to tap, what one sees, and what not to do there. */
export function StepList({ steps, isAfterFirst = false }: StepListProps) {
  const { say } = useWords();
  return (
    <ol className={isAfterFirst ? 'steps after-first' : 'steps'} start={isAfterFirst ? 2 : 1}>
      {steps.map(({ code, label, text, paths, see, not }) => (
        <li key={code}>
          <div className="stack tight">
            <p>
              {text}
              {label !== null && <span className="soft"> ({label})</span>}
            </p>
            {paths.map((path) => (
              <TapPath key={`${path.label} ${path.parts.join()}`} path={path} />
            ))}
            <p className="detail">{say('guidance.you-see', { see })}</p>
            {not !== null && (
              <p className="detail">
                <b>{not}</b>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function TapPath({ path: { label, parts } }: { path: PathText }) {
  return (
    <p className="path">
      {label !== null && `${label}: `}
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed path; two may have one name.
        <span key={i}>
          {i > 0 && ' › '}
          {part}
        </span>
      ))}
    </p>
  );
}
