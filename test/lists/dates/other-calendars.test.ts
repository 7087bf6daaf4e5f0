import { describe, expect, it } from 'vitest';
import { commonYear, plainDigits } from '../../../src/lists/dates/other-calendars.ts';
import { parseTableDate } from '../../../src/lists/dates/table-date.ts';
import { NOW } from '../../fixtures/lists/list-file.ts';

// Years of eras and digits of other scripts: each of them, and what is nearly one.

describe('a year of an era', () => {
  it.each([
    ['令和4年6月4日', '2022-06-04'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成30年6月4日', '2018-06-04'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正15年1月1日', '1926-01-01'],
    ['大正元年7月30日', '1912-07-30'],
    ['民國111年6月4日', '2022-06-04'],
    ['民国元年1月1日', '1912-01-01'],
    ['R4.6.4', '2022-06-04'],
    ['H30/6/4', '2018-06-04'],
    ['S64-1-7', '1989-01-07'],
    ['T15.1.1', '1926-01-01'],
    ['令和 4年 6月 4日', '2022-06-04'],
    ['  R4.6.4  ', '2022-06-04'],
    ['R4.12.31 12:11', '2022-12-31 12:11'],
    ['X4.6.4', 'X4.6.4'],
    ['Rome 4.6.4', 'Rome 4.6.4'],
    ['令和1000年6月4日', '令和1000年6月4日'],
  ])('%s: %s', (text, plain) => {
    expect(plainDigits(text)).toBe(plain);
  });
});

describe('digits of another script', () => {
  it.each([
    ['Arabic', 0x660],
    ['Persian', 0x6f0],
    ['Hindi', 0x966],
    ['Bengali', 0x9e6],
    ['Thai', 0xe50],
    ['wide', 0xff10],
  ])('%s', (_, zero) => {
    const digits = Array.from({ length: 10 }, (_digit, i) => String.fromCharCode(zero + i)).join('');
    expect(plainDigits(digits)).toBe('0123456789');
    expect(plainDigits(`${digits} Uhr`)).toBe('0123456789 Uhr');
  });

  it('are none in a text of ASCII', () => {
    expect(plainDigits(' 2022-06-04 ~ ')).toBe('2022-06-04 ~');
  });
});

describe('a year that lies ahead', () => {
  it.each([
    [2026, 2026],
    [2027, 2027],
    // A year ahead is still one of ours: a camera may be set wrongly.
    [2028, 2028],
    [2565, 2022],
    [2570, 2027],
    [2571, 2571],
    [2369, 1826],
    [2368, 2368],
    [1999, 1999],
  ])('%s is %s', (year, common) => {
    expect(commonYear(year, NOW)).toBe(common);
  });
});

describe('a date of East Asia', () => {
  const AT = Date.UTC(2022, 5, 4, 14, 5);
  const wall = (ms: number, precision = 'minute') => ({ kind: 'known', time: { kind: 'wall', ms, precision } });
  it.each([
    ['2022年6月4日 14:05', wall(AT)],
    ['2022年6月4日 下午2:05', wall(AT)],
    ['2022年6月4日 午後2:05', wall(AT)],
    ['2022. 6. 4. 오후 2:05', wall(AT)],
    ['2022년 6월 4일 오후 2:05', wall(AT)],
    ['2022年6月4日 上午2:05', wall(AT - 43_200_000)],
    ['2022年6月4日 午前2:05', wall(AT - 43_200_000)],
    ['2022. 6. 4. 오전 2:05', wall(AT - 43_200_000)],
    ['2022年6月4日 14時05分', wall(AT)],
    ['2022년 6월 4일 14시 05분', wall(AT)],
    ['2022年6月4日 14时05分09秒', wall(AT + 9_000, 'second')],
    ['2022年6月4日 14点05分', wall(AT)],
    ['2022年6月4日 下午2时05分', wall(AT)],
    ['2022年6月4日 下午2點05分', wall(AT)],
    ['2022년 6월 4일 오후 2시 05분 09초', wall(AT + 9_000, 'second')],
    ['2022年6月4日 午前２：０５', wall(AT - 43_200_000)],
    ['2022年6月4日 下午2:05:09', wall(AT + 9_000, 'second')],
    ['2022年6月4日', { kind: 'known', time: { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' } }],
    ['2022年13月4日', null],
    ['2022年6月4日 25:05', null],
  ])('%s', (text, date) => {
    expect(parseTableDate(text, NOW)).toEqual(date);
  });
});
