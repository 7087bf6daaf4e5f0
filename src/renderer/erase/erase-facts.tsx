import type { EraseFact } from '../../guidance/erase/facts.ts';
import { eraseReasonCode, type FactState } from '../../guidance/erase/reason-codes.ts';
import { sayReason } from '../../words/say-codes.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';

const SIGNS: Readonly<Record<FactState, IconName>> = { good: 'check-circle', bad: 'attention', unknown: 'question' };
const ORDER: readonly FactState[] = ['bad', 'unknown', 'good'];

/** Every fact with its state, what is not good first. */
export function EraseFacts({ facts }: { facts: readonly EraseFact[] }) {
  const t = useText('erase');
  const { say } = useWords();
  const format = useFormat();
  const total = format.number(facts.length);
  const good = facts.filter((fact) => fact.state === 'good').length;
  const sorted = ORDER.flatMap((state) => facts.filter((fact) => fact.state === state));
  return (
    <section className="stack-tight" aria-label={t('factsTitle')}>
      <h2>{t('factsTitle')}</h2>
      <p className="soft">
        {t('factsHint', { total })} {t('factsGood', { good: format.number(good), total })}
      </p>
      <ul className="erase-facts">
        {sorted.map((fact) => (
          <li key={fact.id} className={fact.state}>
            <Icon name={SIGNS[fact.state]} />
            <span>{sayReason(say, { code: eraseReasonCode(fact.id, fact.state), values: fact.values })}</span>
            <span className="small fact-state">{t(`state-${fact.state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
