import './library.css';
import { safeName } from '../../words/safe-name.ts';
import { picturesOf } from '../overview/place-box.tsx';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Drawing, drawingOfPlace } from '../ui/drawing.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Pill } from '../ui/pill.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { CompareSheet } from './compare-sheet.tsx';
import { ICloudRow } from './icloud-row.tsx';
import { ListFailures } from './list-failures.tsx';
import { LostLists } from './lost-lists.tsx';
import { type PlaceNow, placeView } from './place-view.ts';
import { Suggestions } from './suggestions.tsx';

const ICONS: Readonly<Record<PlaceNow['code'], IconName>> = {
  reading: 'again',
  paused: 'pause',
  stopped: 'half',
  failed: 'warn',
  'let-go': 'unplug',
  watched: 'eye',
  'looked-at': 'check',
  empty: 'info',
  closed: 'lock',
  unplugged: 'unplug',
  gone: 'unplug',
};

const WORK: ReadonlySet<PlaceNow['code']> = new Set(['stopped', 'failed', 'closed', 'gone']);

/** How a place stands now, in a few words. */
function PlaceNowPill({ now }: { now: PlaceNow }) {
  const services = useServices();
  const t = useText('library');
  const format = useFormat();
  const words =
    'since' in now && now.since !== null
      ? t(`now-${now.code}-since`, { day: format.dateNear(now.since, services.now()) })
      : t(`now-${now.code}`);
  return (
    <Pill icon={ICONS[now.code]} tone={WORK.has(now.code) ? 'work' : 'plain'}>
      {words}
    </Pill>
  );
}

/** One place in the list: what it is, how it stands, whether it counts, how many photos it holds. Leads to its page. */
function PlaceRow({ place, before }: { place: PlaceState; before: readonly PlaceState[] }) {
  const { settings } = useServices();
  const t = useText('library');
  const format = useFormat();
  const isWatching = useStore(settings, (state) => state.watchFolders);
  const view = placeView(place, before, isWatching);
  const { ref, summary } = place;
  const range = summary?.range;
  const where = t(`where-${view.where}`);
  const detail =
    view.counts.code === 'same'
      ? t('sameAs', { where, name: safeName(view.counts.as) })
      : range?.first && range.last
        ? `${where} · ${range.first === range.last ? format.day(range.first) : t('fromTo', { first: format.day(range.first), last: format.day(range.last) })}`
        : where;
  return (
    <Link to={{ screen: 'library-place', placeId: ref.id }} className="item lib">
      <Drawing kind={drawingOfPlace(ref.kind)} pictures={picturesOf([place])} />
      <span>
        <b className="block file-name">{safeName(ref.label)}</b>
        <span className="detail">{detail}</span>
      </span>
      <span className="pills">
        <PlaceNowPill now={view.now} />
        {view.unread > 0 && (
          <Pill tone="work" icon="warn">
            {t('unread', { count: view.unread })}
          </Pill>
        )}
        {view.counts.code === 'question' && (
          <Pill tone="work" icon="info">
            {t('questionOpen')}
          </Pill>
        )}
        {(view.counts.code === 'same' || view.counts.code === 'icloud' || view.counts.code === 'nothing') && (
          <Pill icon="copy">{t(view.counts.code === 'icloud' ? 'countsWithICloud' : 'noSecondPlace')}</Pill>
        )}
      </span>
      <span className="big num">{summary ? format.number(summary.counts.assets) : ''}</span>
      <Icon name="chevron" size="s" />
    </Link>
  );
}

/** Says which two places are compared just now, with the way back to the whole check. */
function FolderComparisonNow() {
  const services = useServices();
  const t = useText('library');
  const { folders } = useStore(services.folderComparison);
  const places = useStore(services.places, (state) => state.places);
  if (!folders) return null;
  const nameOf = (id: string | null): string =>
    id === null ? t('icloud') : safeName(places.find(({ ref }) => ref.id === id)?.ref.label ?? '');
  return (
    <section
      className="card item"
      aria-label={t('folderComparisonNow', {
        first: nameOf(folders.first),
        second: nameOf(folders.second),
      })}
    >
      <Icon name="scales" />
      <p>{t('folderComparisonNow', { first: nameOf(folders.first), second: nameOf(folders.second) })}</p>
      <Button onPress={() => services.folderComparison.clear()}>{t('folderComparisonBack')}</Button>
    </section>
  );
}

/** Everything the check looks at: what was found and could be added, what iCloud has, the person's places. */
export function LibraryScreen() {
  const { places, navigation } = useServices();
  const t = useText('library');
  const { places: all, problem } = useStore(places);
  return (
    <Screen
      title={t('title')}
      tools={
        <>
          <Button icon="cloud" onPress={() => navigation.go({ screen: 'library-list' })}>
            {t('tellUs')}
          </Button>
          <Button look="primary" icon="plus" onPress={() => void places.choose()}>
            {t('addPlace')}
          </Button>
        </>
      }
    >
      {problem && <ProblemCard problem={problem} />}
      <ListFailures />
      <LostLists />
      <FolderComparisonNow />
      <Suggestions />
      <section className="stack mid" aria-labelledby="what-icloud-has">
        <h2 id="what-icloud-has">{t('whatICloudHas')}</h2>
        <ICloudRow />
      </section>
      <section className="stack mid" aria-labelledby="your-places">
        <div className="row between">
          <h2 id="your-places">{t('yourPlaces')}</h2>
          {all.length > 1 && (
            <Button look="quiet" icon="scales" onPress={() => navigation.go({ screen: 'library-compare' })}>
              {t('compareTwo')}
            </Button>
          )}
        </div>
        {all.length === 0 ? (
          <p className="soft">{t('noPlace')}</p>
        ) : (
          <ul className="card list">
            {all.map((place, i) => (
              <li key={place.ref.id}>
                <PlaceRow place={place} before={all.slice(0, i)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <div className="drop">
        <Icon name="drop" />
        <span>{t('dropAnywhere')}</span>
        <Button look="quiet" onPress={() => void places.choose('zip')}>
          {t('addZip')}
        </Button>
      </div>
      <CompareSheet />
    </Screen>
  );
}
