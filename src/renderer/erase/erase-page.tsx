import { CARDS_OF_PAGE } from '../../guidance/where-shown.ts';
import { isPair } from '../../words/pair-words.ts';
import { sayReason } from '../../words/say-codes.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import type { CheckSummary } from '../compare/check-summary.ts';
import { CardLinks } from '../guide/card-links.tsx';
import { PlacesAway } from '../result/places-away.tsx';
import { ANSWER_ICONS } from '../result/verdict-hero.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import './erase.css';
import { EraseFacts } from './erase-facts.tsx';

/** "May I erase this iPhone?": yes, not yet, or cannot tell; with every fact, every blind spot and its expiry. */
export function ErasePage() {
  const { check, navigation } = useServices();
  const t = useText('erase');
  const summary = useStore(check, (state) => state.summary);
  if (summary && isPair(summary)) return <NotOfAPhone />;
  if (summary) return <EraseAnswer summary={summary} />;
  return (
    <Screen title={t('noneTitle')} lead={t('noneLead')}>
      <div>
        <Button look="primary" onPress={() => navigation.go('result')}>
          {t('toResult')}
        </Button>
      </div>
    </Screen>
  );
}

/** A comparison of two folders says nothing about a phone: no answer is given, only the way back to one. */
function NotOfAPhone() {
  const { sides } = useServices();
  const t = useText('sides');
  return (
    <Screen title={t('noErase')} lead={t('noEraseLead')}>
      <div>
        <Button look="primary" onPress={() => sides.clear()}>
          {t('back')}
        </Button>
      </div>
    </Screen>
  );
}

function EraseAnswer({ summary }: { summary: CheckSummary }) {
  const { navigation } = useServices();
  const t = useText('erase');
  const { say } = useWords();
  const format = useFormat();
  const { erase } = summary;
  const { answer } = erase;
  // Red stands for "do not erase" and for nothing else in this window.
  const tone = answer === 'not-yet' ? 'stop' : answer;
  return (
    <Screen title={t('title')}>
      <PlacesAway />
      <section className={`hero ${tone}`} aria-label={t(`title-${answer}`)}>
        <Icon name={answer === 'not-yet' ? 'stop' : ANSWER_ICONS[answer]} className="hero-sign" />
        <div className="stack">
          <div className="stack-tight">
            <h2 className="erase-answer">{t(`title-${answer}`)}</h2>
            <p className="hero-meaning">{t(`lead-${answer}`)}</p>
          </div>
          {answer !== 'yes' && (
            <ol className="erase-todo">
              {erase.reasons.map((reason) => (
                <li key={reason.code}>{sayReason(say, reason)}</li>
              ))}
            </ol>
          )}
          {answer !== 'yes' && (
            <div className="row">
              <Button look="primary" onPress={() => navigation.go('iphone')}>
                {t('toIPhone')}
              </Button>
              {summary.gapCounts.length > 0 && <Button onPress={() => navigation.go('gaps')}>{t('toGaps')}</Button>}
            </div>
          )}
          <p className="small soft">
            {t('asOf', { when: format.moment(erase.asOf), until: format.date(erase.expires) })}
          </p>
        </div>
      </section>
      <EraseFacts facts={summary.eraseFacts} />
      <section className="stack-tight" aria-label={t('blindTitle')}>
        <h2>{t('blindTitle')}</h2>
        <ul className="note-list">
          {erase.blindSpots.map((reason) => (
            <li key={reason.code}>{sayReason(say, reason)}</li>
          ))}
        </ul>
      </section>
      <CardLinks title={t('cardsTitle')} cards={CARDS_OF_PAGE.erase} />
    </Screen>
  );
}
