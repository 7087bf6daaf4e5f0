import { describe, expect, it } from 'vitest';
import { DateColumn } from '../../../src/lists/dates/date-column.ts';
import { isoReader } from '../../../src/lists/dates/iso-date.ts';
import { ProblemLog } from '../../../src/lists/problem-log.ts';
import { NOW } from '../../fixtures/lists/list-file.ts';

const FOURTEEN_HOURS = 14 * 3_600_000;
const AT = Date.UTC(2022, 5, 4, 12, 11, 9);

describe('the dates of one column', () => {
  const column = () => {
    const log = new ProblemLog();
    return { log, dates: new DateColumn(log, 'l.csv', NOW) };
  };

  it('are read one by one, and the same one again', () => {
    const { log, dates } = column();
    const texts = [
      '2022-06-04 12:11:09',
      '2022-06-04 12:11:09',
      '',
      '2022-06-04 12:11:09',
      'no date',
      '2022-06-05 12:11:09',
    ];
    const read = texts.map((text, i) => dates.read(text, i + 1, i));
    expect(read.map((time) => ('ms' in time ? time.ms - AT : null))).toEqual([0, 0, null, 0, null, 86_400_000]);
    expect(log.problems).toMatchObject([{ code: 'list-date-unreadable', line: 5, detail: 'no date' }]);
  });

  it('may be dates, numbers or nothing in a sheet', () => {
    const { log, dates } = column();
    const read = [new Date(AT), null, undefined, 44_716, AT / 1000].map((value, i) => dates.read(value, i + 1, i));
    expect(read.map((time) => ('ms' in time ? new Date(time.ms).toISOString() : null))).toEqual([
      '2022-06-04T12:11:09.000Z',
      null,
      null,
      '2022-06-04T00:00:00.000Z',
      '2022-06-04T12:11:09.000Z',
    ]);
    expect(log.problems).toEqual([]);
  });

  it('are moments where they are of no photo: without a zone at the earliest', () => {
    const { dates } = column();
    expect(dates.moment('')).toBeNull();
    expect(dates.moment(null)).toBeNull();
    expect(dates.moment('2022-06-04T12:11:09Z')).toBe(AT);
    expect(dates.moment('2022-06-04T12:11:09Z')).toBe(AT);
    expect(dates.moment('')).toBeNull();
    expect(dates.moment('2022-06-04T14:11:09+02:00')).toBe(AT);
    expect(dates.moment('2022-06-04 12:11:09')).toBe(AT - FOURTEEN_HOURS);
    expect(dates.moment('2022-06-04')).toBe(Date.UTC(2022, 5, 4) - FOURTEEN_HOURS);
    expect(dates.moment(new Date(AT))).toBe(AT - FOURTEEN_HOURS);
    expect(dates.moment('no date')).toBeNull();
  });
});

describe('ISO moments', () => {
  it.each([
    ['2022-06-04T12:11:09Z', { ms: AT, zone: 'utc' }],
    ['2022-06-04 12:11:09', { ms: AT, zone: null }],
    ['2022-06-04T12:11:09.5', { ms: AT, zone: null }],
    ['2022-06-04T12:11:09.123456Z', { ms: AT, zone: 'utc' }],
    ['2022-06-04T14:11:09+02:00', { ms: AT, zone: 120 }],
    ['2022-06-04T02:11:09-10:00', { ms: AT, zone: -600 }],
    ['2022-06-04T17:56:09+05:45', { ms: AT, zone: 345 }],
    ['2022-06-05T02:11:09+14:00', { ms: AT, zone: 840 }],
    ['2022-06-05T02:12:09+14:01', null],
    ['2022-06-04T12:11:09.', null],
    ['2022-06-04T12:11:09.Z', null],
    ['2022-06-04T12:11:09ZZ', null],
    ['2022-06-04T12:11:09 02:00', null],
    ['2022-06-04T12:11:09+0200', null],
    ['2022-06-04T12:11:09+02:0', null],
    ['2022-06-04T12:11:09+02-00', null],
    ['2022-06-04T12:11:09+02:000', null],
    ['2022-06-04T12:11:0', null],
    ['2022-06-04_12:11:09', null],
    ['2022-06-04T12-11:09', null],
    ['2022-06-04T12:11-09', null],
    ['2022-06-04T24:00:00', null],
    ['2022-06-04T23:60:00', null],
    ['2022-06-04T23:59:60', null],
    ['2022-06-04T:2:11:09', null],
    ['2022-06-04T1::11:09', null],
    ['2022-06-04T12:11:0/', null],
    ['2022-02-29T12:11:09', null],
    ['2022/06/04T12:11:09', null],
  ])('%s', (text, moment) => {
    const read = isoReader();
    expect(read(text)).toEqual(moment);
    expect(read(text)).toEqual(moment);
  });

  it('are at the last hour, minute and second of a day too', () => {
    const read = isoReader();
    expect(read('2024-02-29T23:59:59Z')?.ms).toBe(Date.UTC(2024, 1, 29, 23, 59, 59));
    expect(read('2024-12-31T00:00:00Z')?.ms).toBe(Date.UTC(2024, 11, 31));
  });
});
