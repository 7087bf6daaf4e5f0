import type { ReactNode } from 'react';
import type { Advice } from '../../guidance/advice.ts';
import type { CardId } from '../../guidance/codes.ts';
import { sayCause } from '../../guidance/say-card.ts';
import type { GapKind } from '../../model/gap.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import type { PhotoPart } from '../engine/photo-parts.ts';
import { CardBody } from '../help/card-body.tsx';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { useCheckAgain } from './use-check-again.ts';

/** A card, and why it was chosen; null where it always belongs to these photos. */
interface ChosenCard {
  readonly card: CardId;
  readonly advice: Advice | null;
}

/** Cards that help with a part whatever was found out about it, the best first. */
const ALWAYS: Readonly<Record<PhotoPart, readonly [CardId, ...CardId[]]>> = {
  deleted: ['hidden-and-deleted'],
  'only-phone': ['uploads-unfinished', 'by-cable'],
  'only-here': ['second-place', 'not-in-icloud', 'other-clouds'],
  'not-here': ['originals-here', 'by-cable', 'iphone-to-disk'],
  'not-same': ['converted-or-smaller', 'originals-here'],
  'cloud-only': ['originals-here'],
  'in-step': ['second-place'],
  'not-sure': ['uncertain'],
  'not-sure-here': ['uncertain', 'second-place'],
};

/**
 * The cards for a part: those that were chosen for its kinds of gaps, in their order, then those that always help.
 *
 * @param gaps the kinds of gaps among its photos
 */
export function cardsFor(
  part: PhotoPart,
  advice: readonly Advice[],
  gaps: readonly GapKind[],
): [ChosenCard, ...ChosenCard[]] {
  const chosen = advice.filter(({ gapKinds }) => gapKinds.some((kind) => gaps.includes(kind)));
  const known = new Set(chosen.map(({ card }) => card));
  const always = ALWAYS[part].filter((card) => !known.has(card)).map((card): ChosenCard => ({ card, advice: null }));
  const [first, ...others] = [...chosen.map((each): ChosenCard => ({ card: each.card, advice: each })), ...always];
  return [first ?? { card: ALWAYS[part][0], advice: null }, ...others];
}

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
        <h2>{t('folderComparisonTitle', { count: summary.parts[part] })}</h2>
        <p className="soft">{t('do-folders', { count: summary.parts[part] })}</p>
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
