import type { PlaceSummary } from '../../compare/comparison.ts';
import type { Ledger } from '../../model/ledger.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayLedgerLine } from '../../words/say-codes.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { useFormat, useText, useWords } from '../words/use-words.ts';

/** Counts and date ranges of iCloud and of every place, side by side. */
export function SidesTable({ summary }: { summary: CheckSummary }) {
  const t = useText('know');
  const format = useFormat();
  const { counts } = summary;
  const typed: readonly string[] = counts
    ? [
        counts.photos === null || counts.videos === null ? t('notKnown') : format.number(counts.photos + counts.videos),
        counts.photos === null ? t('notKnown') : format.number(counts.photos),
        t('notKnown'),
        counts.videos === null ? t('notKnown') : format.number(counts.videos),
        counts.firstDay === null ? t('notKnown') : format.day(counts.firstDay),
        counts.lastDay === null ? t('notKnown') : format.day(counts.lastDay),
        t('notKnown'),
        counts.at ? format.date(counts.at) : t('notKnown'),
      ]
    : [];
  const column = ({ counts: found, range, asOf }: PlaceSummary): readonly string[] => [
    format.number(found.assets),
    format.number(found.photos),
    format.number(found.livePhotos),
    format.number(found.videos),
    range.first === null ? t('notKnown') : format.day(range.first),
    range.last === null ? t('notKnown') : format.day(range.last),
    found.bytes > 0 ? format.bytes(found.bytes) : t('notKnown'),
    format.date(asOf),
  ];
  const names = ['rowAll', 'rowPhotos', 'rowLive', 'rowVideos', 'rowFirst', 'rowLast', 'rowSize', 'rowAsOf'] as const;
  const columns = [
    ...summary.places.map((place) => ({ id: place.place.id, name: safeName(place.place.name), cells: column(place) })),
    ...(counts ? [{ id: 'typed', name: t('typedSide'), cells: typed }] : []),
  ];
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, row) => (
            <tr key={name}>
              <th scope="row">{t(name)}</th>
              {columns.map(({ id, cells }) => (
                <td key={id}>{cells[row]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The engine's own account from one count to the other; what is unexplained is a line like any other. */
export function LedgerTotals({ ledger }: { ledger: Ledger }) {
  const t = useText('know');
  const { say, format } = useWords();
  // A true minus sign, and a plus where a line adds; the last line is what remains.
  const signed = (count: number, isFirst: boolean): string =>
    count < 0
      ? `−${format.number(-count)}`
      : isFirst || count === 0
        ? format.number(count)
        : `+${format.number(count)}`;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('line')}</th>
          <th scope="col" className="amount">
            {t('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ledger.map((line, i) => (
          <tr key={line.code} className={line.code === 'here' ? 'total' : ''}>
            <th scope="row">{line.code === 'here' ? t('here') : sayLedgerLine(say, line)}</th>
            <td className="amount">
              {line.code === 'here' ? `= ${format.number(-line.count)}` : signed(line.count, i === 0)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
