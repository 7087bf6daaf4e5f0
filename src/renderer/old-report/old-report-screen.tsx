import { safeName } from '../../words/safe-name.ts';
import { sayGapKind } from '../../words/say-codes.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import type { FollowedReport } from '../compare/check-summary.ts';
import { ANSWER_ICONS } from '../result/verdict-hero.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProblemCallout } from '../ui/problem-callout.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';

/** A report that was saved earlier: what it said then, and which of its gaps are closed now. */
export function OldReportScreen() {
  const { oldReport } = useServices();
  const t = useText('oldReport');
  const { name, report, problem } = useStore(oldReport);
  return (
    <Screen title={t('title')} {...(name === null ? {} : { lead: t('lead', { name: safeName(name) }) })} width="wide">
      {problem && <ProblemCallout problem={problem} />}
      {report && <ThenAndNow report={report} />}
    </Screen>
  );
}

function ThenAndNow({ report }: { report: FollowedReport }) {
  const { navigation } = useServices();
  const t = useText('oldReport');
  const format = useFormat();
  const { counts } = report;
  const all = counts.open + counts.unknown + counts.closed;
  return (
    <>
      <section className="card stack-tight" aria-label={t('saidThen')}>
        <h2>{report.createdAt === null ? t('saidThen') : t('thenOn', { when: format.moment(report.createdAt) })}</h2>
        <p className="row">
          {t('question')} <Answer answer={report.answer} />
        </p>
        <Callout tone="attention">{t('notToday')}</Callout>
      </section>
      <section className="card stack" aria-label={t('now')}>
        <h2>{t('now')}</h2>
        {all === 0 ? <p>{t('noGaps')}</p> : <p>{t('counts', { ...counts, count: all })}</p>}
        {report.unknownGaps > 0 && <p className="soft">{t('newer', { count: report.unknownGaps })}</p>}
        {report.redacted ? (
          <Callout tone="notice">{t('redacted')}</Callout>
        ) : (
          !report.compared && <Callout tone="notice">{t('noCheck')}</Callout>
        )}
        {report.shown.length > 0 && !report.redacted && <FollowedGaps report={report} />}
        <div>
          <Button look="primary" onPress={() => navigation.go(report.compared ? 'result' : 'computer')}>
            {t(report.compared ? 'toResult' : 'toCheck')}
          </Button>
        </div>
      </section>
    </>
  );
}

function Answer({ answer }: { answer: FollowedReport['answer'] }) {
  const t = useText('history');
  return (
    <span className={`badge ${answer}`}>
      <Icon name={ANSWER_ICONS[answer]} />
      {t(`answer-${answer}`)}
    </span>
  );
}

function FollowedGaps({ report }: { report: FollowedReport }) {
  const t = useText('oldReport');
  const { say } = useWords();
  const all = report.counts.open + report.counts.unknown + report.counts.closed;
  return (
    <div className="stack-tight">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('gap')}</th>
            <th scope="col">{t('captured')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('fate')}</th>
          </tr>
        </thead>
        <tbody>
          {report.shown.map((gap, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two gaps of a report may be the same in every field
            <tr key={i}>
              <th scope="row">{gap.name === null ? t('noName') : safeName(gap.name)}</th>
              <td>{gap.captured === null ? t('noDate') : safeName(gap.captured).replace('T', ' ')}</td>
              <td>{sayGapKind(say, gap.kind).title}</td>
              <td>{t(`fate-${gap.fate}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.shown.length < all && <p className="small soft">{t('more', { count: all - report.shown.length })}</p>}
    </div>
  );
}
