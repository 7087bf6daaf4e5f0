import { safeName } from '../../words/safe-name.ts';
import { picturesOf } from '../overview/place-box.tsx';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Drawing, drawingOfPlace } from '../ui/drawing.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Pill } from '../ui/pill.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { PlaceNowPill } from './place-now-pill.tsx';
import { placeView } from './place-view.ts';

/** One place in the list: what it is, how it stands, whether it counts, how many photos it holds. Leads to its page. */
export function PlaceRow({ place, before }: { place: PlaceState; before: readonly PlaceState[] }) {
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
        ? `${where} · ${t('fromTo', { first: format.day(range.first), last: format.day(range.last) })}`
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
