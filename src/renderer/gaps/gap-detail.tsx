import { sayGapKind } from '../../words/say-codes.ts';
import type { CheckSummary, GapItem } from '../compare/check-summary.ts';
import { PhotoHead } from '../photos/photo-head.tsx';
import { WhereaboutsList } from '../photos/whereabouts-list.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { GapAdvice } from './gap-advice.tsx';

/** The chosen gap: what it is, what it means, what every place has of it, and what to do. */
export function GapDetail({ item, summary }: { item: GapItem; summary: CheckSummary }) {
  const t = useText('gaps');
  const shared = useText('photos');
  const { say } = useWords();
  const words = sayGapKind(say, item.kind);
  return (
    <div className="stack">
      <PhotoHead item={item} badge={words.title}>
        {item.daysLeft !== null && <p>{t('daysLeft', { count: item.daysLeft })}</p>}
      </PhotoHead>
      <section className="stack-tight" aria-label={shared('meansTitle')}>
        <h3>{shared('meansTitle')}</h3>
        <p>{words.meaning}</p>
        <p>
          <strong>{words.nextStep}</strong>
        </p>
      </section>
      <WhereaboutsList whereabouts={item.whereabouts} />
      <GapAdvice summary={summary} kind={item.kind} />
    </div>
  );
}
