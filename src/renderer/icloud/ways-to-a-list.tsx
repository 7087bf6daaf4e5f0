import { howToGetAList, type ListPower, type ListWay } from '../../guidance/help/list-guide.ts';
import { CARDS_OF_PAGE } from '../../guidance/where-shown.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { CardLinks } from '../guide/card-links.tsx';
import { fits } from '../guide/card-view.tsx';
import { SourceList } from '../guide/source-list.tsx';
import { StepList } from '../guide/step-list.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Key } from '../words/catalogue.ts';
import { useText } from '../words/use-words.ts';

const POWER_ICONS: Readonly<Record<ListPower, IconName>> = {
  'same-bytes': 'shield',
  'name-and-time': 'list',
  totals: 'scales',
};

/** Ways that begin on a page of Apple: the id of the page, and the words of its button. */
const PAGES: Readonly<Record<string, { readonly linkId: string; readonly words: Key<'icloud'> }>> = {
  'apple-export': { linkId: 'apple-privacy', words: 'openApple' },
  'transfer-page': { linkId: 'apple-privacy', words: 'openApple' },
  'icloud-com': { linkId: 'icloud-photos', words: 'openICloud' },
};

/** "I don't have a list": every way to one, how long it takes, what it can prove. */
export function WaysToAList({ startsOpen }: { startsOpen: boolean }) {
  const t = useText('icloud');
  return (
    <Disclosure summary={t('noListTitle')} startsOpen={startsOpen}>
      <div className="stack">
        <p className="soft">{t('noListLead')}</p>
        <ul className="ways">
          {howToGetAList().map((way) => (
            <WayCard key={way.id} way={way} />
          ))}
        </ul>
        <CardLinks title={t('cardsTitle')} cards={CARDS_OF_PAGE.lists} />
      </div>
    </Disclosure>
  );
}

function WayCard({ way }: { way: ListWay }) {
  const t = useText('icloud');
  return (
    <li className="card way">
      <Icon name={POWER_ICONS[way.canProve]} />
      <div className="stack-tight">
        <div className="way-head">
          <h3>{way.title}</h3>
          <span className={`badge ${way.canProve === 'same-bytes' ? 'yes' : 'cannot-tell'}`}>
            {t(`power-${way.canProve}`)}
          </span>
        </div>
        <p>{way.bestFor}</p>
        <p className="small soft">{t('wayTime', { time: way.howLong })}</p>
        <p className="small">{way.proves}</p>
        <Disclosure summary={t('waySteps')}>
          <WaySteps way={way} />
        </Disclosure>
      </div>
    </li>
  );
}

function WaySteps({ way }: { way: ListWay }) {
  const { api, answers } = useServices();
  const t = useText('icloud');
  const version = useStore(answers, (state) => state.answers.iosVersion);
  const page = PAGES[way.id];
  const warnings = [...way.doNot, ...way.weDoNotKnow];
  return (
    <div className="stack">
      {way.steps
        .filter(({ system }) => fits(system, version))
        .map(({ system, steps }) => (
          <StepList key={system} steps={steps} />
        ))}
      {page && (
        <div>
          <Button icon="arrow" onPress={() => void api.request('link:open', { linkId: page.linkId })}>
            {t(page.words)}
          </Button>
        </div>
      )}
      {warnings.length > 0 && (
        <ul className="note-list small">
          {warnings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {way.sources.length > 0 && <SourceList sources={way.sources} />}
    </div>
  );
}
