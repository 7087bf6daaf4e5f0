import { useEffect, useState } from 'react';
import { GUIDE_TOPICS, guidePage } from '../../guidance/help/guide-page.ts';
import type { GuidePage } from '../../guidance/help/tomorrow.ts';
import { HELP_TOPICS, type HelpTopic } from '../../guidance/help/topics.ts';
import { foldName } from '../../model/file-name.ts';
import { ask } from '../state/api.ts';
import { useServices } from '../state/services.ts';
import { useSystems } from '../state/use-systems.ts';
import { SearchField } from '../ui/fields.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { HelpSummary } from './help-summary.tsx';
import { TextToCopy } from './text-to-copy.tsx';

/** Whether every searched word is somewhere in the page; upper case and accents make no difference. */
export function hasWords({ title, lead, points, dontDo, seeItWorked, unknown }: GuidePage, search: string): boolean {
  const steps = points.flatMap((point) => [
    point.title ?? '',
    ...point.steps.flatMap(({ text, see, not, paths }) => [
      text,
      see,
      not ?? '',
      ...paths.flatMap(({ parts }) => parts),
    ]),
  ]);
  const text = foldName([title, lead, ...steps, ...dontDo, seeItWorked ?? '', unknown ?? ''].join(' '));
  return foldName(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What the guide says on some words: every page that has all of them. */
function FoundCards({ search }: { search: string }) {
  const t = useText('help');
  const { say } = useWords();
  const systems = useSystems();
  const found = GUIDE_TOPICS.map((topic) => ({ topic, page: guidePage(topic, systems, say) })).filter(({ page }) =>
    hasWords(page, search),
  );
  return (
    <>
      <p className="detail" role="status">
        {found.length === 0 ? t('nothing') : t('found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="card list">
          {found.map(({ topic, page }) => (
            <li key={topic}>
              <Link to={{ screen: 'help', topic }} className="item">
                <Icon name="book" />
                <span>
                  <b className="block">{page.title}</b>
                  <span className="detail">{page.lead}</span>
                </span>
                <Icon name="chevron" size="s" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The log of the app, read when somebody opens it. The menu leads here with it open. */
function Diagnostics({ isOpen }: { isOpen: boolean }) {
  const t = useText('help');
  return (
    <section className="card folds" aria-label={t('diagnostics')}>
      <Fold key={String(isOpen)} title={t('diagnostics')} hint={t('diagnosticsMore')} startsOpen={isOpen}>
        <Log />
      </Fold>
    </section>
  );
}

function Log() {
  const { api } = useServices();
  const t = useText('help');
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask(api, 'diagnostics:get', null).then((found) => {
      if (isCurrent) setText(found?.text ?? '');
    });
    return () => {
      isCurrent = false;
    };
  }, [api]);
  if (text === null) return null;
  // A log for programmers, in English for everybody.
  return <TextToCopy label={t('diagnosticsText')} text={text} suggestedName="two-places-diagnostics" lang="en" />;
}

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
