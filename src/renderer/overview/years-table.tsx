import type { MonthParts } from '../engine/photo-parts.ts';
import { useFormat, useText } from '../words/use-words.ts';

/** Year by year as a table of months. */
export function YearsTable({ months, look }: { months: readonly MonthParts[]; look: 'answer' | 'counts' }) {
  const t = useText('overview');
  const format = useFormat();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col" className="amount">
            {t('all')}
          </th>
          {look === 'answer' && (
            <>
              <th scope="col" className="amount">
                {t('legendDown')}
              </th>
              <th scope="col" className="amount">
                {t('legendUp')}
              </th>
              <th scope="col" className="amount">
                {t('legendOpen')}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, all, toCopy, noSecondCopy, notSure }) => (
          <tr key={month}>
            <th scope="row">{month === 'unknown' ? t('noDate') : format.month(month)}</th>
            <td className="amount">{format.number(all)}</td>
            {look === 'answer' && (
              <>
                <td className="amount">{format.number(toCopy)}</td>
                <td className="amount">{format.number(noSecondCopy)}</td>
                <td className="amount">{format.number(notSure)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
