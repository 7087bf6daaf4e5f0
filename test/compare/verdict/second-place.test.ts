import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { DAY, GOOD, LIBRARY } from './good-check.ts';

const LISTED = LIBRARY.slice(0, 2);
const disk = (id: string, assets: readonly Asset[], parts: Parameters<typeof folder>[1] = {}): PlaceContents =>
  folder(assets, { ...parts, place: { id, name: id, independenceKey: id, ...parts.place } });
const second = (places: readonly PlaceContents[], listed: readonly Asset[] = LISTED) =>
  compare({ ...GOOD, lists: listed.length > 0 ? [icloudList(listed)] : [], places });

describe('what is here, in a second place', () => {
  it('is yes where each photo is in iCloud and apart from it', () => {
    const { verdict, secondPlace, headline } = second([disk('T7', LISTED)]);
    expect([verdict.answer, secondPlace?.answer, headline]).toEqual(['yes', 'yes', 'yes']);
    expect(secondPlace?.witnesses.map(({ kind }) => kind)).toEqual([
      'bytes',
      'age',
      'independence',
      'looked-everywhere',
    ]);
  });

  it('a photo that is only here decides nothing about iCloud, and the whole is as good as its worse half', () => {
    const { verdict, secondPlace, headline } = second([disk('T7', LIBRARY)]);
    expect([verdict.answer, secondPlace?.answer, headline]).toEqual(['yes', 'not-yet', 'not-yet']);
    expect(secondPlace?.reasons).toContainEqual({ code: 'in-one-place', values: { count: 1, all: 3 } });
    // It has nothing to be compared with: nobody says that it is in two places by name.
    expect(secondPlace?.missing).toEqual([]);
  });

  it('a photo that is only here needs two places that are apart', () => {
    expect(second([disk('T7', LIBRARY), disk('T5', LIBRARY)]).secondPlace?.answer).toBe('yes');
    expect(
      second([disk('T7', LIBRARY), disk('T7-again', LIBRARY, { place: { independenceKey: 'T7' } })]).secondPlace,
    ).toMatchObject({
      answer: 'not-yet',
    });
  });

  it('needs no list', () => {
    const { verdict, secondPlace, headline } = second([disk('T7', LIBRARY), disk('T5', LIBRARY)], []);
    expect([verdict.answer, secondPlace?.answer, headline]).toEqual(['cannot-tell', 'yes', 'cannot-tell']);
  });

  it('rests on no old list of iCloud, and on no old look at a disk', () => {
    const old = compare({
      ...GOOD,
      lists: [icloudList(LISTED, { asOf: TODAY - 31 * DAY })],
      places: [disk('T7', LISTED)],
    });
    expect(old.secondPlace?.missing.map(({ code }) => code)).toContain('list-too-old');
    const long = second([disk('T7', LIBRARY), disk('T5', LIBRARY, { asOf: TODAY - 31 * DAY })]);
    expect(long.secondPlace?.missing.map(({ code }) => code)).toContain('looked-long-ago');
  });

  it('a folder of which one copy is enough is counted, said, and decides nothing', () => {
    const { secondPlace } = second([
      disk('T7', LISTED),
      disk('Scraps', LIBRARY.slice(2), { place: { oneCopyIsEnough: true } }),
    ]);
    expect(secondPlace?.answer).toBe('yes');
    expect(secondPlace?.reasons).toContainEqual({ code: 'one-copy-is-enough', values: { count: 1 } });
  });

  it('is not asked of nothing', () => {
    expect(second([]).secondPlace).toBeNull();
  });

  it('is no gap where the other copy may lie in what nobody looked at', () => {
    const zipped = disk('T7', LIBRARY, { passedOver: [{ kind: 'archive', count: 1, example: 'old.7z' }] });
    expect(second([zipped]).secondPlace?.answer).toBe('cannot-tell');
  });
});
