import { safeName } from '../../words/safe-name.ts';
import { sayGapKind } from '../../words/say-codes.ts';
import type { FollowedReport } from '../engine/check-summary.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { AnswerWithShape } from './history-table.tsx';

/** A report that was saved earlier: what it said then, and which of its gaps are closed now. */
export function EarlierReportScreen() {
  const { oldReport } = useServices();
  const t = useText('oldReport');
  const { name, report, problem } = useStore(oldReport);
  return (
    <Screen title={t('title')} {...(name === null ? {} : { lead: t('lead', { name: safeName(name) }) })} isBelow>
      {problem && <ProblemCard problem={problem} />}
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
      <section className="card pad stack mid" aria-label={t('saidThen')}>
        <h2>{report.createdAt === null ? t('saidThen') : t('thenOn', { when: format.moment(report.createdAt) })}</h2>
        <p className="row">
          {t('question')} <AnswerWithShape answer={report.answer} isErase={false} />
        </p>
        <p className="soft">{t('notToday')}</p>
      </section>
      <section className="card pad stack" aria-label={t('now')}>
        <h2>{t('now')}</h2>
        {all === 0 ? <p>{t('noGaps')}</p> : <p>{t('counts', { ...counts, count: all })}</p>}
        {report.unknownGaps > 0 && <p className="soft">{t('newer', { count: report.unknownGaps })}</p>}
        {report.redacted ? (
          <p className="soft">{t('redacted')}</p>
        ) : (
          !report.compared && <p className="soft">{t('noCheck')}</p>
        )}
        {report.shown.length > 0 && !report.redacted && <FollowedGaps report={report} />}
        <div>
          <Button look="primary" onPress={() => navigation.go({ screen: report.compared ? 'overview' : 'library' })}>
            {t(report.compared ? 'toResult' : 'toCheck')}
          </Button>
        </div>
      </section>
    </>
  );
}

function FollowedGaps({ report }: { report: FollowedReport }) {
  const t = useText('oldReport');
  const { say } = useWords();
  const all = report.counts.open + report.counts.unknown + report.counts.closed;
  return (
    <div className="stack mid">
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
              <th scope="row" className="file-name">
                {gap.name === null ? t('noName') : safeName(gap.name)}
              </th>
              <td>{gap.captured === null ? t('noDate') : safeName(gap.captured).replace('T', ' ')}</td>
              <td>{sayGapKind(say, gap.kind).title}</td>
              <td>{t(`fate-${gap.fate}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.shown.length < all && <p className="detail">{t('more', { count: all - report.shown.length })}</p>}
    </div>
  );
}
