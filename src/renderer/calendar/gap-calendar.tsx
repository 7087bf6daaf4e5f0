import { useMemo, useState } from 'react';
import type { CalendarMonth } from '../../compare/comparison.ts';
import { Button } from '../ui/button.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { CalendarGrid } from './calendar-grid.tsx';
import { CalendarTable } from './calendar-table.tsx';
import { calendarYears } from './calendar-years.ts';
import './calendar.css';

const LEGEND = [
  ['full', 'legendFull'],
  ['some', 'legendSome'],
  ['hole', 'legendHole'],
  ['only-here', 'legendOnlyHere'],
  ['nothing', 'legendNothing'],
] as const;

/** The calendar of gaps: years by months, cloud against here; or the same as a table. */
export function GapCalendar({ months }: { months: readonly CalendarMonth[] }) {
  const t = useText('result');
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const years = useMemo(() => calendarYears(months), [months]);
  const undated = months.find((month) => month.month === 'unknown');
  if (years.length === 0 && !undated) return null;
  return (
    <div className="stack-tight">
      <div className="calendar-head">
        <div>
          <h2>{t('calendarTitle')}</h2>
          <p className="soft">{t('calendarHint')}</p>
        </div>
        <Button onPress={() => setAsTable(!asTable)}>{t(asTable ? 'calendarAsGrid' : 'calendarAsTable')}</Button>
      </div>
      {asTable ? (
        <CalendarTable months={months} />
      ) : (
        <div className="card calendar-card">
          <CalendarGrid years={years} />
          <ul className="calendar-legend small">
            {LEGEND.map(([state, words]) => (
              <li key={state}>
                <span className={`month-sample ${state}`} aria-hidden="true" />
                {t(words)}
              </li>
            ))}
          </ul>
          {undated && (
            <p className="small soft">
              {t('calendarUnknown', {
                icloud: format.number(undated.icloud),
                here: format.number(undated.here),
                both: format.number(undated.both),
              })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
