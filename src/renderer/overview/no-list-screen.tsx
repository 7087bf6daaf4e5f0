import { DAY_MS } from '../../model/moments.ts';
import type { MonthParts } from '../engine/photo-parts.ts';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { AnswerHead } from './answer-head.tsx';
import { type HereFacts, placesAway } from './overview-view.ts';
import { QuietBridge } from './quiet-bridge.tsx';
import { sayAway } from './say-answer.ts';
import { Years } from './years.tsx';

/** How many photos of each month are in some places together; of what is in two of them, both are counted. */
function monthsOfPlaces(places: readonly PlaceState[]): MonthParts[] {
  const counts = new Map<string, number>();
  for (const { summary } of places)
    for (const { month, count } of summary?.months ?? []) counts.set(month, (counts.get(month) ?? 0) + count);
  return [...counts]
    .map(([month, all]) => ({ month, all, toCopy: 0, noSecondCopy: 0, notSure: 0 }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Only this side is known: what is here, and the way to a list. */
export function NoListScreen({ here }: { here: HereFacts }) {
  const { navigation, places, now } = useServices();
  const t = useText('overview');
  const format = useFormat();
  const all = useStore(places, (state) => state.places);
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead
        shape="cannot-tell"
        sentences={[t('areHere', { count: here.all }), t('nextTellUs')]}
        lead={sayAway(placesAway(all), { t, format, now: now() }) ?? t('leadNoList')}
      />
      <QuietBridge
        listed={null}
        here={here}
        middle={
          <Button look="primary" onPress={() => navigation.go({ screen: 'library-list' })}>
            {t('tellUs')}
          </Button>
        }
      />
      <HereFactsCard here={here} />
      <Years months={monthsOfPlaces(all)} look="counts" />
    </div>
  );
}

/** Oldest, newest, size, and what is not whole. */
export function HereFactsCard({ here }: { here: HereFacts }) {
  const { now } = useServices();
  const t = useText('overview');
  const format = useFormat();
  const days = here.last === null ? null : Math.floor((now() - Date.parse(`${here.last}T00:00:00Z`)) / DAY_MS);
  return (
    <section className="card pad" aria-label={t('photosAndVideos')}>
      <dl className="facts-row spread">
        {here.first && <Fact big={format.dayNear(here.first, now())} name={t('oldest')} />}
        {here.last && (
          <Fact
            big={format.dayNear(here.last, now())}
            name={
              days === null || days < 0 ? t('newest') : days === 0 ? t('newestToday') : t('newestAgo', { count: days })
            }
          />
        )}
        <Fact big={format.bytes(here.bytes)} name={t('size')} />
        {here.damaged > 0 && (
          <div className="fact">
            <dd className="big">{t('files', { count: here.damaged })}</dd>
            <dt>
              <Link to={{ screen: 'library' }} className="link detail">
                {t('damaged')}
              </Link>
            </dt>
          </div>
        )}
        {here.inCloud > 0 && <Fact big={format.number(here.inCloud)} name={t('inCloud')} />}
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
