import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../../src/model/asset.ts';
import { resource } from '../../../fixtures/assets.ts';
import { found, many, p, patterns } from './copies.ts';

// Regularities in what is here instead of the listed photos, with their exact values and on both sides of their limits.

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
