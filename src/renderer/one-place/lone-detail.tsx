import { cardById } from '../../guidance/cards/all-cards.ts';
import { CARDS_OF_PAGE } from '../../guidance/where-shown.ts';
import { isPair } from '../../words/pair-words.ts';
import { sayOnePlace } from '../../words/say-whereabouts.ts';
import type { CheckSummary, LoneItem } from '../compare/check-summary.ts';
import { GapAdvice } from '../gaps/gap-advice.tsx';
import { CardView } from '../guide/card-view.tsx';
import { PhotoHead } from '../photos/photo-head.tsx';
import { WhereaboutsList } from '../photos/whereabouts-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useText, useWords } from '../words/use-words.ts';

/** The chosen photo: which place it is in, what the others have of it and how sure that is, and how to get a second one. */
export function LoneDetail({ item, summary }: { item: LoneItem; summary: CheckSummary }) {
  const t = useText('onePlace');
  const shared = useText('photos');
  const { say } = useWords();
  // Of two folders only the disk is of use: the other card is about iPhone and iCloud.
  const cards = CARDS_OF_PAGE['one-place'].filter((id) => !isPair(summary) || id === 'second-disk');
  return (
    <div className="stack">
      <PhotoHead item={item} badge={sayOnePlace(say, item.where, summary.places)} />
      <section className="stack-tight" aria-label={shared('meansTitle')}>
        <h3>{shared('meansTitle')}</h3>
        {!item.certain && <p>{t('maybe')}</p>}
        <p>{say('whereabouts.meaning')}</p>
        {summary.listId === null && <p>{say('whereabouts.icloud-unknown')}</p>}
        <p>
          <strong>{say('whereabouts.next-step')}</strong>
        </p>
      </section>
      <WhereaboutsList whereabouts={item.whereabouts} />
      {item.gap && <GapAdvice summary={summary} kind={item.gap} />}
      <section className="stack-tight" aria-label={t('secondPlaceTitle')}>
        <h3>{t('secondPlaceTitle')}</h3>
        {cards.map((id) => {
          const card = cardById(id);
          return (
            <div key={id} className="card advice">
              <Disclosure summary={card.title}>
                <CardView card={card} />
              </Disclosure>
            </div>
          );
        })}
      </section>
    </div>
  );
}
