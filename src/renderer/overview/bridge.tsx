import type { ReactNode } from 'react';
import type { PlaceSummary } from '../../compare/comparison.ts';
import { ICLOUD_KEY } from '../../model/place.ts';
import { safeName } from '../../words/safe-name.ts';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Drawing, drawingOfPlace } from '../ui/drawing.tsx';
import { Link } from '../ui/link.tsx';
import { Pill } from '../ui/pill.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { countHere } from './base-number.ts';
import { Lanes } from './lanes.tsx';
import { type Lane, lanesView } from './lanes-view.ts';
import type { AnswerView } from './overview-view.ts';
import { PlaceBox, picturesOf } from './place-box.tsx';
import { placesApart, stateOf } from './sides.ts';

/** The drawing: iCloud on the left, the other places on the right, both directions between them. */
export function Bridge({ view }: { view: AnswerView }) {
  const t = useText('overview');
  const { places } = useServices();
  const all = useStore(places, (state) => state.places);
  const apart = placesApart(view.summary);
  const isThree = apart.length > 1 || (apart[0]?.length ?? 0) > 1;
  const isQuiet = view.base.toCopy + view.base.noSecondCopy === 0;
  return (
    <section className={`card bridge${isThree ? ' three' : ''}${isQuiet ? ' quiet' : ''}`} aria-label={spoken(view, t)}>
      <FirstSide view={view} places={all} />
      <Lanes view={view} />
      {isThree ? (
        <div className="own-places">
          {apart.map((group) => (
            <OwnPlaces key={group[0]?.place.id} group={group} places={all} />
          ))}
        </div>
      ) : (
        <SecondSide view={view} group={apart[0] ?? []} places={all} />
      )}
    </section>
  );
}

/** What the drawing says, for a screen reader. */
function spoken(view: AnswerView, t: ReturnType<typeof useText<'overview'>>): string {
  const { base } = view;
  const { top, bottom, middle } = lanesView(view);
  const keys = {
    good: 'inBothExact',
    exact: 'inBothExact',
    some: 'inBothSome',
    none: 'inBothNone',
    empty: 'nothingInBoth',
    open: 'nothingKnownInBoth',
  } as const;
  const other = (lane: Lane): string => t(lane.look === 'clear' ? 'nothingToCopyOfFolders' : 'cannotTell');
  return [
    t(keys[middle], { count: base.inTwo, exact: view.summary.coverage.verified }),
    top.look === 'work' ? t('toCopy', { count: base.toCopy }) : other(top),
    bottom.look === 'work' ? t('noSecond', { count: base.noSecondCopy }) : other(bottom),
  ].join('. ');
}

function FirstSide({ view, places }: { view: AnswerView; places: readonly PlaceState[] }) {
  const t = useText('overview');
  const format = useFormat();
  const { summary, isFolderComparison } = view;
  const list = summary.places.find(({ place }) => place.id === summary.listId);
  if (isFolderComparison && list) return <FolderSide summary={list} places={places} />;
  const isOpen = view.kind === 'cannot-tell' && list && !list.complete;
  const name = summary.listNames[0];
  return (
    <PlaceBox
      to={{ screen: 'library-icloud' }}
      drawing="phone-cloud"
      pictures={picturesOf(places).slice(12)}
      name={t('icloud')}
      count={format.number(summary.listed)}
      detail={
        isOpen
          ? t('atLeast')
          : view.kind === 'not-proven' && name && list
            ? t('byList', { name: safeName(name), day: format.date(list.asOf) })
            : t('oneSystem')
      }
    />
  );
}

/** From the oldest to the newest; one day where they are of the same. */
function days(first: string, last: string, format: { day(day: string): string }): string {
  return first === last ? format.day(first) : `${format.day(first)} – ${format.day(last)}`;
}

/** A folder of a comparison of two. */
function FolderSide({ summary, places }: { summary: PlaceSummary; places: readonly PlaceState[] }) {
  const t = useText('overview');
  const format = useFormat();
  const state = stateOf(summary, places);
  const { first, last } = summary.range;
  return (
    <PlaceBox
      to={state ? { screen: 'library-place', placeId: state.ref.id } : null}
      drawing={drawingOfPlace(summary.place.kind)}
      pictures={state ? picturesOf([state]) : []}
      name={safeName(state?.ref.label ?? summary.place.name)}
      count={format.number(summary.counts.assets)}
      detail={first && last ? days(first, last, format) : t('photosAndVideos')}
      isAway={state !== null && !state.ref.available}
    />
  );
}

function SecondSide({
  view,
  group,
  places,
}: {
  view: AnswerView;
  group: readonly PlaceSummary[];
  places: readonly PlaceState[];
}) {
  const t = useText('overview');
  const format = useFormat();
  const [summary] = group;
  if (!summary)
    return <PlaceBox to={null} drawing="computer-unknown" name={t('thisComputer')} detail={t('noFolder')} />;
  if (view.isFolderComparison) return <FolderSide summary={summary} places={places} />;
  const state = stateOf(summary, places);
  const isComputer = summary.place.kind === 'folder' || summary.place.kind === 'photos-library';
  const isAway = state !== null && !state.ref.available;
  return (
    <PlaceBox
      to={state ? { screen: 'library-place', placeId: state.ref.id } : { screen: 'library' }}
      drawing={drawingOfPlace(summary.place.kind)}
      pictures={state ? picturesOf([state]) : []}
      name={isComputer ? t('thisComputer') : safeName(state?.ref.label ?? summary.place.name)}
      count={format.number(countHere(view) ?? summary.counts.assets)}
      detail={
        isAway ? t('asOfDay', { day: format.date(summary.asOf) }) : t(summary.complete ? 'whole' : 'photosAndVideos')
      }
      isAway={isAway}
    />
  );
}

/** Places that one accident reaches share one box. */
function OwnPlaces({ group, places }: { group: readonly PlaceSummary[]; places: readonly PlaceState[] }) {
  const t = useText('overview');
  const isInStep = group.every(({ place }) => place.independenceKey === ICLOUD_KEY);
  return (
    <div className={group.length > 1 ? 'own-group' : 'own-group alone'}>
      {group.map((summary) => (
        <OwnPlace key={summary.place.id} summary={summary} state={stateOf(summary, places)}>
          {isInStep ? t('notSecondPlace') : null}
        </OwnPlace>
      ))}
      {group.length > 1 && <p className="detail center">{t('onePlace')}</p>}
    </div>
  );
}

interface OwnPlaceProps {
  readonly summary: PlaceSummary;
  readonly state: PlaceState | null;
  readonly children: ReactNode;
}

function OwnPlace({ summary, state, children }: OwnPlaceProps) {
  const t = useText('overview');
  const format = useFormat();
  const isAway = state !== null && !state.ref.available;
  return (
    <Link
      to={state ? { screen: 'library-place', placeId: state.ref.id } : { screen: 'library' }}
      className={isAway ? 'own-place away' : 'own-place'}
    >
      <Drawing kind={drawingOfPlace(summary.place.kind)} pictures={state ? picturesOf([state]) : []} />
      <span>
        <b className="block file-name">{safeName(state?.ref.label ?? summary.place.name)}</b>
        <span className="big block">{format.number(summary.counts.assets)}</span>
        <span className="detail block">
          {isAway ? t('asOfDay', { day: format.date(summary.asOf) }) : (children ?? t('photosAndVideos'))}
        </span>
        {isAway && <Pill icon="unplug">{t(state.ref.kind === 'external-disk' ? 'notPluggedIn' : 'notThere')}</Pill>}
      </span>
    </Link>
  );
}
