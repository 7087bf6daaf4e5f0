import { type GuideTopic, guidePage } from '../../guidance/help/guide-page.ts';
import type { PointText } from '../../guidance/help/tomorrow.ts';
import { useSystems } from '../state/use-systems.ts';
import { Fold } from '../ui/fold.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { DontList } from './dont-list.tsx';
import { PrintPage } from './print-page.tsx';
import { Sources } from './sources.tsx';
import { StepList } from './step-list.tsx';

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
