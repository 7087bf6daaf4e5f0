/** The shapes of the answers. They differ in form, so that no colour is needed to tell them apart. */
export const SHAPES = ['yes', 'not-yet', 'cannot-tell', 'stop', 'busy', 'off'] as const;

export type Shape = (typeof SHAPES)[number];

interface StateShapeProps {
  readonly shape: Shape;
  readonly size?: 'm' | 'l';
  /** The octagon is red on Erase only. */
  readonly isRed?: boolean;
  /** Said by a screen reader; without it the shape is decoration beside words. */
  readonly label?: string;
}

const OCTAGON = 'M8.1 2.6h7.8l5.5 5.5v7.8l-5.5 5.5H8.1l-5.5-5.5V8.1z';

/** Full disc: good. Half disc: work is left. Dashed ring: nobody can tell. Octagon: do not erase. Turning ring: busy. */
export function StateShape({ shape, size = 'm', isRed = false, label }: StateShapeProps) {
  const look = `state ${shape === 'cannot-tell' ? 'cannot' : shape}${size === 'l' ? ' l' : ''}${isRed ? ' red' : ''}`;
  return (
    <>
      <svg className={look} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <Drawn shape={shape} />
      </svg>
      {label && <span className="hide"> {label}</span>}
    </>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape) {
    case 'yes':
      return (
        <>
          <circle cx="12" cy="12" r="10" fill="currentColor" />
          <path className="sign" d="M7.6 12.4l3 3 5.8-6" />
        </>
      );
    case 'not-yet':
      return (
        <>
          <circle className="ring" cx="12" cy="12" r="9.5" />
          <path d="M12 2.5a9.5 9.5 0 0 1 0 19z" fill="currentColor" />
        </>
      );
    case 'cannot-tell':
      return (
        <>
          <circle className="ring" cx="12" cy="12" r="9.5" />
          <path className="sign" d="M9.6 9.9a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9M12 16.9v.1" />
        </>
      );
    case 'stop':
      return (
        <>
          <path className="ring" d={OCTAGON} />
          <path className="sign" d="M8 12h8" />
        </>
      );
    case 'busy':
      return (
        <>
          <circle className="ring soft-ring" cx="12" cy="12" r="9.5" />
          <path className="arc" d="M12 2.5a9.5 9.5 0 0 1 9.5 9.5" />
        </>
      );
    case 'off':
      return <circle className="ring" cx="12" cy="12" r="9.5" />;
  }
}
