import type { HistoryEntry } from '../../bridge/contract.ts';
import { ANSWER_ICONS } from '../result/verdict-hero.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { changeBetween } from './history-store.ts';

/** Checks, newest first, each with what changed since the one before. */
export function HistoryTable({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useText('history');
  const format = useFormat();
  return (
    <section className="card table-card" aria-label={t('tableTitle')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('answer')}</th>
            <th scope="col">{t('eraseAnswer')}</th>
            <th scope="col" className="amount">
              {t('listed')}
            </th>
            <th scope="col" className="amount">
              {t('here')}
            </th>
            <th scope="col" className="amount">
              {t('gaps')}
            </th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, i) => (
            <tr key={entry.id}>
              <th scope="row">{format.moment(entry.at)}</th>
              <td>
                <AnswerBadge answer={entry.answer} />
              </td>
              <td>
                <AnswerBadge answer={entry.eraseAnswer} />
              </td>
              <td className="amount">{format.number(entry.listed)}</td>
              <td className="amount">{format.number(entry.here)}</td>
              <td className="amount">{format.number(entry.gaps)}</td>
              <td>
                <Change entry={entry} before={entries[i + 1] ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AnswerBadge({ answer }: { answer: HistoryEntry['answer'] }) {
  const t = useText('history');
  return (
    <span className={`badge ${answer}`}>
      <Icon name={ANSWER_ICONS[answer]} />
      {t(`answer-${answer}`)}
    </span>
  );
}

function Change({ entry, before }: { entry: HistoryEntry; before: HistoryEntry | null }) {
  const t = useText('history');
  const format = useFormat();
  if (!before) return <span className="soft">{t('changeFirst')}</span>;
  const { newGaps, closedGaps, listed, here } = changeBetween(before, entry);
  const signed = (value: number): string => (value > 0 ? `+${format.number(value)}` : `−${format.number(-value)}`);
  const parts = [
    ...(newGaps > 0 ? [t('changeNew', { count: newGaps })] : []),
    ...(closedGaps > 0 ? [t('changeClosed', { count: closedGaps })] : []),
    ...(newGaps === 0 && closedGaps === 0 ? [t('changeNone')] : []),
    ...(listed !== 0 ? [t('changeListed', { count: signed(listed) })] : []),
    ...(here !== 0 ? [t('changeHere', { count: signed(here) })] : []),
  ];
  return <>{parts.join(', ')}</>;
}
