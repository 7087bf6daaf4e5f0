import { useState } from 'react';
import { HELP_TOPICS, type HelpTopic } from '../../guidance/help/topics.ts';
import { useServices } from '../state/services.ts';
import { SearchField } from '../ui/fields.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';
import { Diagnostics } from './diagnostics.tsx';
import { FoundCards } from './found-cards.tsx';
import { HelpSummary } from './help-summary.tsx';

const ICONS: Readonly<Record<HelpTopic, IconName>> = {
  uploads: 'cloud',
  downloads: 'drop',
  'not-the-same': 'differ',
  deleted: 'clock',
  lists: 'page',
  erase: 'phone',
  'two-places': 'disk',
};

/** The topics with a search over all of it, the summary for a helper, the promises, diagnostics and version. */
export function HelpHome({ showsDiagnostics }: { showsDiagnostics: boolean }) {
  const t = useText('help');
  const [search, setSearch] = useState('');
  const isSearching = search.trim() !== '';
  return (
    <Screen
      title={t('title')}
      tools={
        <span className="search">
          <Icon name="search" size="s" />
          <SearchField label={t('search')} value={search} onChange={setSearch} />
        </span>
      }
    >
      {isSearching ? <FoundCards search={search} /> : <Topics />}
      <div className="help-grid">
        <HelpSummary />
        <Promises />
      </div>
      <Version />
      <Diagnostics isOpen={showsDiagnostics} />
    </Screen>
  );
}

function Topics() {
  const t = useText('help');
  return (
    <ul className="card list">
      <li>
        <Link to={{ screen: 'help', topic: 'tomorrow' }} className="item">
          <Icon name="calendar" />
          <span>
            <b className="block">{t('tomorrow')}</b>
            <span className="detail">{t('tomorrowMore')}</span>
          </span>
          <Icon name="chevron" size="s" />
        </Link>
      </li>
      {HELP_TOPICS.map((topic) => (
        <li key={topic}>
          <Link to={{ screen: 'help', topic }} className="item">
            <Icon name={ICONS[topic]} />
            <span>
              <b className="block">{t(`topic-${topic}`)}</b>
              <span className="detail">{t(`topic-${topic}-more`)}</span>
            </span>
            <Icon name="chevron" size="s" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Promises() {
  const t = useText('help');
  return (
    <section className="card pad stack mid" aria-labelledby="promises">
      <h2 id="promises">{t('promises')}</h2>
      <ul className="stack mid facts">
        <li>
          <Icon name="no-key" />
          <span>{t('noPassword')}</span>
        </li>
        <li>
          <Icon name="no-cloud" />
          <span>{t('noNetwork')}</span>
        </li>
        <li>
          <Icon name="eye" />
          <span>{t('noWriting')}</span>
        </li>
      </ul>
    </section>
  );
}

function Version() {
  const { info } = useServices();
  const t = useText('help');
  return (
    <p className="detail">
      <Icon name="info" size="s" /> {t('version', { version: info.version })}
    </p>
  );
}
