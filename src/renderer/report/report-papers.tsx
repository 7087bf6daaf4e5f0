import { StateShape } from '../ui/state-shape.tsx';
import { Thumb } from '../ui/thumb.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import type { FrontWithPhotos } from './report-front.ts';

/** The first two pages as they will be on paper, smaller. */
export function ReportPapers({ front, at }: { front: FrontWithPhotos; at: number }) {
  const t = useText('report');
  const hasSheet = front.sheets.length > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: papers wider than the window are moved with the arrow keys.
    <section className="papers" aria-label={t('previewTitle')} tabIndex={0}>
      <FirstPaper front={front} at={at} />
      {hasSheet && <ContactPaper front={front} />}
    </section>
  );
}

function FirstPaper({ front, at }: { front: FrontWithPhotos; at: number }) {
  const t = useText('report');
  const { say } = useWords();
  const format = useFormat();
  return (
    <article className="paper" aria-label={t('page', { number: 1 })}>
      <p className="soft">Two Places · {format.moment(at)}</p>
      <div className="row nowrap">
        <StateShape shape={front.shape} />
        <h2>
          {front.sentences.map((sentence) => (
            <span key={sentence} className="block">
              {sentence}
            </span>
          ))}
        </h2>
      </div>
      <p>{front.lead}</p>
      {front.figures.length > 0 && (
        <div className="draw">
          {front.figures.map(({ number, words }) => (
            <span key={words}>
              <b>{number}</b>
              {words}
            </span>
          ))}
        </div>
      )}
      {front.tasks.length > 0 && (
        <>
          <h3>{say('report.front-tasks')}</h3>
          <ul>
            {front.tasks.map((task) => (
              <li key={task.title} className="task-line">
                <span className="square" />
                <span>
                  <b>{task.title}</b>
                  <span className="soft block">{task.more}</span>
                </span>
                <b>{task.number}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {front.erase !== null && (
        <>
          <h3>{say('report.front-erase')}</h3>
          <p>{front.erase}</p>
        </>
      )}
      <p className="soft">{front.notLookedAt}</p>
      {front.until !== null && <footer>{front.until}</footer>}
    </article>
  );
}

function ContactPaper({ front }: { front: FrontWithPhotos }) {
  const t = useText('report');
  return (
    <article className="paper" aria-label={t('page', { number: 2 })}>
      <h2>{front.sheetTitle}</h2>
      {front.sheets.map(({ title, photos }) => (
        <div key={title} className="stack tight">
          <h3>{title}</h3>
          <div className="contact">
            {photos.map((photo, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two photos may be alike in all that is shown of them.
              <figure key={i}>
                <Thumb photo={photo} isInCloud={photo.isInCloud} />
                <figcaption>{photo.words}</figcaption>
              </figure>
            ))}
          </div>
        </div>
      ))}
      <p className="soft">{front.sheetFoot}</p>
    </article>
  );
}
