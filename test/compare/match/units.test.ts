import { describe, expect, it } from 'vitest';
import { type Unit, Units } from '../../../src/compare/match/units.ts';
import type { Asset, Resource } from '../../../src/model/asset.ts';
import { asset, resource } from '../../fixtures/assets.ts';

// The files of photos that count, one by one, and what each of them is taken for.

const of = (name: string, parts: Parameters<typeof asset>[1], more: Partial<Resource>): Unit => {
  const made = asset(name, parts);
  const [file, ...rest] = made.resources;
  return new Units([{ ...made, resources: [{ ...file, ...more }, ...rest] }]).at(0);
};

it.each<[string, Parameters<typeof asset>[1], Partial<Resource>, string]>([
  ['a.jpg', {}, {}, 'jpeg as jpeg, photo'],
  ['a.jpg', { type: 'heic' }, {}, 'jpeg as jpeg or heic, photo'],
  ['a.jpg', { type: 'heic' }, { kindContradictsName: false }, 'jpeg as jpeg or heic, photo'],
  ['a.jpg', { type: 'mov' }, { kindContradictsName: true }, 'jpeg as jpeg, photo'],
  ['a.jpg', { type: 'jpeg' }, {}, 'jpeg as jpeg, photo'],
  ['a.jpg', { type: 'psd' }, {}, 'jpeg as jpeg, photo'],
  ['a.mov', {}, {}, 'mov as mov, video'],
  ['a.mov', { type: 'jpeg' }, { kindContradictsName: true }, 'mov as mov, video'],
  ['a.heic', {}, { role: 'live-video' }, 'heic as heic, video'],
  ['clip', {}, {}, 'other as other, photo'],
  ['clip', { kind: 'video' }, {}, 'other as other, video'],
  ['clip', { kind: 'live-photo' }, {}, 'other as other, photo'],
  ['clip', { type: 'heic', kind: 'video' }, {}, 'heic as heic, photo'],
  ['clip', { type: 'avi' }, {}, 'video as video, video'],
  ['clip', { type: 'psd', kind: 'video' }, {}, 'other as other, photo'],
])('%s %j %j is %s', (name, parts, more, is) => {
  const { format, formats, family } = of(name, parts, more);
  expect(`${format} as ${formats.join(' or ')}, ${family}`).toBe(is);
});

it.each<[string, Parameters<typeof asset>[1], boolean]>([
  ['clip', { state: 'listed' }, true],
  ['clip', { state: 'present' }, false],
  ['clip', { state: 'listed', type: 'psd' }, false],
  ['clip', { state: 'listed', type: 'jpeg' }, false],
  ['clip.jpg', { state: 'listed' }, false],
])('nothing tells of what kind %s %j is: %s', (name, parts, is) => {
  expect(of(name, parts, {}).isOpenKind).toBe(is);
});

it.each(['present', 'listed', 'placeholder', 'cut-short', 'empty', 'unreadable', 'absent'] as const)(
  'has its bytes, or not: %s',
  (state) => {
    const units = new Units([asset('a.jpg', { state })]);
    const has = state === 'present' || state === 'listed';
    expect([units.isWhole(0), units.at(0).hasBytes]).toEqual([has, has]);
  },
);

describe('the files of several photos', () => {
  const film = resource('b.mov', { role: 'live-video' });
  const sidecar = resource('b.xmp', { role: 'sidecar' });
  const raw = resource('b.dng', { role: 'raw', state: 'placeholder' });
  const nothing: Asset = { ...asset('c.xmp'), resources: [resource('c.xmp', { role: 'sidecar' })] };
  const units = new Units([
    nothing,
    asset('a.jpg'),
    asset('b.heic', { live: film, companions: [sidecar, raw] }),
    nothing,
  ]);

  it('are those that hold a picture, in order', () => {
    expect(units.count).toBe(4);
    expect([0, 1, 2, 3].map((i) => units.resourceAt(i).name)).toEqual(['a.jpg', 'b.heic', 'b.mov', 'b.dng']);
    expect([0, 1, 2, 3, 4].map((i) => units.assetIndexAt(i))).toEqual([1, 2, 2, 2, -1]);
    expect([0, 1, 2, 3].map((i) => units.isOriginal(i))).toEqual([true, true, false, false]);
    expect([0, 1, 2, 3].map((i) => units.isWhole(i))).toEqual([true, true, true, false]);
  });

  it('are asked by the number of their photo', () => {
    expect([0, 1, 2, 3, 4].map((i) => units.originalOf(i))).toEqual([-1, 0, 1, -1, -1]);
    expect([0, 1, 2, 3, 4].map((i) => units.numbersOf(i))).toEqual([[], [0], [1, 2, 3], [], []]);
    expect(new Units([asset('a.jpg')]).numbersOf(1)).toEqual([]);
    expect([new Units([]).originalOf(0), new Units([]).numbersOf(0)]).toEqual([-1, []]);
  });

  it('are made once, each with its own photo, and picked by their numbers', () => {
    expect(units.at(2)).toBe(units.at(2));
    expect([units.at(2).index, units.at(2).assetIndex, units.at(2).asset.name]).toEqual([2, 2, 'b.heic']);
    expect(units.pick((index) => index > 1).map(({ resource: { name } }) => name)).toEqual(['b.mov', 'b.dng']);
    expect(() => units.at(4)).toThrow('no unit 4 of 4');
  });

  it('carry every name that they may have', () => {
    const [unit] = new Units([asset('IMG_1 (1).JPG')]).pick(() => true);
    expect(unit?.allStems).toEqual(['img_1 (1)', 'img_1']);
    expect([unit?.stem, unit?.key.exact]).toEqual(['img_1 (1)', 'img_1 (1)']);
  });
});
