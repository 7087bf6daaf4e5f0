import type { PlaceKind } from '../../model/place.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayPlaceKind } from '../../words/say-codes.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { ContentsFound } from '../ui/contents-found.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ProblemCallout } from '../ui/problem-callout.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { isScanning, type PlaceState } from './places-state.ts';
import { ScanProgressView } from './scan-progress-view.tsx';

const ICONS: Readonly<Record<PlaceKind, IconName>> = {
  icloud: 'cloud',
  folder: 'folder',
  'photos-library': 'photo',
  'external-disk': 'disk',
  network: 'disk',
  'other-cloud': 'cloud',
};

/** One folder: how reading it goes, or what was found in it. */
export function PlaceCard({ place }: { place: PlaceState }) {
  const { places } = useServices();
  const { say } = useWords();
  const t = useText('computer');
  const { ref, summary } = place;
  const name = safeName(ref.label);
  const scanning = isScanning(place);
  const nothing = place.phase === 'finished' && summary !== null && summary.counts.assets === 0;
  // Where nobody could look, nobody can say that there is nothing.
  const unread = summary?.notes.some((note) => note.blocks) === true;
  return (
    <article className="card place-card" aria-label={name}>
      <header className="place-head">
        <Icon name={ICONS[ref.kind]} />
        <div>
          <h2>{name}</h2>
          <p className="small soft">{sayPlaceKind(say, ref.kind)}</p>
        </div>
        <div className="row">
          {!scanning && (
            <Button look="quiet" label={t('scanAgainLabel', { name })} onPress={() => void places.scan(ref.id)}>
              {t('scanAgain')}
            </Button>
          )}
          <Button look="quiet" label={t('removeLabel', { name })} onPress={() => void places.remove(ref.id)}>
            {t('remove')}
          </Button>
        </div>
      </header>
      {scanning && <ScanProgressView place={place} />}
      {place.failure && <ProblemCallout problem={place.failure} />}
      {nothing && (
        <Callout tone="attention" title={t(unread ? 'unreadTitle' : 'emptyTitle')}>
          {t(unread ? 'unreadHint' : 'emptyHint')}
        </Callout>
      )}
      {summary && (summary.counts.assets > 0 || (nothing && unread)) && <ContentsFound summary={summary} />}
      <PlaceStateLine place={place} />
    </article>
  );
}

/** What the card says under its facts: how fresh they are. */
function PlaceStateLine({ place }: { place: PlaceState }) {
  const { format } = useWords();
  const t = useText('computer');
  const watching = useStore(useServices().settings, (settings) => settings.watchFolders);
  const when = place.summary?.asOf ? format.moment(place.summary.asOf) : null;
  if (isScanning(place)) return null;
  if ((!place.ref.available || place.phase === 'failed') && when)
    return <p className="small soft">{t('stateGone', { when })}</p>;
  if (place.phase === 'stopped') return <p className="small soft">{t('stateStopped')}</p>;
  if (place.phase !== 'finished' || !when) return null;
  return (
    <p className="small soft">
      {place.stats && `${t('stateFinished')} `}
      {t(watching ? 'stateWatching' : 'stateNotWatching', { when })}
    </p>
  );
}
