import './help.css';
import { useState } from 'react';
import { isCardId } from '../../guidance/cards/all-plans.ts';
import { type GuideTopic, guidePage } from '../../guidance/help/guide-page.ts';
import type { GuidePage, PointText } from '../../guidance/help/tomorrow.ts';
import { CARDS_OF_TOPIC, type HelpTopic, isHelpTopic } from '../../guidance/help/topics.ts';
import type { Problem } from '../../model/problem.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useSystems } from '../state/use-systems.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { DontList } from './dont-list.tsx';
import { HelpHome } from './help-home.tsx';
import { Sources } from './sources.tsx';
import { StepList } from './step-list.tsx';

/** Gives a page of the guide to the system's dialog for printing: it is followed with the phone in hand, and ticked off. */
function PrintPage({ page }: { page: GuidePage }) {
  const { api, info } = useServices();
  const t = useText('help');
  const { translator } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const print = async (): Promise<void> => {
    setBusy(true);
    const { renderGuide } = await import('../../report/render-guide.ts');
    const outcome = await api.request('report:print', { text: renderGuide(page, translator.language, info.version) });
    setProblem(outcome.ok ? null : outcome.problem);
    setBusy(false);
  };
  return (
    <>
      <div className="row">
        <Button isBusy={isBusy} onPress={() => void print()}>
          {t('print')}
        </Button>
      </div>
      {problem && <ProblemCard problem={problem} />}
    </>
  );
}

/** One page of the guide: what to do, point by point, for the systems that are known to be the person's. */
export function GuidePageScreen({ topic }: { topic: GuideTopic }) {
  const t = useText('help');
  const { say } = useWords();
  const page = guidePage(topic, useSystems(), say);
  const { title, lead, points, dontDo, seeItWorked, unknown, sources } = page;
  const withSteps = points.filter(({ steps }) => steps.length > 0);
  return (
    <Screen title={title} lead={lead} isBelow isNarrow>
      {withSteps.map((point, i) => (
        <Point key={point.code} point={point} number={withSteps.length > 1 ? i + 1 : null} />
      ))}
      {dontDo.length > 0 && (
        <section className="dont" aria-labelledby="dont">
          <h2 id="dont" className="as-body">
            {t('dont')}
          </h2>
          <DontList sentences={dontDo} />
        </section>
      )}
      {seeItWorked !== null && (
        <section className="card pad stack tight" aria-labelledby="worked">
          <h2 id="worked" className="as-body">
            {t('worked')}
          </h2>
          <p>{seeItWorked}</p>
        </section>
      )}
      {unknown !== null && (
        <p className="detail">
          {t('unknown')} {unknown}
        </p>
      )}
      <PrintPage page={page} />
      {sources.length > 0 && (
        <section className="card folds">
          <Fold title={t('sources')} hint={t('sourcesCount', { count: sources.length })}>
            <Sources sources={sources} />
          </Fold>
        </section>
      )}
    </Screen>
  );
}

function Point({ point: { code, title, steps }, number }: { point: PointText; number: number | null }) {
  const t = useText('help');
  const heading = `point-${code}`;
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{title === null ? t('steps') : number === null ? title : `${number}. ${title}`}</h2>
      <StepList steps={steps} />
    </section>
  );
}

/** One topic: its pages, with what each is about. */
function TopicScreen({ topic }: { topic: HelpTopic }) {
  const t = useText('help');
  const { say } = useWords();
  return (
    <Screen title={t(`topic-${topic}`)} isBelow>
      <ul className="card list">
        {topic === 'erase' && <Entry topic="tomorrow" title={t('tomorrow')} meaning={t('tomorrowMore')} />}
        {CARDS_OF_TOPIC[topic].map((card) => (
          <Entry key={card} topic={card} title={say(`card.${card}.title`)} meaning={say(`card.${card}.meaning`)} />
        ))}
      </ul>
    </Screen>
  );
}

function Entry({ topic, title, meaning }: { topic: string; title: string; meaning: string }) {
  return (
    <li>
      <Link to={{ screen: 'help', topic }} className="item">
        <Icon name="book" />
        <span>
          <b className="block">{title}</b>
          <span className="detail">{meaning}</span>
        </span>
        <Icon name="chevron" size="s" />
      </Link>
    </li>
  );
}

/** Help: everything that the app knows, to be read without a network; and how to ask somebody. */
export function HelpScreen() {
  const { navigation } = useServices();
  const topic = useStore(navigation, ({ route }) => (route.screen === 'help' ? (route.topic ?? null) : null));
  if (topic !== null && isHelpTopic(topic)) return <TopicScreen key={topic} topic={topic} />;
  if (topic !== null && (topic === 'tomorrow' || isCardId(topic))) return <GuidePageScreen key={topic} topic={topic} />;
  return <HelpHome showsDiagnostics={topic === 'diagnostics'} />;
}
