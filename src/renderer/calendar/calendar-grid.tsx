import { type KeyboardEvent, useRef, useState } from 'react';
import { useServices } from '../app/services.ts';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { type CalendarYear, type MonthCell, nextCell } from './calendar-years.ts';

/** The grid itself. One cell is in the order of the Tab key; arrows move inside; Enter opens the gaps of a month. */
export function CalendarGrid({ years }: { years: readonly CalendarYear[] }) {
  const { navigation } = useServices();
  const t = useText('result');
  const format = useFormat();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });

  const open = (cell: MonthCell): void => {
    if (cell.missing > 0) navigation.go('gaps', cell.month);
  };
  const onKeyDown = (event: KeyboardEvent, cell: MonthCell, row: number, column: number): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(cell);
      return;
    }
    const next = nextCell(event.key, row, column, years.length);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved through by arrow keys is a grid.
    <table ref={table} role="grid" className="calendar" aria-label={t('calendarGrid')}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('calendarYear')}</span>
          </th>
          {Array.from({ length: 12 }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the twelve months.
            <th key={i} scope="col">
              {format.monthShort(i)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year, row) => (
          <tr key={year.year}>
            <th scope="row">{year.year}</th>
            {year.months.map((cell, column) => (
              <td
                key={cell.month}
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is a cell, of a grid.
                role="gridcell"
                data-cell={`${row}-${column}`}
                className={`month ${cell.state}`}
                tabIndex={at.row === row && at.column === column ? 0 : -1}
                aria-label={describe(cell)}
                title={describe(cell)}
                onFocus={() => setAt({ row, column })}
                onClick={() => open(cell)}
                onKeyDown={(event) => onKeyDown(event, cell, row, column)}
              >
                <MonthSign cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function describe(cell: MonthCell): string {
    const keys = {
      nothing: 'calendarNothing',
      full: 'calendarFull',
      some: 'calendarSome',
      hole: 'calendarHole',
      'only-here': 'calendarOnlyHere',
    } as const;
    return t(keys[cell.state], {
      month: format.month(cell.month),
      icloud: format.number(cell.icloud),
      here: format.number(cell.here),
      missing: format.number(cell.missing),
    });
  }
}

/** What stands in a cell: a tick, how many are missing, or how many are only here. */
function MonthSign({ cell }: { cell: MonthCell }) {
  switch (cell.state) {
    case 'full':
      return <Icon name="check" />;
    case 'some':
    case 'hole':
      return <>−{short(cell.missing)}</>;
    case 'only-here':
      return <>+{short(cell.here)}</>;
    case 'nothing':
      return null;
  }
}

/** A number that fits into a cell; its whole value is in the cell's name. */
function short(value: number): string {
  return value < 1000 ? String(value) : `${Math.floor(value / 1000)}k`;
}
