import type { DateRange, PlaceCounts } from '../../model/counts.ts';
import { useFormat, useText } from '../words/use-words.ts';

interface ContentsFactsProps {
  readonly counts: PlaceCounts;
  readonly range: DateRange;
  /** In Recently Deleted, counted apart; left out where that makes no sense. */
  readonly deleted?: number | null;
}

/** What a place or a list holds, in large numbers. */
export function ContentsFacts({ counts, range, deleted = null }: ContentsFactsProps) {
  const t = useText('library');
  const format = useFormat();
  const month = (day: string): string => `${format.monthShort(Number(day.slice(5, 7)) - 1)} ${day.slice(0, 4)}`;
  return (
    <section className="card pad" aria-label={t('holds')}>
      <dl className="facts-row spread">
        <Fact big={format.number(counts.assets)} name={t('photosAndVideos')} />
        <Fact big={`${format.number(counts.photos)} + ${format.number(counts.videos)}`} name={t('photosPlusVideos')} />
        {counts.livePhotos > 0 && <Fact big={format.number(counts.livePhotos)} name={t('livePhotos')} />}
        {deleted !== null && deleted > 0 && <Fact big={format.number(deleted)} name={t('recentlyDeleted')} />}
        {counts.bytes > 0 && <Fact big={format.bytes(counts.bytes)} name={t('size')} />}
        <Fact
          big={
            range.first && range.last
              ? month(range.first) === month(range.last)
                ? month(range.first)
                : t('months', { first: month(range.first), last: month(range.last) })
              : t('noDates')
          }
          name={t('taken')}
        />
      </dl>
    </section>
  );
}

function Fact({ big, name }: { big: string; name: string }) {
  return (
    <div className="fact">
      <dd className="big">{big}</dd>
      <dt className="detail">{name}</dt>
    </div>
  );
}
