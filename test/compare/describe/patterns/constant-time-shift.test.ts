import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../../src/model/asset.ts';
import { resource } from '../../../fixtures/assets.ts';
import { found, many, p, time } from './copies.ts';

// How far the clock was off, and when nobody can tell.

describe('a clock that was off by one amount', () => {
  const listed = (n: number, captured = time(n)) => p(n, { content: null, size: null, captured });
  /** A photo of the same name, so many minutes (and seconds) later, by the same kind of clock or as a wall clock. */
  const off = (n: number, minutes: number, isWall = false, seconds = 0) => {
    const ms = Date.UTC(2024, 0, 1 + n, 12) + minutes * 60_000 + seconds * 1_000;
    const iso = new Date(ms).toISOString();
    return listed(n, isWall ? iso.slice(0, 19) : iso);
  };
  const shift = (here: readonly Asset[]) =>
    found(
      'constant-time-shift',
      many(0, 20, (n) => listed(n)),
      here,
    );

  it('is told of ten photos, with the minutes by which those here are ahead', () => {
    expect(shift(many(0, 9, (n) => off(n, 37)))).toBeNull();
    expect(shift(many(0, 10, (n) => off(n, 37)))).toEqual({
      code: 'constant-time-shift',
      strength: 1,
      values: { minutes: 37, count: 10, of: 10 },
    });
    expect(shift(many(0, 10, (n) => off(n, -37)))?.values).toMatchObject({ minutes: -37 });
  });

  it('is what four of five show', () => {
    const mixed = (of: number, others: number) =>
      shift([...many(0, of, (n) => off(n, 37)), ...many(of, of + others, (n) => off(n, 37 + 11 * n))]);
    expect(mixed(12, 3)).toEqual({
      code: 'constant-time-shift',
      strength: 0.8,
      values: { minutes: 37, count: 12, of: 15 },
    });
    expect(mixed(11, 3)).toBeNull();
  });

  it('may fall on either side of a minute', () => {
    const said = shift(many(0, 12, (n) => off(n, 37, false, n % 3 === 0 ? 31 : 29)));
    expect(said?.values).toEqual({ minutes: 37, count: 12, of: 12 });
  });

  it('is told of wall clocks against instants only where there are no ten of one kind', () => {
    expect(shift(many(0, 10, (n) => off(n, 37, true)))?.values).toMatchObject({ minutes: 37, of: 10 });
    expect(shift([...many(0, 10, (n) => off(n, 37)), ...many(10, 20, (n) => off(n, 53, true))])?.values).toEqual({
      minutes: 37,
      count: 10,
      of: 10,
    });
  });

  it('is not told of photos that are found, nor of days', () => {
    expect(shift(many(0, 20, (n) => off(n, 0)))).toBeNull();
    expect(shift(many(0, 20, (n) => listed(n, time(n + 3).slice(0, 10))))).toBeNull();
  });

  it('is not guessed where a name is here many times', () => {
    const copies = (count: number) =>
      many(0, 10, (n) => listed(n)).flatMap((_, n) =>
        Array.from({ length: count }, (__, i) => ({ ...off(n, 37), id: `${n}/${i}` })),
      );
    expect(shift(copies(16))?.values).toMatchObject({ minutes: 37 });
    expect(shift(copies(17))).toBeNull();
  });

  it('is told of photos that are listed twice by name, once each', () => {
    // Of each name two are listed, a minute apart: each file is 37 minutes ahead of one and 36 of the other.
    const twice = many(0, 20, (n) => listed(n)).flatMap((photo, n) => [photo, { ...off(n, 1), id: `${photo.id}/2` }]);
    const here = many(0, 10, (n) => off(n, 37));
    expect(found('constant-time-shift', twice, here)?.values).toEqual({ minutes: 36, count: 10, of: 10 });
  });

  it('is the amount that most show, of two as near the one that more show', () => {
    const by = (minutes: (n: number) => number) => shift(many(0, 20, (n) => off(n, minutes(n))))?.values;
    expect(by((n) => (n < 8 ? 36 : n < 18 ? 37 : 400))).toEqual({ minutes: 37, count: 18, of: 20 });
    expect(by((n) => (n < 10 ? 36 : n < 18 ? 37 : 400))).toEqual({ minutes: 36, count: 18, of: 20 });
    expect(by((n) => (n < 18 ? -61 : 7))).toEqual({ minutes: -61, count: 18, of: 20 });
  });

  it('is told of wall clocks as well, and never of days', () => {
    const walls = (minutes: number) => many(0, 10, (n) => off(n, minutes, true));
    expect(found('constant-time-shift', walls(0), walls(37))?.values).toEqual({ minutes: 37, count: 10, of: 10 });
    const days = many(0, 20, (n) => listed(n, time(n).slice(0, 10)));
    expect(
      found(
        'constant-time-shift',
        days,
        many(0, 20, (n) => listed(n, time(n + 3))),
      ),
    ).toBeNull();
  });

  it('is told by what is missing or uncertain, not by what is here otherwise', () => {
    const rows = many(0, 15, (n) => p(n, { captured: time(n) }));
    const broken = many(10, 15, (n) => ({ ...p(n, { size: 900, content: null, state: 'cut-short' }) }));
    const here = [...many(0, 10, (n) => p(n, { captured: off(n, 37).captured, content: `c${n}` })), ...broken];
    expect(found('constant-time-shift', rows, here)?.values).toEqual({ minutes: 37, count: 10, of: 10 });
  });

  it('is not told by files that are other listed photos', () => {
    // Two photos of each name, three days apart; of each pair the later one is here.
    const pairs = many(0, 12, p).flatMap((_, n) => [
      p(n, { content: `a${n}` }),
      p(n, { content: `b${n}`, captured: time(n + 3), id: `${n}/b` }),
    ]);
    const here = many(0, 12, (n) => p(n, { content: `b${n}`, captured: time(n + 3) }));
    expect(found('constant-time-shift', pairs, here)).toBeNull();
  });

  it('counts a Live Photo once', () => {
    const live = (n: number, minutes: number) =>
      p(
        n,
        {
          content: null,
          size: null,
          captured: off(n, minutes).captured,
          live: resource(`IMG_${1000 + n}.MOV`, { role: 'live-video' }),
        },
        `IMG_${1000 + n}.HEIC`,
      );
    const said = found(
      'constant-time-shift',
      many(0, 10, (n) => live(n, 0)),
      many(0, 10, (n) => live(n, 37)),
    );
    expect(said?.values).toEqual({ minutes: 37, count: 10, of: 10 });
  });
});
