import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { areApart, independenceOf, isOnePlace } from '../../../src/compare/group/independence.ts';
import { splitParts } from '../../../src/compare/group/place-parts.ts';
import type { Place, PlacePart } from '../../../src/model/place.ts';
import { UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import { asset, folder, icloudList, ON_A_DISK, resource, TODAY } from '../../fixtures/assets.ts';

// Two places that one accident reaches are one; what is not known to be apart is not apart.

const place = (key: string, also: readonly string[] = [], parts: Partial<Place> = {}) =>
  folder([], {
    place: { id: key, independenceKey: key, standing: { ...ON_A_DISK, alsoReachedBy: also }, ...parts },
  }).place;

describe('two places', () => {
  it('are one where they share anything that reaches them', () => {
    expect(isOnePlace(place('a'), place('b'))).toBe(false);
    expect(isOnePlace(place('a'), place('a'))).toBe(true);
    expect(isOnePlace(place('a', ['b']), place('b'))).toBe(true);
    expect(isOnePlace(place('a', ['c']), place('b', ['c']))).toBe(true);
    expect(isOnePlace(place('a', ['c']), place('b', ['d']))).toBe(false);
  });

  it('are apart where both are known, on disks or machines, and share nothing', () => {
    const unknown = place('b', [], { standing: UNKNOWN_STANDING });
    expect(areApart(place('a'), place('b'))).toBe(true);
    expect(areApart(place('a'), place('b', ['a']))).toBe(false);
    expect(areApart(place('a'), unknown)).toBe(false);
    expect(areApart(unknown, place('a'))).toBe(false);
    for (const ground of ['icloud', 'network', 'disk'] as const) {
      const other = place('b', [], { standing: { ...ON_A_DISK, ground } });
      expect(areApart(place('a'), other), ground).toBe(ground !== 'icloud');
    }
  });

  it('are one also by a third that shares something with each', () => {
    const contents = (one: Place) => ({ ...folder([]), place: one });
    const numbers = independenceOf([], null, [
      contents(place('a', ['x'])),
      contents(place('b', ['y'])),
      contents(place('c', ['x', 'y'])),
      contents(place('d')),
    ]).numbers;
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[0]).toBe(numbers[2]);
    expect(numbers[3]).not.toBe(numbers[0]);
  });
});

describe('a photo whose files lie in two parts of a place', () => {
  it('is in the part that does not count, whichever of its files that is', () => {
    const part = (path: string, mayCount: boolean): PlacePart => ({
      path,
      kind: 'folder',
      independenceKey: path,
      standing: { ...ON_A_DISK, mayCount },
    });
    const parts = [part('good', true), part('bad', false)];
    const photo = (still: string, film: string | null) =>
      asset('a.heic', {
        path: `${still}a.heic`,
        ...(film === null ? {} : { live: resource('a.mov', { role: 'live-video', path: `${film}a.mov` }) }),
      });
    const where = (still: string, film: string | null) =>
      splitParts({ ...folder([photo(still, film)]), parts })
        .filter(({ assets }) => assets.length > 0)
        .map(({ place: { id } }) => id);
    expect(where('', null)).toEqual(['here']);
    expect(where('good/', null)).toEqual(['here|good']);
    expect(where('good/', 'bad/')).toEqual(['here|bad']);
    expect(where('bad/', 'good/')).toEqual(['here|bad']);
    expect(where('', 'bad/')).toEqual(['here|bad']);
    expect(where('good/', '')).toEqual(['here|good']);
  });
});

describe('what a list does not have', () => {
  it('is missing in iCloud only where the list is whole and has more than names and counts', () => {
    const listed = asset('a.jpg', { content: 1 });
    const here = folder([listed, asset('b.jpg', { content: 2 })]);
    const missing = (...codes: ('names-only' | 'counts-only' | 'no-sizes')[]) => {
      const notes = codes.map((code) => ({ code, blocks: false }));
      const { gaps } = compare({
        lists: [icloudList([listed], { notes })],
        counts: null,
        places: [here],
        today: TODAY,
      });
      return gaps.map(({ kind }) => kind);
    };
    expect(missing()).toEqual(['missing-in-icloud']);
    expect(missing('no-sizes')).toEqual(['missing-in-icloud']);
    expect(missing('names-only')).toEqual([]);
    expect(missing('counts-only')).toEqual([]);
  });
});
