import { useState } from 'react';
import type { MonthParts } from '../engine/photo-parts.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { Bars } from './bars.tsx';
import { type Bar, monthBars, yearBars } from './years-view.ts';

/** Year by year as a table of months. */
function YearsTable({ months, look }: { months: readonly MonthParts[]; look: 'answer' | 'counts' }) {
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

interface YearsProps {
  readonly months: readonly MonthParts[];
  /** `counts`: there is only one side, and bars are how many there are. */
  readonly look: 'answer' | 'counts';
  readonly isFolderComparison?: boolean;
  /** Whether those in two places are exact copies, all of them. */
  readonly isProven?: boolean;
  /** Whether that is everything there is: only a yes says so. */
  readonly isEverything?: boolean;
}

/** Year by year; a year opens its months, a month its photos. The same as a table. */
export function Years({
  months,
  look,
  isFolderComparison = false,
  isProven = false,
  isEverything = false,
}: YearsProps) {
  const { navigation } = useServices();
  const t = useText('overview');
  const format = useFormat();
  const [year, setYear] = useState<string | null>(null);
  const [isTable, setTable] = useState(false);
  const years = yearBars(months, isProven);
  if (years.length === 0) return null;
  const openMonth = (bar: Bar): void => {
    if (look === 'answer' && !isWhole(bar)) navigation.go({ screen: 'task', photos: 'one-place', month: bar.key });
  };
  const press = (bar: Bar): void => {
    if (bar.key === 'unknown') openMonth(bar);
    else setYear(year === bar.key ? null : bar.key);
  };
  const isLong = years.length > 8;
  const labelOf = ({ key, all }: Bar): string => {
    if (key === 'unknown') return t('noDate');
    return isLong ? `’${key.slice(2)}` : t('barPhotos', { year: key, count: all });
  };
  return (
    <section className="card span" aria-labelledby="years">
      <div className="row between">
        <div>
          <h2 id="years">{t('years')}</h2>
          <p className="detail">{t(leadKey(years, { look, isFolderComparison, isEverything }))}</p>
        </div>
        <Button look="quiet" onPress={() => setTable(!isTable)}>
          {t(isTable ? 'asBars' : 'asTable')}
        </Button>
      </div>
      {isTable ? (
        <YearsTable months={months} look={look} />
      ) : (
        <>
          <Bars
            label={t('years')}
            bars={years}
            look={look}
            chosen={year}
            labelOf={labelOf}
            nameOf={({ key }) => (key === 'unknown' ? t('noDate') : key)}
            onPress={press}
            onEscape={null}
          />
          {year !== null && (
            <Bars
              key={year}
              label={t('monthsOf', { year })}
              bars={monthBars(months, year, isProven)}
              look={look}
              chosen={null}
              labelOf={({ key }) => format.monthShort(Number(key.slice(5)) - 1)}
              nameOf={({ key }) => format.month(key)}
              onPress={openMonth}
              onEscape={() => setYear(null)}
            />
          )}
          {look === 'answer' && <Legend years={years} />}
        </>
      )}
    </section>
  );
}

/** Nothing of it is in one place only, or nothing is of it. */
function isWhole({ look }: Bar): boolean {
  return look === 'good' || look === 'seem' || look === 'empty';
}

function leadKey(
  years: readonly Bar[],
  { look, isFolderComparison, isEverything }: Pick<YearsProps, 'look' | 'isFolderComparison' | 'isEverything'>,
) {
  if (look === 'counts') return 'yearsLeadHere';
  if (years.every(isWhole)) {
    if (years.some((bar) => bar.look === 'seem')) return 'yearsLeadSeem';
    return isEverything ? 'yearsLeadGood' : 'yearsLeadKnown';
  }
  if (years.every(({ toCopy, noSecondCopy }) => toCopy + noSecondCopy === 0)) return 'yearsLeadOpen';
  return isFolderComparison ? 'yearsLeadOfFolders' : 'yearsLead';
}

function Legend({ years }: { years: readonly Bar[] }) {
  const t = useText('overview');
  const has = (of: (bar: Bar) => number): boolean => years.some((bar) => of(bar) > 0);
  const down = has(({ toCopy }) => toCopy);
  const up = has(({ noSecondCopy }) => noSecondCopy);
  const open = has(({ notSure }) => notSure);
  const seem = years.some(({ look }) => look === 'seem');
  if (!down && !up && !open && !seem) return null;
  return (
    <ul className="legend">
      {down && (
        <li>
          <span className="swatch down" />
          {t('legendDown')}
        </li>
      )}
      {up && (
        <li>
          <span className="swatch up" />
          {t('legendUp')}
        </li>
      )}
      {open && (
        <li>
          <span className="swatch open" />
          {t('legendOpen')}
        </li>
      )}
      {seem ? (
        <li>
          <span className="swatch seem" />
          {t('legendSeem')}
        </li>
      ) : (
        <li>
          <Icon name="check" size="s" />
          {t('legendGood')}
        </li>
      )}
    </ul>
  );
}
