import { DAY_MS } from '../../model/moments.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { AnswerHead } from './answer-head.tsx';
import { Foot } from './foot.tsx';
import type { HereFacts } from './overview-view.ts';
import { PlaceBox, picturesOf } from './place-box.tsx';

interface TotalsScreenProps {
  readonly here: HereFacts;
  readonly counts: TypedCounts;
  readonly summary: CheckSummary;
}

/** Only totals were typed. They name no photo: no months, no account, no "no gap" is made of them. */
export function TotalsScreen({ here, counts, summary }: TotalsScreenProps) {
  const t = useText('overview');
  const format = useFormat();
  const typed = (counts.photos ?? 0) + (counts.videos ?? 0);
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead
        shape="cannot-tell"
        sentences={[
          t('totalsICloud', { icloud: format.number(typed), here: format.number(hereOf(here, counts)) }),
          t('provesNothing'),
        ]}
        lead={t('leadTotals')}
      />
      <TotalsBridge here={here} counts={counts} />
      <NextStep />
      <TotalsTable here={here} counts={counts} />
      <Foot summary={summary} isFolderComparison={false} />
    </div>
  );
}

/** What is here of what was typed: photos, videos, or both. */
function hereOf(here: HereFacts, { photos, videos }: TypedCounts): number {
  return (photos === null ? 0 : here.photos) + (videos === null ? 0 : here.videos);
}

function TotalsBridge({ here, counts }: { here: HereFacts; counts: TypedCounts }) {
  const { places, now } = useServices();
  const t = useText('overview');
  const format = useFormat();
  const all = useStore(places, (state) => state.places);
  const typed = (counts.photos ?? 0) + (counts.videos ?? 0);
  const difference = hereOf(here, counts) - typed;
  return (
    <section className="card bridge" aria-label={t('whichAreInBoth')}>
      <PlaceBox
        to={{ screen: 'library-icloud' }}
        drawing="phone-cloud"
        name={t('icloud')}
        count={format.number(typed)}
        detail={counts.at ? t('typedOn', { day: format.dateNear(counts.at, now()) }) : t('typed')}
      />
      <div className="lanes">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className="path-none" d="M0,40 C12,40 10,16 22,16 L78,16 C90,16 88,40 100,40" />
          <path className="path-none" d="M1,50 L99,50" />
          <path className="path-none" d="M0,60 C12,60 10,84 22,84 L78,84 C90,84 88,60 100,60" />
        </svg>
        <div className="lane" />
        <div className="lane">
          <span className="chip both">{t('whichAreInBoth')}</span>
        </div>
        <div className="lane" />
      </div>
      <PlaceBox
        to={{ screen: 'library' }}
        drawing="computer"
        pictures={picturesOf(all)}
        name={t('thisComputer')}
        count={format.number(hereOf(here, counts))}
        detail={
          difference === 0
            ? t('asManyAsICloud')
            : t(difference > 0 ? 'moreThanICloud' : 'fewerThanICloud', { count: Math.abs(difference) })
        }
      />
    </section>
  );
}

function NextStep() {
  const { navigation } = useServices();
  const t = useText('overview');
  return (
    <section className="card first" aria-label={t('getAList')}>
      <Icon name="shield" size="l" />
      <div>
        <h2 className="small">{t('getAList')}</h2>
        <p className="detail">{t('getAListMore')}</p>
      </div>
      <div className="row">
        <Button look="primary" onPress={() => navigation.go({ screen: 'library-list' })}>
          {t('seeWays')}
        </Button>
      </div>
    </section>
  );
}

function TotalsTable({ here, counts }: { here: HereFacts; counts: TypedCounts }) {
  const t = useText('overview');
  const format = useFormat();
  const difference = (value: number): string =>
    value === 0 ? t('same') : t(value > 0 ? 'moreHereCount' : 'fewerHereCount', { count: Math.abs(value) });
  const days = (typed: string, found: string): string => {
    const between = Math.round((Date.parse(found) - Date.parse(typed)) / DAY_MS);
    return between === 0 ? t('same') : t(between < 0 ? 'daysShort' : 'daysLonger', { count: Math.abs(between) });
  };
  const rows = [
    ...(counts.photos === null ? [] : [[t('photos'), counts.photos, here.photos] as const]),
    ...(counts.videos === null ? [] : [[t('videos'), counts.videos, here.videos] as const]),
  ];
  return (
    <section className="card span" aria-labelledby="totals">
      <h2 id="totals">{t('totalsTitle')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col" className="amount">
              {t('inICloud')}
            </th>
            <th scope="col" className="amount">
              {t('here')}
            </th>
            <th scope="col" className="amount">
              {t('difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, typed, found]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="amount">{format.number(typed)}</td>
              <td className="amount">{format.number(found)}</td>
              <td className="amount">{difference(found - typed)}</td>
            </tr>
          ))}
          {counts.lastDay && here.last && (
            <tr>
              <th scope="row">{t('newestPhoto')}</th>
              <td className="amount">{format.day(counts.lastDay)}</td>
              <td className="amount">{format.day(here.last)}</td>
              <td className="amount">{days(counts.lastDay, here.last)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
