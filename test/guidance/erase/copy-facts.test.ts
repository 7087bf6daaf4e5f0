import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import {
  comparisonOf,
  DAY,
  FOLDER,
  gap,
  HOUR,
  LIST,
  library,
  photo,
  row,
  summary,
  TODAY,
} from '../build-comparison.ts';
import { factOf } from './fact-parts.ts';

// Each point of the erase answer, turned one way and the other.

describe('what lies here', () => {
  const DISK = { ...FOLDER, id: 'disk', name: 'T7', independenceKey: 'volume:2' };
  const places = (folder: number, disk: number) => [
    summary(LIST, library()),
    summary(FOLDER, library(), { asOf: TODAY - folder }),
    summary(DISK, library(), { asOf: TODAY - disk }),
  ];

  test('was looked at after the last answer, wherever copies count', () => {
    const fact = (lastAnsweredAt: number | null, ...all: ReturnType<typeof places>) =>
      factOf('places-looked-after', comparisonOf({ places: all }), { lastAnsweredAt });
    expect(fact(TODAY - HOUR, ...places(HOUR, HOUR))).toMatchObject({ state: 'good', values: { count: 0, name: '' } });
    expect(fact(TODAY - HOUR, ...places(0, HOUR + 1))).toMatchObject({
      state: 'unknown',
      values: { count: 1, name: 'T7' },
    });
    expect(fact(null, ...places(0, 0))).toMatchObject({ state: 'unknown', values: { count: 2, name: 'Pictures' } });
    expect(fact(TODAY - HOUR, ...places(0, 0).slice(0, 1))).toMatchObject({ state: 'unknown', values: { count: 0 } });
  });

  test('is named by a place that counts, or by the first', () => {
    const name = (folder: number, disk: number) =>
      factOf('places-checked', comparisonOf({ places: places(folder, disk) }))?.values.name;
    expect([name(0, 0), name(8 * DAY, 0), name(8 * DAY, 8 * DAY)]).toEqual(['Pictures', 'T7', 'Pictures']);
  });

  test('is a copy of every photo, or a gap, or nobody knows', () => {
    const [first, ...others] = library().map((each) => row(each));
    const fact = (changes: Partial<Comparison>) => factOf('every-photo-copied', comparisonOf(changes));
    const rows = (one: ReturnType<typeof row>) => ({ rows: [one, ...others] });
    expect(fact({})?.state).toBe('good');
    expect(fact(rows(row(photo('a'), 'absent')))?.state).toBe('bad');
    expect(fact(rows(row(photo('a'), 'likely')))?.state).toBe('unknown');
    expect(fact({ ...rows(row(photo('a'), 'absent')), places: [summary(LIST, library())] })?.state).toBe('unknown');
    expect(fact({ gaps: [gap('uncertain', photo('a'))] })).toMatchObject({
      state: 'unknown',
      values: { uncertain: 1 },
    });
    expect(fact({ gaps: [gap('missing-here', photo('a'))] })).toMatchObject({ state: 'bad', values: { missing: 1 } });
    expect(fact({ rows: [] })?.state).toBe('unknown');
    expect(fact({ rows: others })?.state).toBe('unknown');
    expect(fact({ forErasing: null })?.state).toBe('unknown');
    expect(first?.coverage).toBe('verified');
  });

  test('is damaged by what is broken in iCloud too', () => {
    const broken = (code: string) =>
      comparisonOf({ verdict: { ...comparisonOf().verdict, reasons: [{ code, values: { count: 2 } }] } });
    expect(factOf('no-damage', broken('broken-here'))).toMatchObject({ state: 'bad', values: { count: 2 } });
    expect(factOf('no-damage', broken('edits-beside'))).toMatchObject({ state: 'good', values: { count: 0 } });
  });
});
