import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sets } from '../../src/compare/match/assign.ts';
import { indexBytes } from '../../src/compare/match/by-bytes.ts';
import { compareAssets, inCanonicalOrder } from '../../src/compare/match/canonical-order.ts';
import { Units } from '../../src/compare/match/units.ts';
import type { Asset } from '../../src/model/asset.ts';
import { type AssetParts, asset, fingerprintOf, resource } from '../fixtures/assets.ts';

describe('canonical order', () => {
  const anyAsset: fc.Arbitrary<Asset> = fc
    .record({
      name: fc.constantFrom('a.jpg', 'b.jpg', 'ä.jpg'),
      n: fc.nat(50),
      ms: fc.option(
        fc.oneof(
          fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }),
          fc.integer({ min: 0, max: 3_000 }),
          fc.double({ min: 0, max: 2_000, noNaN: true }),
        ),
      ),
    })
    .map(({ name, n, ms }) =>
      asset(name, {
        id: `${n}`,
        captured: ms === null ? { kind: 'unknown' } : { kind: 'wall', ms, precision: 'second' },
      }),
    );

  it('is that of comparing each with each', () => {
    fc.assert(
      fc.property(fc.array(anyAsset, { maxLength: 60 }), (assets) => {
        const texts = (list: readonly Asset[]) => list.map((a) => `${a.name}${a.id}${JSON.stringify(a.captured)}`);
        expect(texts(inCanonicalOrder(assets))).toEqual(texts([...assets].sort(compareAssets)));
      }),
    );
  });
});

describe('canonical order of two', () => {
  const of = (parts: AssetParts & { readonly name?: string } = {}) =>
    asset(parts.name ?? 'a.jpg', { id: '1', captured: '2024-06-01T12:00:00Z', path: 'x', ...parts });

  it.each<[string, Asset, Asset]>([
    ['the earlier', of({ captured: '2024-06-01T11:59:59Z' }), of({ name: '0.jpg' })],
    ['one of 1969', of({ captured: '1969-06-01T12:00:00Z' }), of()],
    ['one with a date', of(), of({ captured: { kind: 'unknown' } })],
    ['by name', of(), of({ name: 'b.jpg', id: '0' })],
    ['by id', of(), of({ id: '2', path: 'a' })],
    ['by path', of(), of({ path: 'y', content: 1 })],
    ['one without a path', of({ path: null }), of()],
    ['one without bytes', of({ size: 9 }), of({ content: 1, size: 1 })],
    ['one without a size', of(), of({ size: 0 })],
    ['the smaller', of({ size: 1 }), of({ size: 2 })],
  ])('%s comes first', (_, first, second) => {
    expect(Math.sign(compareAssets(first, second))).toBe(-1);
    expect(Math.sign(compareAssets(second, first))).toBe(1);
    expect(compareAssets(first, first)).toBe(0);
    expect(inCanonicalOrder([second, first])).toEqual([first, second]);
  });
});

describe('canonical order of a large library', () => {
  it('is that of comparing each with the next, counted or not', () => {
    const random = (i: number) => (Math.imul(i + 1, 0x9e3779b1) >>> 0) % 4_000_000;
    const plain = [0, 1, 2].map((n) => asset(`${n}.jpg`));
    const assets = Array.from({ length: 10_500 }, (_, i): Asset => {
      const captured = i % 50 === 0 ? { kind: 'unknown' } : { kind: 'wall', ms: random(i) * 500, precision: 'second' };
      return { ...(plain[i % 3] ?? asset('a.jpg')), id: `${i}`, captured } as Asset;
    });
    const sorted = inCanonicalOrder(assets);
    expect(sorted.filter((each, i) => i > 0 && compareAssets(sorted[i - 1] ?? each, each) >= 0)).toEqual([]);
    expect(new Set(sorted.map(({ id }) => id)).size).toBe(assets.length);
  });
});

describe('sets', () => {
  it('join as they are told, and the smallest number stands for each', () => {
    const pairs = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 60 });
    fc.assert(
      fc.property(pairs, (joins) => {
        const sets = new Sets(31);
        let plain = Array.from({ length: 31 }, (_, i) => i);
        for (const [a, b] of joins) {
          sets.join(a, b);
          const [one, other] = [plain[a] ?? 0, plain[b] ?? 0];
          plain = plain.map((of) => (of === Math.max(one, other) ? Math.min(one, other) : of));
        }
        expect(plain.map((_, i) => sets.root(i))).toEqual(plain);
      }),
    );
  });
});

describe('the fingerprints of a place', () => {
  it('are found, each with all its files, and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 200 }), (contents) => {
        const units = new Units(contents.map((content, i) => asset(`${i}.jpg`, { content, size: 1 })));
        const { first, next, proved } = indexBytes(units);
        expect(proved).toEqual(new Uint8Array(contents.length).fill(1));
        for (let content = 0; content <= 41; content += 1) {
          const found: number[] = [];
          for (let at = first.get(fingerprintOf(content)); at >= 0; at = next[at] ?? -1) found.push(at);
          expect(found).toEqual(contents.flatMap((c, i) => (c === content ? [i] : [])));
        }
      }),
    );
  });

  it('are not those of empty files and placeholders', () => {
    const none = [
      resource('a.jpg', { content: 1, size: 0 }),
      resource('b.jpg', { content: 1, size: 5, state: 'placeholder' }),
    ];
    const units = new Units(none.map((file) => ({ ...asset(file.name), resources: [file] as const })));
    expect(indexBytes(units).proved).toEqual(new Uint8Array(2));
  });
});

describe('units', () => {
  it('are the essential files, in order', () => {
    const live = asset('a.heic', {
      live: 'a.mov',
      companions: [resource('a.aae', { role: 'adjustment' }), resource('a.dng', { role: 'raw' })],
    });
    const units = new Units([live, asset('b.jpg')]);
    expect(units.pick(() => true).map((unit) => unit.resource.name)).toEqual(['a.heic', 'a.mov', 'a.dng', 'b.jpg']);
    expect(units.numbersOf(1)).toEqual([3]);
    expect(units.originalOf(1)).toBe(3);
    expect(() => units.at(4)).toThrow(RangeError);
  });
});
