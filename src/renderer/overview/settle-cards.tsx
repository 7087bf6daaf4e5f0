import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Missing } from '../../model/witness.ts';
import { sayMissing, sayStep } from '../../words/say-witnesses.ts';
import { PhoneReading } from '../phone/phone-reading.tsx';
import { phoneView } from '../phone/phone-view.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText, useWords } from '../words/use-words.ts';
import type { AnswerView } from './overview-view.ts';
import { type SettleEntry, settleAction, settleEntries } from './settle.ts';
import { TotalsForm } from './totals-form.tsx';

/** As many as a person takes in at once; the rest stands under "How we know". */
const SHOWN = 3;

/** What would settle it, each with its step and a button where this window can take it. */
export function SettleCard({ view }: { view: AnswerView }) {
  const t = useText('overview');
  // A place that is not there has a card of its own, which comes first.
  const comesThen = view.away.length > 0;
  const shown = settleEntries(view.missing).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <section className="card" aria-labelledby="settle">
      <div className="settle-head">
        <h2 id="settle">{t(comesThen ? 'settleThen' : 'settle', { count: shown.length })}</h2>
      </div>
      <ul className="list">
        {shown.map((entry, i) => (
          <SettleItem key={entry.missing[0].step} entry={entry} isFirst={i === 0 && !comesThen} />
        ))}
      </ul>
    </section>
  );
}

function SettleItem({ entry, isFirst }: { entry: SettleEntry; isFirst: boolean }) {
  const { say } = useWords();
  const t = useText('overview');
  const [missing] = entry.missing;
  const [isOpen, setOpen] = useState(false);
  const typesTotals = entry.totals === 'now' || entry.totals === 'both';
  return (
    <li className="item">
      <Icon name={typesTotals ? 'total' : ICONS[missing.witness]} />
      <div>
        <h3>{sayStep(say, missing.step)}</h3>
        {entry.missing.map((each) => (
          <p key={each.code} className="detail">
            {sayMissing(say, each)}
          </p>
        ))}
        {entry.totals === 'again' && (
          <Fold title={t('totalsAgain')}>
            <TotalsForm />
          </Fold>
        )}
      </div>
      {typesTotals ? (
        !isOpen && (
          <Button look={isFirst ? 'primary' : 'plain'} onPress={() => setOpen(true)}>
            {t('do-type-totals')}
          </Button>
        )
      ) : (
        <SettleButton missing={missing} isFirst={isFirst} />
      )}
      {typesTotals && isOpen && (
        <div className="item-more">
          <TotalsForm hasRequest={entry.totals === 'both'} isFocused />
        </div>
      )}
    </li>
  );
}

const ICONS = {
  bytes: 'page',
  'whole-list': 'page',
  age: 'clock',
  independence: 'disk',
  'looked-everywhere': 'lock',
} as const;

function SettleButton({ missing, isFirst }: { missing: Missing; isFirst: boolean }) {
  const services = useServices();
  const t = useText('overview');
  const all = useStore(services.places, (state) => state.places);
  const action = settleAction(missing, all);
  if (action === null) return <span />;
  const look = isFirst ? 'primary' : 'plain';
  if (action.do === 'choose-list') return <ChooseLists look={look} label={t(action.words)} />;
  const press = (): void => {
    if (action.do === 'go') services.navigation.go(action.to);
    if (action.do === 'look-again') void services.places.scanAll();
    if (action.do === 'add-place') void services.places.choose();
  };
  return (
    <Button look={look} onPress={press}>
      {t(action.words)}
    </Button>
  );
}

/** Chooses files that are lists of iCloud. */
export function ChooseLists({ look, label }: { look: 'primary' | 'plain'; label: string }) {
  const { lists } = useServices();
  const onSelect = (chosen: FileList | null): void => {
    const files = [...(chosen ?? [])].map((file) => ({ file, path: file.name }));
    if (files.length > 0) void lists.read(files);
  };
  return (
    <FileTrigger allowsMultiple onSelect={onSelect}>
      <Button look={look}>{label}</Button>
    </FileTrigger>
  );
}

/** The ways to a list that proves, quickest first. */
export function ProveCard() {
  const { lists, navigation, phone } = useServices();
  const t = useText('overview');
  const cable = phoneView(useStore(phone));
  useEffect(() => phone.watch(), [phone]);
  const [plugged] = cable.phones.filter(({ problem }) => problem === null);
  return (
    <>
      <section className="card" aria-labelledby="prove">
        <div className="settle-head">
          <Icon name="shield" size="l" />
          <div>
            <h2 id="prove">{t('prove')}</h2>
            <p className="soft">{t('proveMore')}</p>
          </div>
        </div>
        <ul className="list">
          {cable.isOpen && (
            <li className="item">
              <Icon name="cable" />
              <div>
                <h3>{t('wayCable')}</h3>
                <p className="detail">{t('wayCableMore')}</p>
              </div>
              {plugged && cable.phones.length === 1 ? (
                <Button look="primary" onPress={() => void phone.read(plugged.id)}>
                  {t('readItsList')}
                </Button>
              ) : (
                <Button onPress={() => navigation.go({ screen: 'library-list' })}>{t('showMeHow')}</Button>
              )}
            </li>
          )}
          <li className="item">
            <Icon name="photo" />
            <div>
              <h3>{t('wayMac')}</h3>
              <p className="detail">{t('wayMacMore')}</p>
            </div>
            <Button look={plugged ? 'plain' : 'primary'} onPress={() => void lists.chooseLibrary()}>
              {t('chooseIt')}
            </Button>
          </li>
          <li className="item">
            <Icon name="page" />
            <div>
              <h3>{t('wayApple')}</h3>
              <p className="detail">{t('wayAppleMore')}</p>
            </div>
            <Button onPress={() => navigation.go({ screen: 'library-list' })}>{t('showMeHow')}</Button>
          </li>
        </ul>
      </section>
      <PhoneReading />
    </>
  );
}
