import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';

// In which month a photo is counted: by the side that knows better what the clock said where it was taken.

const at = (captured: CaptureTime | string, name = 'a.jpg', parts: Parameters<typeof asset>[1] = {}): Asset =>
  asset(name, { captured, content: name, size: 9_000, ...parts });
const run = (listed: readonly Asset[], ...here: (readonly Asset[])[]) => {
  const places = here.map((assets, i) => folder(assets, { place: { id: `p${i}`, independenceKey: `p${i}` } }));
  const { calendar, months } = compare({ lists: [icloudList(listed)], counts: null, places, today: TODAY });
  return {
    calendar: calendar.map(({ month, icloud, here: found, both }) => `${month} ${icloud} ${found} ${both}`),
    months: months.map(({ month, all }) => `${month} ${all}`),
  };
};
const ms = Date.UTC(2024, 4, 31, 23, 30);
const UTC: CaptureTime = { kind: 'instant', ms, offsetMinutes: null, precision: 'second' };
const EAST: CaptureTime = { kind: 'instant', ms, offsetMinutes: 60, precision: 'second' };
const WALL: CaptureTime = { kind: 'wall', ms: Date.UTC(2024, 5, 1, 0, 30), precision: 'second' };
const LATE: CaptureTime = { kind: 'wall', ms: Date.UTC(2024, 4, 31, 23, 59), precision: 'second' };
const DAY: CaptureTime = { kind: 'day', ms: Date.UTC(2024, 5, 1), precision: 'day' };
const FILE: CaptureTime = { kind: 'file', ms: Date.UTC(2024, 6, 1), precision: 'second' };
const NONE: CaptureTime = { kind: 'unknown' };

describe('a photo that is in both', () => {
  it.each([
    ['an instant, and one with its zone', UTC, EAST, '2024-06'],
    ['an instant, and a wall clock', UTC, WALL, '2024-06'],
    ['an instant, and a day', UTC, DAY, '2024-06'],
    ['a day, and an instant', DAY, UTC, '2024-06'],
    ['an instant, and the date of a file', UTC, FILE, '2024-05'],
    ['no date, and an instant', NONE, UTC, '2024-05'],
    ['an instant, and no date', UTC, NONE, '2024-05'],
    ['an instant with its zone, and one without', EAST, UTC, '2024-06'],
    ['no date, and the date of a file', NONE, FILE, 'unknown'],
    ['the date of a file, and an instant', FILE, UTC, '2024-05'],
    ['a day, and the wall clock of the day before', DAY, LATE, '2024-05'],
    ['a wall clock, and the day after', LATE, DAY, '2024-05'],
  ])('%s', (_, listed, here, month) => {
    expect(run([at(listed)], [at(here)]).calendar).toEqual([`${month} 1 1 1`]);
  });

  it('is counted by the place that knows best, whichever that is', () => {
    for (const places of [
      [[at(UTC)], [at(DAY)], [at(WALL)]],
      [[at(WALL)], [at(UTC)]],
      [[], [at(EAST)]],
    ])
      expect(run([at(NONE)], ...places).calendar).toEqual(['2024-06 1 1 1']);
  });

  it('is counted by the first of two places that know as much', () => {
    const other: CaptureTime = { kind: 'day', ms: Date.UTC(2024, 6, 2), precision: 'day' };
    expect(run([at(UTC)], [at(DAY)], [at(other)]).calendar).toEqual(['2024-06 1 1 1']);
    expect(run([at(UTC)], [at(other)], [at(DAY)]).calendar).toEqual(['2024-07 1 1 1']);
  });

  it('is counted among all photos in the month of the list', () => {
    expect(run([at(UTC)], [at(WALL)]).months).toEqual(['2024-05 1']);
  });
});

describe('months', () => {
  const june = '2024-06-01T12:00:00Z';

  it('have what iCloud has, what is here and what is in both; the one without a date comes last', () => {
    const listed = [at(june, 'a.jpg'), at('2024-07-01T12:00:00Z', 'b.jpg'), at(NONE, 'c.jpg'), at(june, 'd.jpg')];
    const here = [
      at(june, 'a.jpg'),
      at('2024-01-01T12:00:00Z', 'x.jpg'),
      at(june, 'd.jpg', { content: 'other', size: 8 }),
    ];
    expect(run(listed, here)).toEqual({
      calendar: ['2024-01 0 1 0', '2024-06 2 2 1', '2024-07 1 0 0', 'unknown 1 0 0'],
      months: ['2024-01 1', '2024-06 2', '2024-07 1', 'unknown 1'],
    });
  });

  it('count placeholders as not here, copies once, and leave out Recently Deleted', () => {
    const twice = [at(june, 'a.jpg'), at(june, 'a2.jpg', { content: 'a.jpg' })];
    expect(run([at(june, 'a.jpg')], twice).calendar).toEqual(['2024-06 1 1 1']);
    expect(run([], twice).months).toEqual(['2024-06 1']);
    expect(run([at(june)], [at(june, 'a.jpg', { content: null, state: 'placeholder' })]).calendar).toEqual([
      '2024-06 1 0 0',
    ]);
    expect(run([at(june, 'a.jpg', { flags: { deleted: true } })], [at(june)]).months).toEqual([]);
  });

  it('count what waits to be uploaded among all, and not as in iCloud', () => {
    const waiting = at(june, 'a.jpg', { flags: { waiting: true } });
    expect(run([waiting], [])).toEqual({ calendar: [], months: ['2024-06 1'] });
  });

  it('of one day are told apart: by the photo, and by the date of a file or none', () => {
    const wall = (ms: number): CaptureTime => ({ kind: 'wall', ms, precision: 'second' });
    expect(run([], [at(FILE, 'f.jpg'), at(wall(Date.UTC(2024, 6, 1, 12)), 'w.jpg')]).months).toEqual([
      '2024-07 1',
      'unknown 1',
    ]);
    expect(run([], [at(wall(0), 'first.jpg'), at(NONE, 'u.jpg')]).months).toEqual(['1970-01 1', 'unknown 1']);
    // The first and the last moment of a month.
    const edges = [Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1) - 1, Date.UTC(2024, 2, 1)].map((each, n) =>
      at(wall(each), `${n}.jpg`),
    );
    expect(run([], edges).months).toEqual(['2024-02 2', '2024-03 1']);
  });
});
