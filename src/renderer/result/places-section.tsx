import { sayOnePlace } from '../../words/say-whereabouts.ts';
import { useServices } from '../app/services.ts';
import type { CheckSummary } from '../compare/check-summary.ts';
import { Button } from '../ui/button.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';

/** Patterns by which the places of this computer are told apart in the bar and its legend. */
const LOOKS = ['alone', 'alone-upright', 'alone-slanted'] as const;

/** In how many independent places the photos are: the number, a bar, and the way to those that are in only one. */
export function PlacesSection({ summary }: { summary: CheckSummary }) {
  const { navigation } = useServices();
  const t = useText('result');
  const { say } = useWords();
  const format = useFormat();
  const { twoPlaces, lonePlaces, places, listId } = summary;
  if (twoPlaces.all === 0) return null;
  const uncertain = lonePlaces.reduce((sum, place) => sum + place.uncertain, 0);
  const parts = [
    { key: 'two', count: twoPlaces.inTwo, text: t('placesTwo'), look: 'verified' },
    ...lonePlaces.map(({ key, where, count }, i) => ({
      key,
      count,
      text: sayOnePlace(say, where, places),
      look: where === 'icloud' ? 'alone-in-icloud' : (LOOKS[i % LOOKS.length] ?? 'alone'),
    })),
  ].filter(({ count }) => count > 0);
  return (
    <section className="stack-tight" aria-label={t('placesTitle')}>
      <h2>{t('placesTitle')}</h2>
      <p>{say('whereabouts.count', { count: twoPlaces.all, inTwo: twoPlaces.inTwo })}</p>
      <div className="coverage-bar" aria-hidden="true">
        {parts.map(({ key, count, look }) => (
          <span key={key} className={`coverage-part ${look}`} style={{ flexGrow: count / twoPlaces.all }} />
        ))}
      </div>
      <ul className="coverage-legend">
        {parts.map(({ key, count, text, look }) => (
          <li key={key}>
            <span className={`coverage-swatch ${look}`} aria-hidden="true" />
            <strong className="number">{format.number(count)}</strong> {text}
          </li>
        ))}
      </ul>
      {uncertain > 0 && <p className="soft">{say('whereabouts.uncertain', { count: uncertain })}</p>}
      {listId === null && <p className="soft">{say('whereabouts.icloud-unknown')}</p>}
      {lonePlaces.length > 0 && (
        <div>
          <Button icon="arrow" onPress={() => navigation.go('one-place')}>
            {t('placesList')}
          </Button>
        </div>
      )}
    </section>
  );
}
