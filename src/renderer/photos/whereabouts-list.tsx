import { scannedPlaceId } from '../../compare/synced-parts.ts';
import type { Whereabout } from '../../compare/whereabouts.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayWhereabout } from '../../words/say-whereabouts.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { useText, useWords } from '../words/use-words.ts';

/** Every place there is, with what it has of one photo and how sure that is; files can be shown in their folder. */
export function WhereaboutsList({ whereabouts }: { whereabouts: readonly Whereabout[] }) {
  const t = useText('photos');
  if (whereabouts.length === 0) return null;
  return (
    <section className="stack-tight" aria-label={t('whereTitle')}>
      <h3>{t('whereTitle')}</h3>
      <ul className="plain-list">
        {whereabouts.map((place) => (
          <WhereaboutLine key={place.placeId} place={place} />
        ))}
      </ul>
    </section>
  );
}

function WhereaboutLine({ place }: { place: Whereabout }) {
  const { api } = useServices();
  const t = useText('photos');
  const { say } = useWords();
  const { placeId, placeName } = place;
  const found = place.finding?.found ?? null;
  return (
    <li className="finding">
      <span>
        <strong>{safeName(placeName)}</strong>: {sayWhereabout(say, place)}
        {found !== null && (
          <>
            <br />
            <span className="file-name">{safeName(found)}</span>
          </>
        )}
      </span>
      {found !== null && (
        <Button
          look="quiet"
          label={t('showLabel', { name: safeName(found) })}
          onPress={() => void api.request('file:show', { placeId: scannedPlaceId(placeId), path: found })}
        >
          {t('show')}
        </Button>
      )}
    </li>
  );
}
