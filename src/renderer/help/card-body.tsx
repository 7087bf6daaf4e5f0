import type { ReactNode } from 'react';
import type { AdviceCause } from '../../guidance/advice.ts';
import type { CardId } from '../../guidance/codes.ts';
import { type CardText, cardText } from '../../guidance/say-card.ts';
import type { StepText } from '../../guidance/say-steps.ts';
import { UNKNOWN_SYSTEMS } from '../../guidance/system.ts';
import { useSystems } from '../state/use-systems.ts';
import { Fold } from '../ui/fold.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { DontList } from './dont-list.tsx';
import { Sources } from './sources.tsx';
import { StepList } from './step-list.tsx';

interface CardBodyProps {
  readonly card: CardId;
  /** Why it was chosen; only the steps that fit are shown then. */
  readonly causes?: readonly AdviceCause[];
  /** What stands after the steps: the button that does the first of them. */
  readonly act?: ReactNode;
}

/**
 * A card of guidance below its title: meaning, the one first step for this person's systems, what not to do; folded: the steps after
 * it, those of other systems, how to see that it worked, sources and what nobody knows.
 */
export function CardBody({ card, causes, act }: CardBodyProps) {
  const t = useText('card');
  const { say } = useWords();
  const systems = useSystems();
  const text = cardText(card, systems, say, causes);
  const everywhere = cardText(card, { ...systems, ...UNKNOWN_SYSTEMS }, say, causes);
  const steps = stepsOf(text);
  const others = otherSteps(steps, stepsOf(everywhere));
  return (
    <>
      <p className="soft">{text.meaning}</p>
      {steps.length > 0 && <StepList steps={steps.slice(0, 1)} />}
      {act}
      {text.dontDo.length > 0 && (
        <div className="dont">
          <DontList sentences={text.dontDo} label={t('dont')} />
        </div>
      )}
      <div className="folds">
        {steps.length > 1 && (
          <Fold title={t('more', { count: steps.length - 1 })}>
            <StepList steps={steps.slice(1)} isAfterFirst />
          </Fold>
        )}
        {others.length > 0 && (
          <Fold title={t('otherSystems')}>
            <StepList steps={others} />
          </Fold>
        )}
        <Fold title={t('worked')}>
          <p>{text.seeItWorked}</p>
        </Fold>
        {(text.sources.length > 0 || text.unknown !== null) && (
          <Fold title={t('sources')}>
            <div className="stack">
              {text.unknown !== null && <p>{text.unknown}</p>}
              <Sources sources={text.sources} />
            </div>
          </Fold>
        )}
      </div>
    </>
  );
}

function stepsOf({ firstStep, steps }: CardText): readonly StepText[] {
  return firstStep === null ? [] : [firstStep, ...steps];
}

/** The steps that say something else where the systems are not known. */
function otherSteps(own: readonly StepText[], all: readonly StepText[]): StepText[] {
  const known = new Set(own.map(pathsAndCode));
  return all.filter((step) => !known.has(pathsAndCode(step)));
}

function pathsAndCode({ code, paths }: StepText): string {
  return [code, ...paths.map(({ parts }) => parts.join(' › '))].join('\n');
}
