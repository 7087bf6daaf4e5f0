import type { ReactNode } from 'react';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { useScreenHeading } from '../ui/screen.tsx';
import { type Shape, StateShape } from '../ui/state-shape.tsx';
import { useText } from '../words/use-words.ts';

interface AnswerHeadProps {
  /** Null where there is nothing to answer yet. */
  readonly shape: Shape | null;
  readonly sentences: readonly string[];
  readonly lead: string;
  /** Whether it makes sense to look again, and to save a report. */
  readonly hasTools?: boolean;
  readonly children?: ReactNode;
}

/** The answer: shape, sentences, what it means; at the end "Check again" and "Report". */
export function AnswerHead({ shape, sentences, lead, hasTools = true }: AnswerHeadProps) {
  const heading = useScreenHeading();
  return (
    <header className={shape === null ? 'answer plain' : 'answer'}>
      {shape !== null && <StateShape shape={shape} size="l" />}
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {sentences.map((sentence, i) => (
            <span key={sentence}>
              {i > 0 && ' '}
              {sentence}
            </span>
          ))}
        </h1>
        <p className="lead">{lead}</p>
      </div>
      {hasTools && <Tools />}
    </header>
  );
}

function Tools() {
  const { places, check, navigation } = useServices();
  const t = useText('overview');
  const again = (): void => {
    void places.scanAll();
    void check.refresh();
  };
  return (
    <div className="answer-tools">
      <Button look="quiet" icon="again" onPress={again}>
        {t('checkAgain')}
      </Button>
      <Button look="quiet" icon="share" onPress={() => navigation.go({ screen: 'report' })}>
        {t('report')}
      </Button>
    </div>
  );
}
