import { describe, expect, it } from 'vitest';
import { DateColumn, type DateRules } from '../../../src/lists/dates/date-column.ts';
import { type ListedRow, PLAIN_ROW } from '../../../src/lists/listed-row.ts';
import { ProblemLog } from '../../../src/lists/problem-log.ts';
import { NO_FLAGS } from '../../../src/model/asset.ts';
import { NOW } from '../../fixtures/lists/list-file.ts';

// What a whole column of dates tells of each of them: which of two numbers is the day, and how finely they are known.

const AT = Date.UTC(2022, 5, 4, 12, 11, 9);
const two = (number: number) => String(number).padStart(2, '0');

function readColumn(cells: readonly unknown[], rules: DateRules = {}) {
  const log = new ProblemLog();
  const dates = new DateColumn(log, 'l.csv', NOW, rules);
  const rows: ListedRow[] = cells.map((cell, i) => ({
    ...PLAIN_ROW,
    name: `${i}.jpg`,
    flags: NO_FLAGS,
    captured: dates.read(cell, i + 1, i),
  }));
  dates.settle(rows);
  return { log, dates, times: rows.map(({ captured }) => captured) };
}
const times = (...cells: readonly unknown[]) => readColumn(cells).times;
const days = (...cells: readonly unknown[]) =>
  times(...cells).map((time) => ('ms' in time ? new Date(time.ms).toISOString().slice(0, 10) : time.kind));
/** How finely the first of some dates is known, and its day. */
const known = (cells: readonly unknown[]) => {
  const [time] = times(...cells);
  if (time === undefined || !('precision' in time)) return 'unknown';
  return `${time.precision} ${new Date(time.ms).toISOString().slice(0, 10)}`;
};

describe('which number is the day', () => {
  it('is told by one above twelve anywhere in the column', () => {
    expect(days('01/02/2022', '13/12/2021')).toEqual(['2022-02-01', '2021-12-13']);
    expect(days('01/02/2022', '12/13/2021')).toEqual(['2022-01-02', '2021-12-13']);
    expect(days('01/02/2022', '12/12/2021')).toEqual(['unknown', '2021-12-12']);
    expect(days('13/12/2021', '12/13/2021')).toEqual(['2021-12-13', '2021-12-13']);
    expect(days('01/02/2022', '12/11/2021')).toEqual(['unknown', 'unknown']);
  });

  it('is not known where nothing tells, and how many are so is said', () => {
    const ambiguous = (...cells: string[]) => readColumn(cells).dates.notes();
    const note = (count: number) => [{ code: 'dates-ambiguous', count, blocks: false }];
    expect(ambiguous('01/02/2022')).toEqual(note(1));
    expect(ambiguous('01/02/2022', '03/04/2022', '05/05/2022')).toEqual(note(2));
    expect(ambiguous('05/05/2022')).toEqual([]);
    expect(ambiguous('01/02/2022', '13/02/2022')).toEqual([]);
    expect(ambiguous('01/02/2022', '02/13/2022')).toEqual([]);
    expect(ambiguous('01/02/2022', '13/02/2022', '02/13/2022')).toEqual(note(1));
    expect(ambiguous('13/02/2022', '02/13/2022')).toEqual([]);
    expect(ambiguous('2022-06-04')).toEqual([]);
  });

  it('that is of no month is told with its line', () => {
    const { log, times: read } = readColumn(['01/02/2022', '31/02/2022', '14/13/2022', '2022-06-04']);
    expect(read.map(({ kind }) => kind)).toEqual(['day', 'unknown', 'unknown', 'day']);
    expect(log.problems).toEqual([
      { code: 'list-date-unreadable', path: 'l.csv', line: 2, detail: '31/02/2022' },
      { code: 'list-date-unreadable', path: 'l.csv', line: 3, detail: '14/13/2022' },
    ]);
  });

  it('may stand between marks of the direction of writing', () => {
    expect(times('\u200e04.\u200e06.\u200e2022 \u200f\u200e12:11:09')).toEqual([
      { kind: 'wall', ms: AT, precision: 'second' },
    ]);
  });
});

describe('how finely a column is known', () => {
  /** So many dates at one clock, each a day later, from 1 June. */
  const daily = (count: number, clock: string, year = 2022) =>
    Array.from({ length: count }, (_, i) => `${year}-${two(6 + Math.floor(i / 28))}-${two(1 + (i % 28))} ${clock}`);

  it('is to the second by one of them with seconds, in whatever form they are written', () => {
    expect(known(['2022-06-04 12:11:00', '2022-06-05 08:30:00'])).toBe('minute 2022-06-04');
    expect(known(['2022-06-04 12:11:00', '2022-06-05 08:30:09'])).toBe('second 2022-06-04');
    expect(known(['2022-06-04 12:11:09', '2022-06-05 08:30:00'])).toBe('second 2022-06-04');
    expect(known(['04.06.2022 12:11:00', '05.06.2022 08:30:00'])).toBe('minute 2022-06-04');
    expect(known(['04.06.2022 12:11:00', '05.06.2022 08:30:09'])).toBe('second 2022-06-04');
    expect(known(['13/06/2022 12:11:00', '05/06/2022 08:30:00'])).toBe('minute 2022-06-13');
    expect(known(['13/06/2022 12:11:00', '05/06/2022 08:30:09'])).toBe('second 2022-06-13');
    expect(known(['2022-06-04 12:11:00'])).toBe('second 2022-06-04');
    // Neighbours of one moment are one that was seen.
    expect(known(['2022-06-04 12:11:00', '2022-06-04 12:11:00'])).toBe('second 2022-06-04');
    // One that is known to the minute says nothing of those that claim seconds.
    expect(known(['2022-06-04 12:11:00', '2022-06-05 08:30'])).toBe('second 2022-06-04');
  });

  it('is a day at midnight on two days, and not on one', () => {
    expect(known(['2022-06-04 00:00:00', '2022-06-05 00:00:00'])).toBe('day 2022-06-04');
    expect(known(['2022-06-04 00:00:00', '2022-06-04T00:00:00'])).toBe('minute 2022-06-04');
    expect(known(['2022-06-04 00:00:00', '2022-06-05 00:00:00', '2022-06-06 01:00:00'])).toBe('minute 2022-06-04');
  });

  it('is a day by one clock of a quarter of an hour, for twenty-five photos of three days', () => {
    expect(known(daily(25, '12:00:00'))).toBe('day 2022-06-01');
    expect(known(daily(24, '12:00:00'))).toBe('minute 2022-06-01');
    expect(known(daily(25, '12:15:00'))).toBe('day 2022-06-02');
    expect(known(daily(25, '05:45:00'))).toBe('day 2022-06-01');
    expect(known(daily(25, '12:05:00'))).toBe('minute 2022-06-01');
    expect(known(daily(25, '12:14:00'))).toBe('minute 2022-06-01');
    const ofDays = (count: number) => Array.from({ length: 30 }, (_, i) => `2022-06-${two(1 + (i % count))} 12:00:00`);
    expect(known(ofDays(3))).toBe('day 2022-06-01');
    expect(known(ofDays(2))).toBe('minute 2022-06-01');
  });

  it('is a day by two clocks that are at most an hour apart: summer and winter', () => {
    expect(known([...daily(20, '22:00:00'), ...daily(10, '23:00:00', 2021)])).toBe('day 2022-06-02');
    expect(known([...daily(20, '23:00:00'), ...daily(10, '22:00:00', 2021)])).toBe('day 2022-06-02');
    expect(known([...daily(20, '22:00:00'), ...daily(10, '22:30:00', 2021)])).toBe('day 2022-06-02');
    expect(known([...daily(20, '22:00:00'), ...daily(10, '23:15:00', 2021)])).toBe('minute 2022-06-01');
    expect(known([...daily(20, '22:00:00'), ...daily(10, '23:00:00'), '2022-06-01 22:30:00'])).toBe(
      'minute 2022-06-01',
    );
    expect(known([...daily(20, '00:00:00'), ...daily(10, '01:00:00', 2021)])).toBe('day 2022-06-01');
  });

  it('is as well before 1970', () => {
    expect(known(daily(25, '22:00:00', 1965))).toBe('day 1965-06-02');
    expect(known(daily(25, '02:00:00', 1965))).toBe('day 1965-06-01');
    expect(known(['1965-06-04 00:00:00', '1965-06-05 00:00:00'])).toBe('day 1965-06-04');
  });

  it('changes what claims seconds, and nothing else', () => {
    const read = times('2022-06-04 00:00:00', '2022-06-05 00:00:00', '2022-06-06', '2022-06-07 10:11', '');
    expect(read.map((time) => ('precision' in time ? `${time.kind} ${time.precision}` : time.kind))).toEqual([
      'day day',
      'day day',
      'day day',
      'wall minute',
      'unknown',
    ]);
    expect(times('2022-06-04T12:11:00+02:00', '2022-06-05T08:30:00+02:00')[0]).toEqual({
      kind: 'instant',
      ms: Date.UTC(2022, 5, 4, 10, 11),
      offsetMinutes: 120,
      precision: 'minute',
    });
  });

  it('asks the clock where a photo was taken', () => {
    const zoned = ['2022-06-04T00:00:00+02:00', '2022-06-05T00:00:00+02:00'];
    expect(known(zoned)).toBe('day 2022-06-04');
    expect(known(['2022-06-03T22:00:00Z', '2022-06-04T22:00:00Z'])).toBe('minute 2022-06-03');
  });
});

describe('the rules of a list', () => {
  const read = (cell: unknown, rules: DateRules) => readColumn([cell], rules).times[0];
  const instant = (offsetMinutes: number | null, precision = 'second') => ({
    kind: 'instant',
    ms: precision === 'second' ? AT : AT - 9_000,
    offsetMinutes,
    precision,
  });

  it('make each date that of a file', () => {
    const file = { kind: 'file', ms: AT, precision: 'second' };
    for (const cell of ['2022-06-04 12:11:09', '2022-06-04T12:11:09Z', '04.06.2022 12:11:09', '44716.507743'])
      expect(read(cell, { ofFile: true }), cell).toEqual(file);
    expect(read('', { ofFile: true })).toEqual({ kind: 'unknown' });
  });

  it('take a date without a zone for a clock on the wall, or for UTC', () => {
    for (const cell of ['2022-06-04 12:11:09', '04.06.2022 12:11:09', new Date(AT)]) {
      expect(read(cell, {}), String(cell)).toEqual({ kind: 'wall', ms: AT, precision: 'second' });
      expect(read(cell, { zoneless: 'wall' }), String(cell)).toEqual({ kind: 'wall', ms: AT, precision: 'second' });
      expect(read(cell, { zoneless: 'utc' }), String(cell)).toEqual(instant(null));
    }
    expect(read('2022-06-04', { zoneless: 'utc' })).toEqual({
      kind: 'day',
      ms: Date.UTC(2022, 5, 4),
      precision: 'day',
    });
    expect(read('2022-06-04 12:11', { zoneless: 'utc' })).toEqual(instant(null, 'minute'));
    expect(read('2022-06-04T14:11:09+02:00', { zoneless: 'utc' })).toEqual(instant(120));
  });

  it('take +00:00 for a zone, or for none', () => {
    for (const cell of ['2022-06-04T12:11:09+00:00', '04.06.2022 12:11:09 +00:00']) {
      expect(read(cell, {}), cell).toEqual(instant(0));
      expect(read(cell, { zeroIsNoZone: true }), cell).toEqual(instant(null));
    }
    expect(read('2022-06-04T14:11:09+02:00', { zeroIsNoZone: true })).toEqual(instant(120));
    expect(read('2022-06-04T12:11:09Z', {})).toEqual(instant(null));
  });

  it('read Apple’s dates as UTC where they say so, and else as any other', () => {
    for (const zone of ['GMT', 'UTC', 'Z', 'gmt '])
      expect(read(`June 4, 2022 12:11 PM ${zone}`, {}), zone).toEqual(instant(null, 'minute'));
    expect(read('June 4, 2022 12:11 PM', {})).toEqual({ kind: 'wall', ms: AT - 9_000, precision: 'minute' });
  });

  it('leave dates that cannot be true, and tell them', () => {
    for (const cell of [
      '1970-01-01 00:00:00',
      '2743-01-01T00:00:00Z',
      'January 1, 1904 12:00 AM GMT',
      '79999',
      'soon',
    ]) {
      const { log, times: none } = readColumn([cell]);
      expect(none, cell).toEqual([{ kind: 'unknown' }]);
      expect(log.problems, cell).toMatchObject([{ code: 'list-date-unreadable', line: 1, detail: cell }]);
    }
    for (const cell of ['', ' ', 'null', null, undefined, new Date(Number.NaN)]) {
      const { log, times: none } = readColumn([cell]);
      expect(none, String(cell)).toEqual([{ kind: 'unknown' }]);
      expect(log.problems, String(cell)).toEqual([]);
    }
  });

  it('round the fraction of a day to the second', () => {
    expect(read(new Date(AT - 1), {})).toEqual({ kind: 'wall', ms: AT, precision: 'second' });
    expect(read(new Date(AT + 400), {})).toEqual({ kind: 'wall', ms: AT, precision: 'second' });
  });
});
