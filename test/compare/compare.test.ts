import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, createMemory } from '../../src/compare/compare.ts';
import type { Asset } from '../../src/model/asset.ts';
import { asset, fingerprintOf, folder, icloudList, TODAY } from '../fixtures/assets.ts';
import { after, anyAsset, anyStep, firstInput } from './any-library.ts';

const RUNS = Number(process.env.MEMORY_RUNS ?? 120);

describe('a comparison with a memory', () => {
  it('is the comparison without one, to the letter, whatever changed before', () => {
    const sides = fc.tuple(...[25, 5, 25, 12, 6].map((maxLength) => fc.array(anyAsset, { maxLength })));
    fc.assert(
      fc.property(sides, fc.array(anyStep, { minLength: 1, maxLength: 8 }), (first, steps) => {
        const memory = createMemory();
        let input = firstInput(first);
        expect(JSON.stringify(compare(input, memory))).toBe(JSON.stringify(compare(input)));
        for (const step of steps) {
          input = after(input, step);
          expect(JSON.stringify(compare(input, memory)), step.kind).toBe(JSON.stringify(compare(input)));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** A healthy library with its proof: photo `i` of some day, by its number. */
function library(from: number, to: number): Asset[] {
  return Array.from({ length: to - from }, (_, k) => {
    const i = from + k;
    return asset(`IMG_${String((i % 9_999) + 1).padStart(4, '0')}.HEIC`, {
      id: `${i}`,
      path: `${i}/x.HEIC`,
      content: `c${i}`,
      size: 1_000_000 + i,
      captured: {
        kind: 'instant',
        ms: Date.UTC(2020, 0, 1) + ((i * 7_919) % 1_000) * 3_600_000,
        offsetMinutes: 60,
        precision: 'second',
      },
    });
  });
}

describe('ten new photos', () => {
  it('are found, and are gone again when the place is as it was before', () => {
    const before = library(0, 900);
    const memory = createMemory();
    const input = { lists: [icloudList(library(0, 1_000))], counts: null, places: [folder(before)], today: TODAY };
    const first = compare(input, memory);
    const grown = { ...input, places: [folder([...before, ...library(900, 910)])] };
    const second = compare(grown, memory);
    expect(first.coverage.verified).toBe(900);
    expect(second.coverage.verified).toBe(910);
    expect(second).toEqual(compare(grown));
    expect(compare(input, memory)).toEqual(first);
  });
});

describe('one and the same photo, given twice', () => {
  it('is gone only when both are', () => {
    const memory = createMemory();
    const [photo, ...others] = library(0, 20);
    const lists = [icloudList(library(0, 20))];
    if (!photo) throw new Error('no photo');
    for (const here of [[photo, ...others, photo], [photo, ...others], [...others, photo, photo], others]) {
      const input = { lists, counts: null, places: [folder(here)], today: TODAY };
      expect(compare(input, memory)).toEqual(compare(input));
    }
  });
});

describe('checksums of another kind', () => {
  // Names and times agree, no checksum does: they are not what we compute, until one proves the contrary.
  const foreign = library(0, 40).map((photo) => {
    const [first] = photo.resources;
    return { ...photo, resources: [{ ...first, fingerprint: fingerprintOf(`other ${photo.id}`) }] as const };
  });
  const lists = [icloudList(foreign)];
  const here = library(0, 40);
  const proof = { ...here[0], resources: foreign[0]?.resources } as Asset;
  const input = (assets: readonly Asset[]) => ({ lists, counts: null, places: [folder(assets)], today: TODAY });

  it('are told anew when a file comes that one of them fits, and when it goes again', () => {
    const memory = createMemory();
    for (const assets of [here, [...here, proof], here, [...here.slice(1), proof], here]) {
      const quick = compare(input(assets), memory);
      expect(quick).toEqual(compare(input(assets)));
      const applies = !quick.places.some(({ notes }) => notes.some(({ code }) => code === 'checksums-do-not-apply'));
      expect(applies).toBe(assets.includes(proof));
    }
  });
});

describe('without any place', () => {
  it('another list is another list', () => {
    const memory = createMemory();
    for (const lists of [[icloudList(library(0, 3))], [icloudList(library(5, 8))], []]) {
      const input = { lists, counts: null, places: [], today: TODAY };
      expect(compare(input, memory)).toEqual(compare(input));
    }
  });
});

describe('what changed nothing of the photos', () => {
  it('leaves all of them as they were, on another day too', () => {
    const input = { lists: [icloudList(library(0, 50))], counts: null, places: [folder(library(0, 40))], today: TODAY };
    const memory = createMemory();
    const first = compare(input, memory);
    const later = { ...input, today: TODAY + 40 * 86_400_000 };
    const second = compare(later, memory);
    expect(second.rows).toBe(first.rows);
    expect(second.calendar).toBe(first.calendar);
    expect(second).toEqual(compare(later));
    expect(second.verdict).not.toEqual(first.verdict);
  });
});
