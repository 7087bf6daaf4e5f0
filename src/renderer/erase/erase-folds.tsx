import { CARD_OF_FACT } from '../../guidance/erase/cards-of-facts.ts';
import { questionOfFact } from '../../guidance/erase/questions.ts';
import { type EraseFact, eraseReasonCode, FACT_STATES, type FactState } from '../../guidance/erase/reason-codes.ts';
import { CARDS_OF_PAGE } from '../../guidance/where-shown.ts';
import type { Reason } from '../../model/witness.ts';
import { sayReason } from '../../words/say-codes.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { type Shape, StateShape } from '../ui/state-shape.tsx';
import { useText, useWords } from '../words/use-words.ts';

const SHAPES: Readonly<Record<FactState, Shape>> = { good: 'yes', bad: 'not-yet', unknown: 'cannot-tell' };

const ORDER: readonly FactState[] = ['bad', 'unknown', 'good'];

/** Every point that the answer needs, what nobody looked at, and what to know before erasing. */
export function EraseFolds({ summary, isYes }: { summary: CheckSummary; isYes: boolean }) {
  const t = useText('erase');
  return (
    <section className="card folds">
      <Fold title={t(isYes ? 'standsOn' : 'needs')} hint={useCounts(summary.eraseFacts)}>
        <Points facts={summary.eraseFacts} />
      </Fold>
      {!isYes && (
        <Fold title={t('blind')} hint={t('blindHint')}>
          <BlindSpotList spots={summary.erase.blindSpots} />
        </Fold>
      )}
      <Fold title={t('before')} hint={t('beforeHint')}>
        <BeforeErasing />
      </Fold>
    </section>
  );
}

/** "6 good, 8 not good, 4 not known", without those that are none. */
function useCounts(facts: readonly EraseFact[]): string {
  const t = useText('erase');
  const words = { good: 'needsGood', bad: 'needsBad', unknown: 'needsUnknown' } as const;
  return FACT_STATES.map((state) => ({ state, count: facts.filter((fact) => fact.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t(words[state], { count }))
    .join(', ');
}

function Points({ facts }: { facts: readonly EraseFact[] }) {
  return (
    <ul className="points">
      {ORDER.flatMap((state) => facts.filter((fact) => fact.state === state)).map((fact) => (
        <Point key={fact.id} fact={fact} />
      ))}
    </ul>
  );
}

function Point({ fact: { id, state, values, details = [] } }: { fact: EraseFact }) {
  const t = useText('erase');
  const { say } = useWords();
  const question = questionOfFact(id);
  const sentence = sayReason(say, { code: eraseReasonCode(id, state), values });
  return (
    <li className="point">
      <StateShape shape={SHAPES[state]} />
      <div>
        <p>
          <b className="point-state">{t(`state-${state}`)}</b> {sentence}
        </p>
        {details.map((detail) => (
          <p key={detail.code} className="detail">
            {sayReason(say, detail)}
          </p>
        ))}
      </div>
      <div className="row tight">
        {question !== null && (
          <Link to={{ screen: 'erase-phone', question }} className="button quiet">
            {t(state === 'good' ? 'changeAnswer' : 'answer')}
            <span className="hide"> {sentence}</span>
          </Link>
        )}
        {state !== 'good' && (
          <Link to={{ screen: 'help', topic: CARD_OF_FACT[id] }} className="button quiet">
            {t('how')}
            <span className="hide"> {sentence}</span>
          </Link>
        )}
      </div>
    </li>
  );
}

/** What nobody can see from here, in full view beside a yes. */
export function BlindSpots({ spots }: { spots: readonly Reason[] }) {
  const t = useText('erase');
  return (
    <section className="card pad stack mid" aria-label={t('blind')}>
      <h2>{t('blind')}</h2>
      <BlindSpotList spots={spots} />
    </section>
  );
}

function BlindSpotList({ spots }: { spots: readonly Reason[] }) {
  const { say } = useWords();
  return (
    <ul className="stack mid facts">
      {spots.map((spot) => (
        <li key={spot.code}>
          <Icon name="eye" />
          <span>{sayReason(say, spot)}</span>
        </li>
      ))}
    </ul>
  );
}

function BeforeErasing() {
  const { say } = useWords();
  return (
    <ul className="stack mid">
      {CARDS_OF_PAGE.erase.map((card) => (
        <li key={card}>
          <Link to={{ screen: 'help', topic: card }}>{say(`card.${card}.title`)}</Link>
          <p className="detail">{say(`card.${card}.meaning`)}</p>
        </li>
      ))}
    </ul>
  );
}
