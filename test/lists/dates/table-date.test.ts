import { describe, expect, it } from 'vitest';
import { DateColumn } from '../../../src/lists/dates/date-column.ts';
import { parseTableDate } from '../../../src/lists/dates/table-date.ts';
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
    const dates = new DateColumn(NOW);
    const read = cells.map((cell) => dates.read(cell));
    const days = read.map((cell) => {
      const time = 'time' in cell ? cell.time : 'later' in cell ? dates.settle(cell.later) : null;
      return time && 'ms' in time ? new Date(time.ms).toISOString().slice(0, 10) : (time?.kind ?? null);
    });
    return { days, ambiguous: dates.ambiguous };
  };

  it('decides day and month by the whole column', () => {
    expect(column('06/04/2022', '12/31/2021')).toEqual({ days: ['2022-06-04', '2021-12-31'], ambiguous: 0 });
    expect(column('06/04/2022', '31/12/2021')).toEqual({ days: ['2022-04-06', '2021-12-31'], ambiguous: 0 });
  });

  it('leaves them unknown when nothing decides, but not those that read alike both ways', () => {
    expect(column('06/04/2022', '05/05/2022')).toEqual({ days: ['unknown', '2022-05-05'], ambiguous: 1 });
  });

  it('leaves them unknown when the column contradicts itself', () => {
    expect(column('06/04/2022', '31/12/2021', '12/31/2021')).toEqual({
      days: ['unknown', '2021-12-31', '2021-12-31'],
      ambiguous: 1,
    });
  });
});
