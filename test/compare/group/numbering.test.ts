import { describe, expect, it } from 'vitest';
import { countPlaces, firstPlace, independenceOf, type Numbering } from '../../../src/compare/group/independence.ts';
import type { Coverage } from '../../../src/model/coverage.ts';
import type { PlaceFinding } from '../../../src/model/gap.ts';
import type { Place, PlaceContents } from '../../../src/model/place.ts';
import { UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import { folder, icloudList, ON_A_DISK } from '../../fixtures/assets.ts';

// Which places are one, by their numbers, and how many places a photo is in by those numbers.

const at = (key: string, parts: Partial<Place> = {}, notes: PlaceContents['notes'] = []): PlaceContents =>
  folder([], { place: { id: key, independenceKey: key, ...parts }, notes });
const list = icloudList([]);
const mirror = at('icloud', { standing: { ...UNKNOWN_STANDING, ground: 'icloud' } });
const unfinished = at('z', {}, [{ code: 'scan-unfinished', blocks: true }]);

describe('the numbers of places', () => {
  it.each<[string, readonly PlaceContents[], string | null, readonly PlaceContents[], Numbering]>([
    ['no list', [], null, [at('a'), at('b')], { numbers: [0, 1], list: -1, keys: ['a', 'b'] }],
    ['a list of iCloud', [list], 'icloud', [at('a')], { numbers: [1], list: 0, keys: ['icloud', 'a'] }],
    ['a mirror of it', [list], 'icloud', [at('a'), mirror], { numbers: [0, 1], list: 1, keys: ['a', 'icloud'] }],
    ['two folders of one disk', [], null, [at('a'), at('a')], { numbers: [0, 0], list: -1, keys: ['a'] }],
    [
      'one that was not read to its end',
      [list],
      'icloud',
      [unfinished, at('b')],
      { numbers: [-1, 1], list: 0, keys: ['icloud', 'b'] },
    ],
    [
      'one that nobody knows',
      [],
      null,
      [at('a', { standing: UNKNOWN_STANDING }), at('b')],
      { numbers: [-1, 0], list: -1, keys: ['b'] },
    ],
    [
      'a list of files',
      [{ ...list, place: { ...list.place, kind: 'folder' } }],
      'icloud',
      [at('a')],
      { numbers: [0], list: -1, keys: ['a'] },
    ],
    [
      'a list of iCloud and one of files',
      [list, { ...list, place: { ...list.place, kind: 'folder' } }],
      'icloud',
      [at('a')],
      { numbers: [0], list: -1, keys: ['a'] },
    ],
    ['a folder in place of a list', [at('f')], 'f', [at('a'), at('f')], { numbers: [0, 1], list: 1, keys: ['a', 'f'] }],
    [
      'such a folder that was not read to its end',
      [unfinished],
      'z',
      [at('a')],
      { numbers: [0], list: -1, keys: ['a'] },
    ],
    [
      'such a folder that nobody knows',
      [at('f', { standing: UNKNOWN_STANDING })],
      'f',
      [at('a')],
      { numbers: [0], list: -1, keys: ['a'] },
    ],
  ])('%s', (_, lists, key, places, { numbers, list: own, keys }) => {
    expect(independenceOf(lists, key, places)).toMatchObject({ numbers, list: own, keys });
  });

  it('of what no list has are those of the disks: iCloud’s folder there is one with the rest of its disk', () => {
    const onDisk = at('icloud', {
      standing: { ...UNKNOWN_STANDING, ground: 'icloud', alsoReachedBy: ['a'] },
    });
    const { numbers, notInICloud } = independenceOf([list], 'icloud', [at('a'), onDisk, at('b')]);
    expect(numbers).toEqual([0, 1, 2]);
    expect(notInICloud).toEqual({ numbers: [0, 0, 1], list: -1, keys: ['a', 'b'] });
  });

  it('a bin or a snapshot counts for nothing, also that of iCloud; a disk that is known does', () => {
    for (const ground of ['bin', 'snapshot'] as const) {
      const place = at('icloud', { standing: { ...UNKNOWN_STANDING, ground } });
      expect(independenceOf([list], 'icloud', [place]).numbers, ground).toEqual([-1]);
    }
    expect(independenceOf([list], 'icloud', [at('a', { standing: ON_A_DISK })]).numbers).toEqual([1]);
  });

  it('of iCloud and of the disk that the person said is made like it are one', () => {
    const like = at('icloud', {
      standing: { ...UNKNOWN_STANDING, ground: 'icloud', madeLike: { key: 'a', name: 'A' } },
    });
    expect(independenceOf([list], 'icloud', [like, at('a'), at('b')])).toMatchObject({ numbers: [0, 0, 1], list: 0 });
  });
});

describe('how many places hold a photo', () => {
  const found = (...coverages: Coverage[]): PlaceFinding[] =>
    coverages.map((coverage, i) => ({ placeId: `p${i}`, coverage, evidence: 'none', found: null }));
  const of = (numbers: readonly number[], own = -1): Numbering => ({ numbers, list: own, keys: ['k0', 'k1', 'k2'] });

  it.each<[Numbering, PlaceFinding[], number, string | null]>([
    [of([]), [], 0, null],
    [of([], 0), [], 1, 'k0'],
    [of([], 2), [], 1, 'k2'],
    [of([0]), found('verified'), 1, 'k0'],
    [of([0]), found('matched'), 1, 'k0'],
    [of([0]), found('likely'), 0, null],
    [of([0]), found('different'), 0, null],
    [of([0]), found('placeholder'), 0, null],
    [of([0]), found('absent'), 0, null],
    [of([-1]), found('verified'), 0, null],
    [of([]), found('verified'), 0, null],
    [of([0, 1]), found('verified', 'matched'), 2, 'k0'],
    [of([0, 1]), found('absent', 'matched'), 1, 'k1'],
    [of([1, 1]), found('verified', 'verified'), 1, 'k1'],
    [of([1, 0, 1]), found('verified', 'verified', 'verified'), 2, 'k1'],
    [of([1, 1, 0]), found('absent', 'verified', 'verified'), 2, 'k1'],
    [of([0, 0, 1, 1, 2], 2), found('verified', 'verified', 'verified', 'verified', 'verified'), 3, 'k2'],
    [of([0], 0), found('verified'), 1, 'k0'],
    [of([1], 0), found('verified'), 2, 'k0'],
    [of([1], 0), found('absent'), 1, 'k0'],
    [of([-1, 1], 0), found('verified', 'verified'), 2, 'k0'],
  ])('%j', (numbering, findings, count, first) => {
    expect([countPlaces(numbering, findings), firstPlace(numbering, findings)]).toEqual([count, first]);
  });

  it('without a name for the number, nobody can say which', () => {
    expect(firstPlace({ numbers: [7], list: -1, keys: [] }, found('verified'))).toBeNull();
    expect(firstPlace({ numbers: [], list: 7, keys: [] }, [])).toBeNull();
  });
});
