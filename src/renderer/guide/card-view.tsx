import type { Card, SystemId } from '../../guidance/card.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useText } from '../words/use-words.ts';
import { SourceList } from './source-list.tsx';
import { StepList } from './step-list.tsx';
import './guide.css';

/** A card in full: meaning, steps, what not to do, how to see that it worked, sources. */
export function CardView({ card, headingLevel = 3 }: { card: Card; headingLevel?: 2 | 3 }) {
  const t = useText('guide');
  const version = useStore(useServices().answers, (state) => state.answers.iosVersion);
  const steps = card.steps.filter(({ system }) => fits(system, version));
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className="guide-card stack">
      <p>{card.meaning}</p>
      {steps.length > 0 && (
        <div className="stack-tight">
          <Heading>{t('steps')}</Heading>
          {steps.map((group, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups of steps of a fixed card, in their order.
            <div key={i} className="stack-tight">
              {(steps.length > 1 || group.system !== 'any') && (
                <p className="system-name">{t(`system-${group.system}`)}</p>
              )}
              <StepList steps={group.steps} />
            </div>
          ))}
        </div>
      )}
      {card.doNot.length > 0 && (
        <Callout tone="attention" title={t('doNot')}>
          <ul className="note-list">
            {card.doNot.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Callout>
      )}
      {card.seeThatItWorked && (
        <div className="stack-tight">
          <Heading>{t('worked')}</Heading>
          <p>{card.seeThatItWorked}</p>
        </div>
      )}
      <dl className="guide-small">
        <dt>{t('applies')}</dt>
        <dd>{card.appliesWhen}</dd>
        <dt>{t('confused')}</dt>
        <dd>{card.notToBeConfusedWith}</dd>
        {card.weDoNotKnow.length > 0 && (
          <>
            <dt>{t('unknown')}</dt>
            <dd>{card.weDoNotKnow.join(' ')}</dd>
          </>
        )}
      </dl>
      <Disclosure summary={t('sources')}>
        <SourceList sources={card.sources} />
      </Disclosure>
    </div>
  );
}

/** Steps of another iOS version are left out once the person said which one they have; unknown shows all. */
export function fits(system: SystemId, version: 'ios17' | 'ios18' | 'ios26' | null): boolean {
  return version === null || !system.startsWith('ios') || system === version;
}
