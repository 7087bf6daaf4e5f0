import { describe, expect, it } from 'vitest';
import { indexBytes } from '../../../src/compare/match/by-bytes.ts';
import { checksumsApply, withoutFingerprints } from '../../../src/compare/match/checksum-calibration.ts';
import { Units } from '../../../src/compare/match/units.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, resource } from '../../fixtures/assets.ts';
import { NOON, p } from './found.ts';

// When the checksums of a list are taken for another kind: beyond what few-against-few.test.ts asks, each limit by itself.

/** Photos of one time, each with a checksum of its side. */
const photos = (count: number, side: string, parts: AssetParts = {}, name = 'IMG') =>
  Array.from({ length: count }, (_, i) => p(`${name}_${1000 + i}.JPG`, { content: `${side} ${name} ${i}`, ...parts }));
const apply = (listed: readonly Asset[], ...places: (readonly Asset[])[]) =>
  checksumsApply(
    new Units(listed),
    places.map((assets) => {
      const here = new Units(assets);
      return { here, index: indexBytes(here) };
    }),
  );
const list = photos(20, 'list');

describe('the checksums of a list apply', () => {
  it.each<readonly [what: string, says: boolean, listed: readonly Asset[], here: readonly Asset[]]>([
    ['not where twenty photos agree and none of their sums', false, list, photos(20, 'here')],
    ['where there are fewer', true, photos(19, 'list'), photos(20, 'here')],
    ['where fewer agree', true, list, photos(19, 'here')],
    ['where no time is known', true, photos(20, 'list', { captured: { kind: 'unknown' } }), photos(20, 'here')],
    ['where only the day is', true, photos(20, 'list', { captured: '2024-06-01' }), photos(20, 'here')],
    [
      'not where the clock is two hours off',
      false,
      photos(20, 'list', { captured: '2024-06-01T14:00:00' }),
      photos(20, 'here'),
    ],
    [
      'where they are of another format',
      true,
      list,
      photos(20, 'here').map((photo) => ({
        ...photo,
        resources: [resource(photo.name.replace('JPG', 'HEIC'), { content: photo.name })] as const,
      })),
    ],
    ['where the files are not whole', true, list, photos(20, 'here', { state: 'cut-short' })],
    ['where the bytes of the files are not known', true, list, photos(20, 'here', { content: null })],
    ['where the rows have none', true, photos(20, 'list', { content: null }), photos(20, 'here')],
    [
      'where one sum is that of an edit',
      true,
      list,
      [
        ...photos(20, 'here'),
        asset('x.jpg', { companions: [resource('y.jpg', { role: 'edited', content: 'list IMG 3' })] }),
      ],
    ],
    [
      'where a name is listed twice',
      true,
      [...list, p('IMG_1000.JPG', { id: '2', content: 'again' })],
      photos(20, 'here'),
    ],
    [
      'where half of them are fewer than all that could',
      true,
      [...list, ...photos(21, 'list', {}, 'DSC')],
      [...photos(20, 'here'), ...photos(21, 'here', { captured: '2020-02-02T10:07:00Z' }, 'DSC')],
    ],
    [
      'not where half of the rows agree',
      false,
      [...list, ...photos(20, 'list', {}, 'DSC')],
      [...photos(20, 'here'), ...photos(21, 'here', {}, 'ABC')],
    ],
    [
      'not where half of the files agree',
      false,
      [...list, ...photos(21, 'list', {}, 'DSC')],
      [...photos(20, 'here'), ...photos(20, 'here', {}, 'ABC')],
    ],
    [
      'not where the other files are not known',
      false,
      [...list, ...photos(21, 'list', {}, 'DSC')],
      [...photos(20, 'here'), ...photos(30, 'here', { content: null }, 'ABC')],
    ],
  ])('%s', (_, says, listed, here) => expect(apply(listed, here)).toBe(says));

  it('by the files of all places together', () => {
    expect(apply(list, photos(10, 'here'), photos(20, 'here').slice(10))).toBe(false);
    expect(apply(list, photos(10, 'here'), photos(19, 'here').slice(10))).toBe(true);
    expect(apply(list, photos(20, 'here'), [p('x.jpg', { content: 'list IMG 3' })])).toBe(true);
    expect(apply(list)).toBe(true);
  });
});

it('without fingerprints, a photo is what it was in all else', () => {
  const film = resource('a.mov', { role: 'live-video', content: 2, partialFingerprint: 'AQ', size: 3 });
  const photo = asset('a.heic', { content: 1, partialFingerprint: 'AB', size: 9, captured: NOON, live: film });
  const nothing = { fingerprint: null, partialFingerprint: null };
  const [original] = photo.resources;
  const stripped = withoutFingerprints([photo]);
  expect(stripped.assets).toEqual([
    {
      ...photo,
      resources: [
        { ...original, ...nothing },
        { ...film, ...nothing },
      ],
    },
  ]);
  expect(stripped.count).toBe(2);
});
