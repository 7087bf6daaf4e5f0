import type { Step } from '../../guidance/card.ts';

/** Steps in the order to do them, each with the exact path to tap. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.text}>
          {step.text}
          {step.path && step.path.length > 0 && <TapPath path={step.path} />}
        </li>
      ))}
    </ol>
  );
}

function TapPath({ path }: { path: readonly string[] }) {
  return (
    <span className="tap-path">
      {path.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed path; two may have one name.
        <span key={i}>
          {i > 0 && <span aria-hidden="true"> › </span>}
          <span className="tap">{part}</span>
        </span>
      ))}
    </span>
  );
}
