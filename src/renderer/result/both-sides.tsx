import type { PlaceSummary } from '../../compare/comparison.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import { isPair } from '../../words/pair-words.ts';
import { safeName } from '../../words/safe-name.ts';
import type { CheckSummary } from '../compare/check-summary.ts';
import { useFormat, useText } from '../words/use-words.ts';

/** One column: the numbers of one side as they are shown; empty where nobody knows. */
interface Side {
  readonly id: string;
  readonly name: string;
  readonly all: number | null;
  readonly photos: number | null;
  readonly livePhotos: number | null;
  readonly videos: number | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly bytes: number | null;
  readonly asOf: number | null;
}

/** Counts and date ranges of iCloud and of every place, side by side. */
export function BothSides({ summary }: { summary: CheckSummary }) {
  const t = useText('result');
  const format = useFormat();
  const listed = summary.places.filter((place) => place.place.id === summary.listId);
  const others = summary.places.filter((place) => place.place.id !== summary.listId);
  const sides: Side[] = [
    ...listed.map((place) => sideOf(place, isPair(summary) ? safeName(place.place.name) : t('sideList'))),
    ...(summary.counts ? [sideOfCounts(summary.counts, t('sideCounts'))] : []),
    ...others.map((place) => sideOf(place, safeName(place.place.name))),
  ];
  const number = (value: number | null): string => (value === null ? t('notKnown') : format.number(value));
  const day = (value: string | null): string => (value === null ? t('notKnown') : format.day(value));
  const rows: { name: string; value: (side: Side) => string }[] = [
    { name: t('rowAll'), value: (side) => number(side.all) },
    { name: t('rowPhotos'), value: (side) => number(side.photos) },
    { name: t('rowLive'), value: (side) => number(side.livePhotos) },
    { name: t('rowVideos'), value: (side) => number(side.videos) },
    { name: t('rowFirst'), value: (side) => day(side.first) },
    { name: t('rowLast'), value: (side) => day(side.last) },
    { name: t('rowSize'), value: (side) => (side.bytes ? format.bytes(side.bytes) : t('notKnown')) },
    { name: t('rowAsOf'), value: (side) => (side.asOf === null ? t('notKnown') : format.date(side.asOf)) },
  ];
  return (
    <section className="stack-tight" aria-label={t('sidesTitle')}>
      <h2>{t('sidesTitle')}</h2>
      <div className="card table-card">
        <table className="table sides">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('sidesWhat')}</span>
              </th>
              {sides.map((side) => (
                <th key={side.id} scope="col">
                  {side.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {sides.map((side) => (
                  <td key={side.id}>{row.value(side)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function sideOf(place: PlaceSummary, name: string): Side {
  const { counts, range, asOf } = place;
  return {
    id: place.place.id,
    name,
    all: counts.assets,
    photos: counts.photos,
    livePhotos: counts.livePhotos,
    videos: counts.videos,
    first: range.first,
    last: range.last,
    bytes: counts.bytes,
    asOf,
  };
}

function sideOfCounts(counts: TypedCounts, name: string): Side {
  const { photos, videos, firstDay, lastDay } = counts;
  return {
    id: 'typed-counts',
    name,
    all: photos !== null && videos !== null ? photos + videos : null,
    photos,
    livePhotos: null,
    videos,
    first: firstDay,
    last: lastDay,
    bytes: null,
    asOf: null,
  };
}
