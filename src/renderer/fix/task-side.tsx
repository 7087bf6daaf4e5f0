import type { ReactNode } from 'react';
import type { Advice } from '../../guidance/advice.ts';
import type { CardId } from '../../guidance/codes.ts';
import { sayCause } from '../../guidance/say-card.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import type { PhotoPart } from '../engine/photo-parts.ts';
import { CardBody } from '../help/card-body.tsx';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { cardsFor } from './cards-for.ts';
import { useCheckAgain } from './use-check-again.ts';

interface TaskSideProps {
  readonly summary: CheckSummary;
  /** The part that the photos are of; of a set with several the first that there is. */
  readonly part: PhotoPart;
  /** The main act of the task, where it has one. */
  readonly act?: ReactNode;
}

/** What to do about the photos beside it: the card that helps most, then the other ways, folded. */
export function TaskSide({ summary, part, act }: TaskSideProps) {
  const t = useText('fix');
  const { say } = useWords();
  const again = useCheckAgain();
  const acts = (
    <div className="stack mid">
      {act}
      <Button onPress={again} isWide>
        {t('didThis')}
      </Button>
    </div>
  );
  // The cards are about iPhone and iCloud.
  if (isFolderComparison(summary))
    return (
      <aside className="task-side" aria-label={t('whatToDo')}>
        <h2>{t('folderComparisonTitle')}</h2>
        <p className="soft">{t('do-folders')}</p>
        {acts}
      </aside>
    );
  const [first, ...others] = cardsFor(part, summary.advice, summary.facts[part].gaps);
  return (
    <aside className="task-side" aria-label={t('whatToDo')}>
      <h2>{say(`card.${first.card}.title`)}</h2>
      {first.advice && <p className="detail">{t('why', { cause: sayCause(say, first.advice) })}</p>}
      <CardBody card={first.card} {...causesOf(first.advice)} act={acts} />
      {others.length > 0 && (
        <section className="stack mid" aria-label={t('moreWays')}>
          <h3>{t('moreWays')}</h3>
          <div className="folds">
            {others.map(({ card, advice }) => (
              <OtherWay key={card} card={card} advice={advice} />
            ))}
          </div>
        </section>
      )}
    </aside>
  );
}

function OtherWay({ card, advice }: { card: CardId; advice: Advice | null }) {
  const t = useText('fix');
  const { say } = useWords();
  return (
    <Fold title={say(`card.${card}.title`)}>
      <div className="stack">
        {advice && <p className="detail">{t('why', { cause: sayCause(say, advice) })}</p>}
        <CardBody card={card} {...causesOf(advice)} />
      </div>
    </Fold>
  );
}

function causesOf(advice: Advice | null) {
  return advice ? { causes: advice.causes } : {};
}
