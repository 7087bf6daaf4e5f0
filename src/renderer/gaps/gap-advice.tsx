import type { Advice } from '../../guidance/advice.ts';
import type { GapKind } from '../../model/gap.ts';
import type { CheckSummary } from '../compare/check-summary.ts';
import { CardView } from '../guide/card-view.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useText } from '../words/use-words.ts';

/** The guidance for a kind of gap, best first, each saying why it was chosen; then what is about the whole. */
export function GapAdvice({ summary, kind }: { summary: CheckSummary; kind: GapKind }) {
  const t = useText('photos');
  const { own, general } = adviceFor(summary.advice, kind);
  return (
    <>
      {own.length > 0 && (
        <section className="stack-tight" aria-label={t('fixTitle')}>
          <h3>{t('fixTitle')}</h3>
          {own.map((advice, i) => (
            <AdviceCard key={advice.card.id} advice={advice} startsOpen={i === 0} />
          ))}
        </section>
      )}
      {general.length > 0 && (
        <section className="stack-tight" aria-label={t('generalTitle')}>
          <h3>{t('generalTitle')}</h3>
          {general.map((advice) => (
            <AdviceCard key={advice.card.id} advice={advice} startsOpen={own.length === 0 && advice === general[0]} />
          ))}
        </section>
      )}
    </>
  );
}

/** Splits advice into what stands beside this kind of gap and what is about the whole; both keep their order. */
export function adviceFor(advice: readonly Advice[], kind: GapKind): { own: Advice[]; general: Advice[] } {
  return {
    own: advice.filter(({ gapKinds }) => gapKinds.includes(kind)),
    general: advice.filter(({ gapKinds }) => gapKinds.length === 0),
  };
}

function AdviceCard({ advice, startsOpen }: { advice: Advice; startsOpen: boolean }) {
  const t = useText('guide');
  return (
    <div className="card advice">
      <p className="small">
        <span className="soft">{t('why')}:</span> {advice.why}
      </p>
      <Disclosure summary={advice.card.title} startsOpen={startsOpen}>
        <CardView card={advice.card} />
      </Disclosure>
    </div>
  );
}
