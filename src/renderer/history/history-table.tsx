import type { HistoryEntry } from '../../bridge/contract.ts';
import { useServices } from '../state/services.ts';
import { type Shape, StateShape } from '../ui/state-shape.tsx';
import { useFormat, useText } from '../words/use-words.ts';

/** Checks, newest first. */
export function HistoryTable({ entries }: { entries: readonly HistoryEntry[] }) {
  const { now } = useServices();
  const t = useText('history');
  const format = useFormat();
  const when = (at: number): string =>
    new Date(at).toDateString() === new Date(now()).toDateString()
      ? t('today', { time: format.time(at) })
      : format.dateNear(at, now());
  const apart = ({ all, inOnePlace, gaps }: HistoryEntry): string =>
    all === null || inOnePlace === null ? t('gapsOnly', { count: gaps }) : t('apartOf', { apart: inOnePlace, all });
  return (
    <table className="table" aria-label={t('tableTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('answer')}</th>
          <th scope="col">{t('eraseAnswer')}</th>
          <th scope="col" className="amount">
            {t('apart')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">{when(entry.at)}</th>
            <td>
              <AnswerWithShape answer={entry.answer} isErase={false} />
            </td>
            <td>
              <AnswerWithShape answer={entry.eraseAnswer} isErase />
            </td>
            <td className="amount">{apart(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AnswerWithShapeProps {
  readonly answer: HistoryEntry['answer'];
  /** The octagon stands for "do not erase"; here it is grey. */
  readonly isErase: boolean;
}

/** An answer with its shape and its word. */
export function AnswerWithShape({ answer, isErase }: AnswerWithShapeProps) {
  const t = useText('history');
  const shape: Shape = answer === 'yes' ? 'yes' : answer === 'not-yet' ? (isErase ? 'stop' : 'not-yet') : 'cannot-tell';
  return (
    <span className="row tight nowrap">
      <StateShape shape={shape} />
      {t(`answer-${answer}`)}
    </span>
  );
}
