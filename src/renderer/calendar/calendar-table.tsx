import type { CalendarMonth } from '../../compare/comparison.ts';
import { sayMonth } from '../../words/say-values.ts';
import { useText, useWords } from '../words/use-words.ts';
import { cellOf } from './calendar-years.ts';

/** The calendar as a table: every month that has a photo on either side. */
export function CalendarTable({ months }: { months: readonly CalendarMonth[] }) {
  const t = useText('result');
  const { say, format } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard.
    <section className="card table-card calendar-table" aria-label={t('calendarTitle')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('calendarMonth')}</th>
            <th scope="col" className="amount">
              {t('calendarICloud')}
            </th>
            <th scope="col" className="amount">
              {t('calendarHere')}
            </th>
            <th scope="col" className="amount">
              {t('calendarBoth')}
            </th>
            <th scope="col" className="amount">
              {t('calendarMissing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{sayMonth(say, month.month)}</th>
              <td className="amount">{format.number(month.icloud)}</td>
              <td className="amount">{format.number(month.here)}</td>
              <td className="amount">{format.number(month.both)}</td>
              <td className="amount">{format.number(cellOf(month.month, month).missing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
