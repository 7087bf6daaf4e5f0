import { ALL_CARDS } from '../../guidance/cards/all-cards.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { CardView } from './card-view.tsx';

/** Cards that a page shows by itself, closed until somebody opens them. */
export function CardLinks({ title, cards }: { title: string; cards: readonly string[] }) {
  const found = cards.flatMap((id) => ALL_CARDS.find((card) => card.id === id) ?? []);
  if (found.length === 0) return null;
  return (
    <section className="stack-tight" aria-label={title}>
      <h2>{title}</h2>
      {found.map((card) => (
        <div key={card.id} className="card advice">
          <Disclosure summary={card.title}>
            <CardView card={card} />
          </Disclosure>
        </div>
      ))}
    </section>
  );
}
