import type { Answer } from '../../model/verdict.ts';
import { isPair } from '../../words/pair-words.ts';
import { useServices } from '../app/services.ts';
import type { CheckSummary } from '../compare/check-summary.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';

/** A sign for each answer, of its own shape, so that no colour is needed to tell them apart. */
export const ANSWER_ICONS: Readonly<Record<Answer, IconName>> = {
  yes: 'check-circle',
  'not-yet': 'half-circle',
  'cannot-tell': 'question',
};

/** The answer with its meaning, its age, and the one next step. */
export function VerdictHero({ summary, scanning }: { summary: CheckSummary; scanning: boolean }) {
  const { navigation } = useServices();
  const t = useText('result');
  const format = useFormat();
  const { verdict, verdictWords } = summary;
  const gaps = summary.gapCounts.length > 0;
  const ofFolders = isPair(summary);
  return (
    <section className={`hero ${verdict.answer}`} aria-label={t('question')}>
      <Icon name={ANSWER_ICONS[verdict.answer]} className="hero-sign" />
      <div className="stack">
        <div className="stack-tight">
          <p className="hero-question">
            {t('question')} <strong>{t(`answer-${verdict.answer}`)}</strong>
          </p>
          <p className="hero-meaning">{verdictWords.meaning}</p>
          <p>{verdictWords.nextStep}</p>
        </div>
        <div className="row">
          {verdict.answer === 'yes' ? (
            <Button look="primary" size="large" onPress={() => navigation.go('report')}>
              {t('toReport')}
            </Button>
          ) : gaps ? (
            <Button look="primary" size="large" onPress={() => navigation.go('gaps')}>
              {t('toGaps')}
            </Button>
          ) : (
            !ofFolders && (
              <Button look="primary" size="large" onPress={() => navigation.go('icloud')}>
                {t('toICloud')}
              </Button>
            )
          )}
          {!ofFolders && (
            <Button size="large" onPress={() => navigation.go('erase')}>
              {t('toErase')}
            </Button>
          )}
        </div>
        <p className="small soft">
          {t('asOf', { when: format.moment(verdict.asOf), until: format.date(verdict.expires) })}{' '}
          {scanning && t('stillProving')}
        </p>
      </div>
    </section>
  );
}
