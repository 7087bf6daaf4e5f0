import type { Ledger } from '../../model/ledger.ts';
import type { Problem } from '../../model/problem.ts';
import { sayLedgerLine, sayNote } from '../../words/say-codes.ts';
import { sayProblem } from '../../words/say-problem.ts';
import type { ContentsSummary } from '../compare/check-summary.ts';
import { useText, useWords } from '../words/use-words.ts';
import { Disclosure } from './disclosure.tsx';

/** What a folder or a list holds: counts, dates, what to know, and everything that could not be used. */
export function ContentsFound({ summary }: { summary: ContentsSummary }) {
  const t = useText('computer');
  const { say, format } = useWords();
  const { counts, range, notes, files, problems, problemCount } = summary;
  const dates =
    range.first && range.last
      ? t('rangeFromTo', { first: format.day(range.first), last: format.day(range.last) })
      : t('rangeNone');
  const rows = files.find((line) => line.code === 'rows-found');
  const all = rows ?? files.find((line) => line.code === 'files-found');
  return (
    <>
      <dl className="facts">
        <Fact name={t('photos')} value={format.number(counts.photos)} />
        <Fact name={t('videos')} value={format.number(counts.videos)} />
        {counts.livePhotos > 0 && <Fact name={t('livePhotos')} value={format.number(counts.livePhotos)} />}
        {counts.bytes > 0 && <Fact name={t('size')} value={format.bytes(counts.bytes)} />}
        <div className="fact wide">
          <dt>{t('range')}</dt>
          <dd className="fact-dates">{dates}</dd>
        </div>
      </dl>
      {notes.length > 0 && (
        <div className="stack-tight">
          <h3>{t('notesTitle')}</h3>
          <ul className="note-list">
            {notes.map((note) => (
              <li key={`${note.code} ${note.detail ?? ''}`}>{sayNote(say, note)}</li>
            ))}
          </ul>
        </div>
      )}
      {problemCount > 0 && (
        <Disclosure summary={t('problems', { count: problemCount })}>
          <ProblemTable problems={problems} total={problemCount} />
        </Disclosure>
      )}
      {files.length > 1 && (
        <Disclosure summary={t(rows ? 'rowsTitle' : 'filesTitle', { count: Math.abs(all?.count ?? 0) })}>
          <LedgerTable ledger={files} />
        </Disclosure>
      )}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function ProblemTable({ problems, total }: { problems: readonly Problem[]; total: number }) {
  const t = useText('computer');
  const { say, format } = useWords();
  return (
    <div className="stack-tight">
      {problems.length < total && (
        <p className="small soft">
          {t('problemsShown', { shown: format.number(problems.length), total: format.number(total) })}
        </p>
      )}
      <ul className="problem-list">
        {problems.map((problem, i) => {
          const { what, nextStep } = sayProblem(say, problem);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity and never change their order.
            <li key={i}>
              {what} <span className="soft">{nextStep}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function LedgerTable({ ledger }: { ledger: Ledger }) {
  const t = useText('computer');
  const { say, format } = useWords();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('filesLine')}</th>
          <th scope="col" className="amount">
            {t('filesCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ledger.map((line) => (
          <tr key={line.code}>
            <th scope="row">{sayLedgerLine(say, line)}</th>
            <td className="amount">{format.number(line.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
