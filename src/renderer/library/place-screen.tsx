import { safeName } from '../../words/safe-name.ts';
import { sayNote } from '../../words/say-codes.ts';
import { sayPassedOver } from '../../words/say-standing.ts';
import { sayCount } from '../../words/say-values.ts';
import { ScanCard } from '../overview/scan-card.tsx';
import { isScanning, type PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { ContentsFacts } from './contents-facts.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { PlaceQuestions } from './place-questions.tsx';
import { placeView } from './place-view.ts';
import { UnreadFiles } from './unread-files.tsx';

/** One place: what it holds, how fresh that is, whether it counts, what could not be read. */
export function PlaceScreen() {
  const { places, navigation } = useServices();
  const t = useText('library');
  const id = useStore(navigation, ({ route }) => (route.screen === 'library-place' ? route.placeId : null));
  const place = useStore(places, (state) => state.places.find(({ ref }) => ref.id === id) ?? null);
  if (place) return <PlacePage key={place.ref.id} place={place} />;
  return (
    <Screen title={t('placeGone')} isBelow>
      <div>
        <Button look="primary" onPress={() => navigation.go({ screen: 'library' })}>
          {t('toLibrary')}
        </Button>
      </div>
    </Screen>
  );
}

function PlacePage({ place }: { place: PlaceState }) {
  const { places, settings, undo, navigation } = useServices();
  const t = useText('library');
  const all = useStore(places, (state) => state.places);
  const problem = useStore(places, (state) => state.problem);
  const isWatching = useStore(settings, (state) => state.watchFolders);
  const { ref, summary, failure } = place;
  const view = placeView(place, all.slice(0, all.indexOf(place)), isWatching);
  const remove = (): void => {
    void undo.removePlace(ref.id);
    navigation.replace({ screen: 'library' });
  };
  return (
    <Screen
      title={safeName(ref.label)}
      lead={t(`where-${view.where}`)}
      isBelow
      tools={
        <>
          {!isScanning(place) && !failure && (
            <Button icon="again" onPress={() => void places.scan(ref.id)}>
              {t('lookAgain')}
            </Button>
          )}
          <Button look="quiet" onPress={remove}>
            {t('removePlace')}
          </Button>
        </>
      }
    >
      {problem && <ProblemCard problem={problem} />}
      {isScanning(place) && <ScanCard place={place} />}
      {failure && (
        <ProblemCard problem={failure}>
          {failure.code === 'no-access-macos' && (
            <Button onPress={() => navigation.go({ screen: 'help', topic: 'list-not-usable' })}>
              {t('showMeHow')}
            </Button>
          )}
          <Button onPress={() => void places.scan(ref.id)}>{t('lookAgain')}</Button>
          {failure.code === 'folder-missing' && (
            <Button onPress={() => void places.choose()}>{t('chooseWhereItIs')}</Button>
          )}
        </ProblemCard>
      )}
      <NothingFound place={place} code={view.now.code} />
      {summary && summary.counts.assets > 0 && <ContentsFacts counts={summary.counts} range={summary.range} />}
      <PlaceQuestions place={place} view={view} />
      <UnreadFiles place={place} />
      <Folds place={place} />
      <Freshness place={place} />
    </Screen>
  );
}

/** Where nobody could look, nobody can say that there is nothing. */
function NothingFound({ place, code }: { place: PlaceState; code: string }) {
  const { places } = useServices();
  const t = useText('library');
  if (code !== 'empty' && code !== 'closed') return null;
  return (
    <div className="card problem" role="status">
      <Icon name={code === 'empty' ? 'info' : 'lock'} />
      <div className="stack mid">
        <h2 className="as-body">
          {t(code === 'empty' ? 'emptyTitle' : 'closedTitle', { name: safeName(place.ref.label) })}
        </h2>
        <p>{t(code === 'empty' ? 'emptyMore' : 'closedMore')}</p>
        <div className="row">
          <Button onPress={() => void places.choose()}>{t('chooseAnother')}</Button>
        </div>
      </div>
    </div>
  );
}

function Folds({ place: { summary } }: { place: PlaceState }) {
  const t = useText('library');
  const { say } = useWords();
  if (!summary) return null;
  const { notes, passedOver, files, counts } = summary;
  const all = Math.abs(files.find((line) => line.code === 'files-found')?.count ?? 0);
  if (notes.length === 0 && (passedOver ?? []).length === 0 && files.length < 2) return null;
  return (
    <section className="card folds">
      {notes.length > 0 && (
        <Fold
          title={t('notes')}
          hint={t('notesCount', { count: notes.length })}
          startsOpen={notes.some((n) => n.blocks)}
        >
          <ul className="bullets stack mid">
            {notes.map((note) => (
              <li key={`${note.code} ${note.detail ?? ''}`}>{sayNote(say, note)}</li>
            ))}
          </ul>
        </Fold>
      )}
      {passedOver && passedOver.length > 0 && (
        <Fold title={t('passedOver')} hint={t('passedOverMore')}>
          <ul className="bullets stack mid">
            {passedOver.map((each) => (
              <li key={each.kind}>{sayPassedOver(say, each)}</li>
            ))}
          </ul>
        </Fold>
      )}
      {files.length > 1 && (
        <Fold
          title={t('filesBecome', { count: all, photos: sayCount(say, counts.assets) })}
          hint={t('filesBecomeMore')}
        >
          <LedgerTable ledger={files} />
        </Fold>
      )}
    </section>
  );
}

/** How fresh everything above is. */
function Freshness({ place }: { place: PlaceState }) {
  const t = useText('library');
  const format = useFormat();
  const { ref, phase, summary, stats } = place;
  if (isScanning(place)) return null;
  const when = summary?.asOf ? format.moment(summary.asOf) : null;
  const words = place.letGo
    ? t('letGoDone', { name: safeName(ref.label) })
    : phase === 'stopped'
      ? t('stopped')
      : when === null
        ? null
        : !ref.available || place.gone || phase === 'failed'
          ? t('goneSince', { when })
          : `${stats ? `${t('everyFile')} ` : ''}${t('asOf', { when })}`;
  if (words === null) return null;
  return (
    <p className="foot" role="status">
      <span>
        <Icon name="clock" size="s" />
        {words}
      </span>
    </p>
  );
}
