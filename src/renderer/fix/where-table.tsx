import { safeName } from '../../words/safe-name.ts';
import { sayLocation } from '../../words/say-location.ts';
import type { PhotoItem } from '../engine/photo-query.ts';
import { useText, useWords } from '../words/use-words.ts';

interface WhereTableProps {
  readonly item: PhotoItem;
  /** Ids of the places whose versions are shown already. */
  readonly shown: readonly string[];
}

/** What every other place has of a photo, and how sure that is. */
export function WhereTable({ item, shown }: WhereTableProps) {
  const t = useText('fix');
  const { say } = useWords();
  const others = item.locations.filter(({ placeId }) => !shown.includes(placeId));
  if (others.length === 0) return null;
  return (
    <section className="other-places" aria-label={t('otherPlaces')}>
      <h3>{t('otherPlaces')}</h3>
      <table className="same-or-not">
        <tbody>
          {others.map((location) => (
            <tr key={location.placeId}>
              <th scope="row">{safeName(location.placeName)}</th>
              <td>{sayLocation(say, location)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
