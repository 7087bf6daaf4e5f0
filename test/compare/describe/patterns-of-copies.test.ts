import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, folder, icloudList, resource, TODAY } from '../../fixtures/assets.ts';

// Regularities in what is here instead of the listed photos, with their exact values and on both sides of their limits.

const time = (n: number) => new Date(Date.UTC(2024, 0, 1 + n, 12)).toISOString();
const p = (n: number, parts: AssetParts = {}, name = `IMG_${1000 + n}.JPG`) =>
  asset(name, { captured: time(n), size: 1_000, content: n, ...parts });
const many = (from: number, to: number, make: (n: number) => Asset) =>
  Array.from({ length: to - from }, (_, i) => make(from + i));
const patterns = (listed: readonly Asset[], here: readonly Asset[]) =>
  compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY }).patterns;
const found = (code: string, listed: readonly Asset[], here: readonly Asset[]) =>
  patterns(listed, here).find((pattern) => pattern.code === code) ?? null;

const cutShort = (photo: Asset): Asset => {
  const [first, ...rest] = photo.resources;
  return { ...photo, resources: [{ ...first, size: 900, fingerprint: null, state: 'cut-short' }, ...rest] };
};

describe('what is here instead of the listed photos', () => {
  const film = (n: number) => resource(`IMG_${1000 + n}.MOV`, { role: 'live-video', content: `film ${n}`, size: 5 });
  const live = (n: number) => p(n, { live: film(n) }, `IMG_${1000 + n}.HEIC`);
  it.each([
    ['only-live-halves', live, (n: number) => p(n, {}, `IMG_${1000 + n}.HEIC`)],
    ['converted-copies', (n: number) => p(n, {}, `IMG_${1000 + n}.HEIC`), (n: number) => p(n, { content: `c${n}` })],
    ['rewritten-copies', p, (n: number) => p(n, { content: `c${n}`, size: 1_001 })],
    ['rewritten-copies', p, (n: number) => p(n, { content: `c${n}`, size: 1_001 }, `IMG_${1000 + n}_edited.JPG`)],
  ] as const)('%s: five, and four of five', (code, listed, here) => {
    const mixed = (of: number, others: number) =>
      found(code, many(0, of + others, listed), [
        ...many(0, of, here),
        ...many(of, of + others, (n) => cutShort(listed(n))),
      ]);
    expect(mixed(4, 0)).toBeNull();
    expect(mixed(5, 0)).toEqual({ code, strength: 5 / 6, values: { count: 5, of: 5 } });
    expect(mixed(8, 2)).toEqual({ code, strength: 0.8 * (8 / 9), values: { count: 8, of: 10 } });
    expect(mixed(7, 2)).toBeNull();
  });

  it('reduced-copies: one of two, for what programs made smaller cannot all be told', () => {
    const large = (n: number) => p(n, { width: 4_000, height: 3_000, content: null, size: null });
    const small = (n: number) => p(n, { width: 2_000, height: 1_500, content: null, size: null });
    const rewritten = (n: number) => p(n, { width: 3_999, height: 3_000, content: null, size: null });
    const mixed = (of: number, others: number) =>
      found('reduced-copies', many(0, of + others, large), [
        ...many(0, of, small),
        ...many(of, of + others, rewritten),
      ]);
    expect(mixed(4, 0)).toBeNull();
    expect(mixed(5, 0)?.values).toEqual({ count: 5, of: 5 });
    expect(mixed(5, 5)?.values).toEqual({ count: 5, of: 10 });
    expect(mixed(5, 6)).toBeNull();
  });

  it('reduced-copies: pictures of 2,048 pixels that no such phone takes', () => {
    const bare = (n: number) => p(n, { content: null, size: null });
    const small = (n: number) =>
      p(n, { content: null, size: null, camera: 'Apple iPhone 12', width: 2_048, height: 1_536 });
    const mixed = (of: number, others: number) =>
      found('reduced-copies', many(0, of + others, bare), [
        ...many(0, of, small),
        ...many(of, of + others, (n) => ({ ...bare(n), capturedFrom: 'name' })),
      ]);
    expect(mixed(4, 0)).toBeNull();
    expect(mixed(5, 0)?.values).toEqual({ count: 5, of: 5 });
    expect(mixed(8, 2)?.values).toEqual({ count: 8, of: 10 });
    expect(mixed(7, 2)).toBeNull();
  });
});

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
});

describe('several regularities', () => {
  it('are told the strongest first, and of equals by their codes', () => {
    const make = (n: number, camera: string | null) =>
      p(n, { flags: { sharedLibrary: n < 20 }, camera }, n < 20 ? `${n}.MOV` : `${n}.JPG`);
    const codes = (camera: (n: number) => string | null) =>
      patterns(
        many(0, 100, (n) => make(n, camera(n))),
        many(20, 100, (n) => make(n, camera(n))),
      )
        .map(({ code }) => code)
        .filter((code) => ['one-device', 'one-shared-library', 'only-videos'].includes(code));
    expect(codes((n) => (n < 20 ? 'A' : 'B'))).toEqual(['one-device', 'one-shared-library', 'only-videos']);
    expect(codes((n) => (n < 22 ? 'A' : 'B'))).toEqual(['one-shared-library', 'only-videos', 'one-device']);
  });
});
