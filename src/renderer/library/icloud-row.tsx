import { DAY_MS } from '../../model/moments.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayTyped } from '../../words/say-values.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Drawing } from '../ui/drawing.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Pill } from '../ui/pill.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { icloudFacts } from './icloud-facts.ts';

/** A list lapses after a week; then a new one is worth the trouble. */
const OLD_AFTER_DAYS = 7;

/** What iCloud has, in one line; leads to the lists, or to the ways to one. */
export function ICloudRow() {
  const { lists, answers, check, now } = useServices();
  const t = useText('library');
  const format = useFormat();
  const { say } = useWords();
  const all = useStore(lists, (state) => state.lists);
  const reading = useStore(lists, (state) => state.reading);
  const counts = useStore(answers, (state) => state.counts);
  const summary = useStore(check, (state) => state.summary);
  const [first, ...more] = all;
  const facts = icloudFacts(all, summary);
  if (!first)
    return (
      <div className="card list">
        <Link to={{ screen: counts ? 'library-icloud' : 'library-list' }} className="item lib">
          <Drawing kind="phone-cloud-unknown" />
          <span>
            <b className="block">{t('icloud')}</b>
            <span className="detail">
              {reading
                ? t('reading', { name: safeName(reading.name) })
                : counts
                  ? t('onlyTotals', {
                      photos: sayTyped(say, counts.photos, 'photos'),
                      videos: sayTyped(say, counts.videos, 'videos'),
                    })
                  : t('noList')}
            </span>
          </span>
          <span className="pills" />
          <span className="big num" />
          <Icon name="chevron" size="s" />
        </Link>
      </div>
    );
  const days = facts?.asOf ? Math.floor((now() - facts.asOf) / DAY_MS) : 0;
  return (
    <div className="card list">
      <Link to={{ screen: 'library-icloud' }} className="item lib">
        <Drawing kind="phone-cloud" />
        <span>
          <b className="block">{t('icloud')}</b>
          <span className="detail block capital">
            {t(`format-${first.format}`)}
            {facts?.asOf ? `, ${format.dateNear(facts.asOf, now())}` : ''}
            {more.length > 0 && ` ${t('andMore', { count: more.length })}`}
          </span>
        </span>
        <span className="pills">
          <Pill icon={first.checksums === 'all' ? 'shield' : 'half'}>
            {t(`proof-${proofOf(all.map((l) => l.checksums))}`)}
          </Pill>
          {days > OLD_AFTER_DAYS && (
            <Pill tone="work" icon="clock">
              {t('listOld', { count: days })}
            </Pill>
          )}
        </span>
        <span className="big num">{facts ? format.number(facts.counts.assets) : ''}</span>
        <Icon name="chevron" size="s" />
      </Link>
    </div>
  );
}

type Proof = 'all' | 'some' | 'none';

function proofOf(each: readonly Proof[]): Proof {
  if (each.every((proof) => proof === 'all')) return 'all';
  return each.every((proof) => proof === 'none') ? 'none' : 'some';
}
