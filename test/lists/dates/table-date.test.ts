import { describe, expect, it } from 'vitest';
import { DateColumn } from '../../../src/lists/dates/date-column.ts';
import { parseTableDate } from '../../../src/lists/dates/table-date.ts';
import { type ListedRow, PLAIN_ROW } from '../../../src/lists/listed-row.ts';
import { ProblemLog } from '../../../src/lists/problem-log.ts';
import { NO_FLAGS } from '../../../src/model/asset.ts';
import { NOW } from '../../fixtures/lists/list-file.ts';

const wall = (ms: number, precision = 'second') => ({ kind: 'wall', ms, precision });
const instant = (ms: number, offsetMinutes: number | null, precision = 'second') => ({
  kind: 'instant',
  ms,
  offsetMinutes,
  precision,
});
const AT = Date.UTC(2022, 5, 4, 12, 11, 9);

describe('dates of a table', () => {
  it.each([
    ['2022-06-04T12:11:09', wall(AT)],
    ['2022-06-04 12:11:09', wall(AT)],
    ['2022-06-04 12:11:09.123456', wall(AT)],
    ['2022:06:04 12:11:09', wall(AT)],
    ['2022/06/04 12:11', wall(AT - 9000, 'minute')],
    ['20220604_121109', wall(AT)],
    ['20220604T121109Z', instant(AT, null)],
    ['2022-06-04T12:11:09Z', instant(AT, null)],
    ['2022-06-04 12:11:09 UTC', instant(AT, null)],
    ['2022-06-04T14:11:09+02:00', instant(AT, 120)],
    ['2022-06-04 14:11:09 CEST', instant(AT, 120)],
    ['04.06.2022 14:11:09 MESZ', instant(AT, 120)],
    ['2022-06-04 12:11:09 EDT', wall(AT)],
    ['2022-06-04 12:11:09 Europe/Berlin', wall(AT)],
    ['2022-06-04T14:11:09+02:00[Europe/Berlin]', instant(AT, 120)],
    ['Sat Jun 04 2022 14:11:09 GMT+0200 (Central European Summer Time)', instant(AT, 120)],
    ['2022-06-04 14:11:09 UTC+2', instant(AT, 120)],
    ['20220604T121109.250Z', instant(AT, null)],
    ["'2022-06-04 12:11:09", wall(AT)],
    ['="2022-06-04 12:11:09"', wall(AT)],
    ['04-JUN-22 12.11.09', wall(AT)],
    ['4 juin 2022 à 12:11:09', wall(AT)],
    ['4 de junio de 2022, 12:11:09', wall(AT)],
    ['4 giugno 2022 alle 12:11:09', wall(AT)],
    ['2022年6月4日 12:11:09', wall(AT)],
    ['2022年6月4日 下午12:11', wall(AT - 9000, 'minute')],
    ['2022. 6. 4. 오후 12:11:09', wall(AT)],
    ['2022年6月4日 12時11分09秒', wall(AT)],
    ['２０２２／０６／０４ １２：１１：０９', wall(AT)],
    ['٢٠٢٢-٠٦-٠٤ ١٢:١١:٠٩', wall(AT)],
    ['۲۰۲۲/۰۶/۰۴ ۱۲:۱۱:۰۹', wall(AT)],
    ['2565-06-04 12:11:09', wall(AT)],
    ['4 Jun 2565 12:11:09', wall(AT)],
    ['令和4年6月4日 12:11:09', wall(AT)],
    ['R4/6/4 12:11:09', wall(AT)],
    ['令和元年6月4日', { kind: 'day', ms: Date.UTC(2019, 5, 4), precision: 'day' }],
    ['平成30年6月4日', { kind: 'day', ms: Date.UTC(2018, 5, 4), precision: 'day' }],
    ['民國111年6月4日 12:11:09', wall(AT)],
    ['2022:06:04 07:11:09-0500', instant(AT, -300)],
    ['2022-06-04T12:11:09.111470+00:00', instant(AT, 0)],
    ['04.06.2022 12:11:09', wall(AT)],
    ['4.6.2022, 12:11 Uhr', wall(AT - 9000, 'minute')],
    ['04.06.22 12:11:09', wall(AT)],
    ['4. Juni 2022 um 12:11', wall(AT - 9000, 'minute')],
    ['Samstag, 4. Juni 2022 um 12:11:09', wall(AT)],
    ['4 Jun 2022 12:11:09', wall(AT)],
    ['June 4, 2022 at 12:11 PM', wall(AT - 9000, 'minute')],
    ['Jun 4 2022 12:11:09 PM', wall(AT)],
    ['1654344669', instant(AT, null)],
    ['1654344669000', instant(AT, null)],
    ['2022-06-04', { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }],
    ['04.06.2022', { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }],
    ['20220604', { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }],
    ['4. März 2022', { kind: 'day', ms: Date.UTC(2022, 2, 4), precision: 'day' }],
  ])('reads %s', (text, time) => {
    expect(parseTableDate(text, NOW)).toEqual({ kind: 'known', time });
  });

  it.each([
    'soon',
    '2022-02-30',
    '2022-13-01',
    '31.04.2022',
    '2022-06-04 25:00',
    '2022-06-04T12:11:09+99:00',
    '4. Brumaire 2022',
    '12',
    '',
  ])('does not read %j', (text) => {
    expect(parseTableDate(text, NOW)).toBeNull();
  });

  it.each(['1970-01-01 00:00:00', '1904-01-01', '2001-01-01', '2743-01-01', '0'.repeat(10)])(
    'knows that %s is no date of a photo',
    (text) => {
      expect(parseTableDate(text, NOW)).toEqual({ kind: 'known', time: { kind: 'unknown' } });
    },
  );

  const column = (...cells: string[]) => {
    const dates = new DateColumn(new ProblemLog(), 'x.csv', NOW);
    const rows: ListedRow[] = cells.map((cell, i) => ({
      ...PLAIN_ROW,
      name: `${i}.jpg`,
      flags: NO_FLAGS,
      captured: dates.read(cell, i + 1, i),
    }));
    dates.settle(rows);
    const days = rows.map(({ captured }) =>
      'ms' in captured ? new Date(captured.ms).toISOString().slice(0, 10) : captured.kind,
    );
    const precisions = rows.map(({ captured }) => ('precision' in captured ? captured.precision : captured.kind));
    return { days, precisions, ambiguous: dates.notes()[0]?.count ?? 0 };
  };

  it('decides day and month by the whole column', () => {
    expect(column('06/04/2022', '12/31/2021')).toMatchObject({ days: ['2022-06-04', '2021-12-31'], ambiguous: 0 });
    expect(column('06/04/2022', '31/12/2021')).toMatchObject({ days: ['2022-04-06', '2021-12-31'], ambiguous: 0 });
  });

  it('leaves them unknown when nothing decides, but not those that read alike both ways', () => {
    expect(column('06/04/2022', '05/05/2022')).toMatchObject({ days: ['unknown', '2022-05-05'], ambiguous: 1 });
  });

  it('leaves them unknown when the column contradicts itself', () => {
    expect(column('06/04/2022', '31/12/2021', '12/31/2021')).toMatchObject({
      days: ['unknown', '2021-12-31', '2021-12-31'],
      ambiguous: 1,
    });
  });

  const precisions = (...cells: string[]) => column(...cells).precisions;

  it('takes zeros for seconds only where some date of the column has seconds', () => {
    expect(precisions('2022-06-04 12:11:00', '2022-06-05 08:30:00')).toEqual(['minute', 'minute']);
    expect(precisions('2022-06-04T12:11:00Z', '2022-06-05T08:30:00+02:00')).toEqual(['minute', 'minute']);
    expect(precisions('2022-06-04 12:11:00', '2022-06-05 08:30:01')).toEqual(['second', 'second']);
    expect(precisions('2022-06-04 12:11:00')).toEqual(['second']);
    expect(precisions('31/12/2022 12:11:00', '06/04/2022 08:30:00')).toEqual(['minute', 'minute']);
  });

  it('takes one clock for all photos of several days for none, whatever the zone made of it', () => {
    expect(precisions('2022-06-04 00:00:00', '2022-06-05 00:00:00')).toEqual(['day', 'day']);
    const many = (text: (day: string) => string) =>
      Array.from({ length: 25 }, (_, i) => text(`2022-06-${String(i + 1).padStart(2, '0')}`));
    const utc = column('2022-12-04T23:00:00.000Z', ...many((day) => `${day}T22:00:00.000Z`));
    expect(utc.days.slice(0, 3)).toEqual(['2022-12-05', '2022-06-02', '2022-06-03']);
    expect(new Set(utc.precisions)).toEqual(new Set(['day']));
    const noon = column(...many((day) => `${day} 12:00:00`));
    expect(noon.days.slice(0, 2)).toEqual(['2022-06-01', '2022-06-02']);
    expect(new Set(noon.precisions)).toEqual(new Set(['day']));
    // Some photos may be taken on the stroke of one hour.
    expect(new Set(precisions(...many((day) => `${day} 12:00:00`).slice(1)))).toEqual(new Set(['minute']));
    expect(precisions('2022-06-04 09:00:00', '2022-06-04 09:15:00', '2022-06-04 09:30:00')).not.toContain('day');
    expect(precisions('2022-06-04 09:00:00', '2022-06-05 09:00:00')).not.toContain('day');
  });
});
