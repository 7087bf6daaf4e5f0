import { describe, expect, it } from 'vitest';
import {
  type ByteRelation,
  differenceOf,
  isDoubtful,
  looksReduced,
  mayShareOrigin,
  nameLies,
  relateBytes,
} from '../../../src/compare/match/judge.ts';
import { type Unit, Units } from '../../../src/compare/match/units.ts';
import type { Resource } from '../../../src/model/asset.ts';
import type { Difference } from '../../../src/model/gap.ts';
import { nameKey } from '../../../src/model/name-key.ts';
import type { Wholeness } from '../../../src/model/wholeness.ts';
import { type AssetParts, asset, fingerprintOf, resource } from '../../fixtures/assets.ts';

// Every rule of the judgement on two files by itself, on both sides of its limit.

type UnitParts = AssetParts & { readonly lies?: boolean; readonly wholeness?: Wholeness };

const unit = (name = 'IMG_1.JPG', parts: UnitParts = {}): Unit => {
  const made = asset(name, parts);
  const [file, ...rest] = made.resources;
  const told: Resource = {
    ...file,
    ...(parts.lies === undefined ? {} : { kindContradictsName: parts.lies }),
    ...(parts.wholeness === undefined ? {} : { wholeness: parts.wholeness }),
  };
  return new Units([{ ...made, resources: [told, ...rest] }]).at(0);
};

/** A file of a table: made when its row is tried. */
type Late = () => Unit;
const late =
  (...parts: Parameters<typeof unit>): Late =>
  () =>
    unit(...parts);

describe('what fingerprints say of two files', () => {
  const whole = fingerprintOf('a');
  const start = whole.slice(0, 12);
  const other = fingerprintOf('b').slice(0, 12);
  const f = (content: string | null, partialFingerprint: string | null = null) =>
    late('IMG_1.JPG', { content, partialFingerprint });

  it.each<[string, Late, Late, ByteRelation]>([
    ['two whole ones that are one', f(whole), f(whole), 'equal'],
    ['two whole ones', f(whole), f('b'), 'differ'],
    ['two whole ones, whatever their starts', f(whole, start), f('b', start), 'differ'],
    ['a whole one and its start', f(whole), f(null, start), 'start-equal'],
    ['a whole one and another start', f(whole), f(null, other), 'start-differs'],
    ['two starts of one length', f(null, start), f(null, start), 'start-equal'],
    ['two starts of two lengths', f(null, start.slice(0, 5)), f(null, start), 'start-equal'],
    ['two other starts', f(null, start), f(null, other), 'start-differs'],
    ['one whole and nothing', f(whole), f(null), 'unknown'],
    ['a start and nothing', f(null, start), f(null), 'unknown'],
    ['nothing', f(null), f(null), 'unknown'],
  ])('%s: from either side', (_, a, b, relation) => {
    expect([relateBytes(a(), b()), relateBytes(b(), a())]).toEqual([relation, relation]);
  });

  it('some tools write _ for + and /', () => {
    expect(relateBytes(f(null, 'AQ+b/cd')(), f(null, 'AQ_b_cd')())).toBe('start-equal');
    expect(relateBytes(f(null, 'AQ+b/cd')(), f(null, 'AQ-b_cd')())).toBe('start-differs');
  });

  it('a start in a name counts only where names are asked too', () => {
    // `QVFBQUE` is the text of `AQAAA`.
    const named = unit('IMG_1_QVFBQUE.JPG');
    const relations = (content: string) => {
      const other = unit('IMG_1.JPG', { content });
      expect([relateBytes(named, other), relateBytes(other, named)]).toEqual(['unknown', 'unknown']);
      return [relateBytes(named, other, 'names too'), relateBytes(other, named, 'names too')];
    };
    expect(relations(`AQAAA${'B'.repeat(23)}`)).toEqual(['start-equal', 'start-equal']);
    expect(relations(`AQBBB${'B'.repeat(23)}`)).toEqual(['start-differs', 'start-differs']);
  });
});

describe('what speaks against a found file', () => {
  const size = 1_000;
  const px = (width: number | null, height: number | null) => ({ width, height });
  const film = (durationMs: number | null) => late('a.MOV', { kind: 'video', durationMs, size });
  const plain = late('IMG_1.JPG', { size });
  const edited = nameKey('IMG_1_edited.JPG');
  const large = late('IMG_1.JPG', px(4000, 3000));

  it.each<[string, Late, Late, ByteRelation, ReturnType<typeof nameKey> | null, Difference | null]>([
    [
      'equal bytes say that nothing does',
      plain,
      late('IMG_1.JPG', { size: 1, state: 'cut-short' }),
      'equal',
      null,
      null,
    ],
    ['cut short', plain, late('IMG_1.JPG', { size, state: 'cut-short' }), 'unknown', null, 'cut-short'],
    ['empty', plain, late('IMG_1.JPG', { size, state: 'empty' }), 'unknown', null, 'unreadable'],
    ['unreadable', plain, late('IMG_1.JPG', { size, state: 'unreadable' }), 'unknown', null, 'unreadable'],
    ['of another kind', plain, late('IMG_1.JPG', { size, lies: true }), 'unknown', null, 'other-kind'],
    ['of the kind it says', plain, late('IMG_1.JPG', { size, lies: false }), 'unknown', null, null],
    ['converted', late('IMG_1.HEIC', { size }), plain, 'unknown', null, 'converted'],
    ['renamed only', late('IMG_1.HEIC', { size }), late('IMG_1.JPG', { size, type: 'heic' }), 'unknown', null, null],
    ['of no known ending', late('IMG_1', { size }), plain, 'unknown', null, null],
    ['one byte smaller', plain, late('IMG_1.JPG', { size: size - 1 }), 'unknown', null, 'cut-short'],
    ['one byte larger', plain, late('IMG_1.JPG', { size: size + 1 }), 'unknown', null, 'rewritten'],
    [
      'one byte larger, with other pixels',
      late('IMG_1.JPG', { size, ...px(40, 30) }),
      late('IMG_1.JPG', { size: size + 1, ...px(41, 30) }),
      'unknown',
      null,
      'rewritten',
    ],
    ['of one size', plain, late('IMG_1.JPG', { size }), 'unknown', null, null],
    ['of no listed size', late('IMG_1.JPG'), plain, 'unknown', null, null],
    ['of no size here', plain, late('IMG_1.JPG'), 'unknown', null, null],
    ['edited by its name', plain, late('IMG_1.JPG', { size: 1 }), 'unknown', edited, 'edited'],
    [
      'edited by the name that a phone gives it',
      plain,
      late('IMG_1.JPG', { size: 1 }),
      'unknown',
      nameKey('IMG_E1234.JPG'),
      'edited',
    ],
    ['of other bytes', plain, late('IMG_1.JPG', { size }), 'differ', null, 'rewritten'],
    ['of another start', plain, late('IMG_1.JPG', { size }), 'start-differs', null, 'rewritten'],
    ['of one start', plain, late('IMG_1.JPG', { size }), 'start-equal', null, null],
    ['fewer pixels', large, late('IMG_1.JPG', px(2000, 1500)), 'unknown', null, 'reduced'],
    ['just under 95 of 100 pixels', large, late('IMG_1.JPG', px(3999, 2850)), 'unknown', null, 'reduced'],
    ['95 of 100 pixels', large, late('IMG_1.JPG', px(4000, 2850)), 'unknown', null, 'edited'],
    ['more pixels', large, late('IMG_1.JPG', px(4001, 3000)), 'unknown', null, 'edited'],
    ['turned', large, late('IMG_1.JPG', px(3000, 4000)), 'unknown', null, null],
    ['of one width alone', large, late('IMG_1.JPG', px(4000, 3001)), 'unknown', null, 'edited'],
    ['of no width', large, late('IMG_1.JPG', px(null, 1)), 'unknown', null, null],
    ['of no height', large, late('IMG_1.JPG', px(1, null)), 'unknown', null, null],
    ['of no width on the list', late('IMG_1.JPG', px(null, 3000)), large, 'unknown', null, null],
    ['of no height on the list', late('IMG_1.JPG', px(4000, null)), large, 'unknown', null, null],
    ['nought pixels wide', large, late('IMG_1.JPG', px(0, 3)), 'unknown', null, null],
    ['nought pixels high', large, late('IMG_1.JPG', px(3, 0)), 'unknown', null, null],
    ['nought pixels high on the list', late('IMG_1.JPG', px(4000, 0)), large, 'unknown', null, null],
    ['of no pixels', large, late('IMG_1.JPG', px(0, 0)), 'unknown', null, null],
    ['of no pixels on the list', late('IMG_1.JPG', px(0, 3000)), large, 'unknown', null, null],
    ['a shorter film', film(10_000), film(8_499), 'unknown', null, 'edited'],
    ['a film as long but for a rounding', film(10_000), film(8_500), 'unknown', null, null],
    ['a long film, 2 of 100 shorter', film(1_000_000), film(980_000), 'unknown', null, null],
    ['a long film, more than 2 of 100 longer', film(1_000_000), film(1_020_001), 'unknown', null, 'edited'],
    [
      'a picture of the name of a film that is shorter',
      film(10_000),
      late('a.MOV', { kind: 'photo', durationMs: 1, size }),
      'unknown',
      null,
      null,
    ],
    [
      'a film of the name of a picture that is shorter',
      late('a.MOV', { kind: 'photo', durationMs: 1, size }),
      film(10_000),
      'unknown',
      null,
      null,
    ],
    ['a film of no known length', film(null), film(5), 'unknown', null, null],
    ['a film of no known length here', film(5), film(null), 'unknown', null, null],
  ])('%s', (_, listed, found, bytes, key, difference) => {
    expect(differenceOf(listed(), found(), bytes, key)).toBe(difference);
  });

  // A file that is smaller than the list says was cut off, or written again in less: its own structure tells which.
  const smaller = (parts: UnitParts) => late('IMG_1.JPG', { size: size - 1, ...parts });
  const phone = { ...px(2048, 1536), camera: 'Apple iPhone 12' };

  it.each<[string, Late, Late, ByteRelation, Difference | null]>([
    ['that nobody can tell', plain, smaller({ wholeness: 'not-known' }), 'unknown', 'cut-short'],
    ['that ends early', plain, smaller({ wholeness: 'ends-early' }), 'unknown', 'cut-short'],
    ['that nobody can tell, of other bytes', plain, smaller({ wholeness: 'not-known' }), 'differ', 'cut-short'],
    ['that nobody can tell, as small as no phone makes it', plain, smaller(phone), 'unknown', 'cut-short'],
    ['that is whole', plain, smaller({ wholeness: 'whole' }), 'unknown', 'rewritten'],
    ['that is whole, of other bytes', plain, smaller({ wholeness: 'whole' }), 'differ', 'rewritten'],
    ['that is whole, of one start', plain, smaller({ wholeness: 'whole' }), 'start-equal', 'rewritten'],
    [
      'that is whole, as small as no phone makes it',
      plain,
      smaller({ ...phone, wholeness: 'whole' }),
      'unknown',
      'reduced',
    ],
    [
      'that is whole, but in a broken state',
      plain,
      smaller({ state: 'cut-short', wholeness: 'whole' }),
      'unknown',
      'cut-short',
    ],
    ['that is not smaller, and whole', plain, late('IMG_1.JPG', { size, wholeness: 'whole' }), 'unknown', null],
    [
      'that is larger, and whole',
      plain,
      late('IMG_1.JPG', { size: size + 1, wholeness: 'whole' }),
      'unknown',
      'rewritten',
    ],
    [
      'that is whole, with the listed pixels',
      late('IMG_1.JPG', { size, ...px(40, 30) }),
      smaller({ ...px(40, 30), wholeness: 'whole' }),
      'unknown',
      'rewritten',
    ],
    [
      'that is whole, with other pixels',
      late('IMG_1.JPG', { size, ...px(40, 30) }),
      smaller({ ...px(41, 30), wholeness: 'whole' }),
      'unknown',
      'edited',
    ],
    [
      'that is whole, with fewer pixels',
      late('IMG_1.JPG', { size, ...px(40, 30) }),
      smaller({ ...px(20, 15), wholeness: 'whole' }),
      'unknown',
      'reduced',
    ],
    [
      'that is whole, a shorter film',
      film(10_000),
      late('a.MOV', { kind: 'video', durationMs: 5_000, size: size - 1, wholeness: 'whole' }),
      'unknown',
      'edited',
    ],
  ])('a smaller file %s', (_, listed, found, bytes, difference) => {
    expect(differenceOf(listed(), found(), bytes, null)).toBe(difference);
  });

  it('lengths and pixels are those of a film and of an original', () => {
    const photo = (durationMs: number) => unit('IMG_1.JPG', { size, durationMs });
    expect(differenceOf(photo(1), photo(100_000), 'unknown', null)).toBeNull();
    const half = (width: number) => {
      const live = resource('IMG_1.MOV', { role: 'live-video' });
      return new Units([asset('IMG_1.HEIC', { width, height: 100, live })]).at(1);
    };
    expect(differenceOf(half(4000), half(10), 'unknown', null)).toBeNull();
    const whole = unit('IMG_1.MOV', { width: 10, height: 100 });
    expect([differenceOf(half(4000), whole, 'unknown', null), differenceOf(whole, half(4), 'unknown', null)]).toEqual([
      null,
      null,
    ]);
  });

  it('reduced copies of a phone are called so by their width', () => {
    const at = (parts: AssetParts) =>
      differenceOf(unit('IMG_1.JPG', { size }), unit('IMG_1.JPG', { size, ...parts }), 'differ', null);
    expect(at({ ...px(2048, 1536), camera: 'Apple iPhone 12' })).toBe('reduced');
    expect(at({ ...px(2047, 1536), camera: 'Apple iPhone 12' })).toBe('rewritten');
  });
});

describe('a photo that shared albums and messengers made smaller', () => {
  const looks = (parts: AssetParts, name = 'a.JPG') => looksReduced(unit(name, parts));
  const small = { width: 2048, height: 1536, camera: 'Apple iPhone 12' };

  it.each<[string, AssetParts, boolean]>([
    ['2,048 wide', small, true],
    ['2,048 high', { ...small, width: 1536, height: 2048 }, true],
    ['larger', { ...small, height: 2049 }, false],
    ['smaller', { ...small, width: 2047 }, false],
    ['of a camera', { ...small, camera: 'Canon EOS' }, false],
    ['of no camera', { ...small, camera: null }, false],
    ['of no width', { ...small, width: null }, false],
    ['of no height', { ...small, height: null }, false],
    ['of no width, and 2,048 high', { ...small, width: null, height: 2048 }, false],
    ['of the first iPhone', { ...small, camera: 'Apple iPhone' }, false],
    ['of the iPhone 3G', { ...small, camera: 'iPhone 3G ' }, false],
    ['of the iPhone 3GS', { ...small, camera: 'iPhone 3GS' }, false],
    ['of the iPhone 2G', { ...small, camera: 'iphone 2g' }, false],
    ['of the iPhone 4', { ...small, camera: 'iPhone 4' }, true],
  ])('%s: %j', (_, parts, is) => {
    expect(looks(parts)).toBe(is);
    expect(looks({ ...parts, kind: 'video' })).toBe(false);
  });
});

describe('formats', () => {
  it.each([
    ['a.HEIC', 'a.JPG', true],
    ['a.HEIC', 'a.avif', true],
    ['a.JPG', 'a.avif', true],
    ['a.HEIC', 'a.tif', true],
    ['a.mp4', 'a.avi', true],
    ['a.tif', 'a.avif', false],
    ['a.webp', 'a.webp', true],
    ['a.webp', 'a.JPG', false],
    ['a.DNG', 'a.JPG', true],
    ['a.DNG', 'a.tif', true],
    ['a.DNG', 'a.HEIC', true],
    ['a.MOV', 'a.mp4', true],
    ['a.MOV', 'a.avi', true],
    ['a', 'a.JPG', true],
    ['a.PNG', 'a.PNG', true],
    ['a.PNG', 'a.JPG', false],
    ['a.HEIC', 'a.MOV', false],
    ['a.DNG', 'a.avif', false],
    ['a.tif', 'a.JPG', true],
    ['a.gif', 'a.mp4', false],
  ])('%s may have become %s: %s', (one, other, may) => {
    expect([mayShareOrigin(unit(one), unit(other)), mayShareOrigin(unit(other), unit(one))]).toEqual([may, may]);
  });

  it.each<[string, Resource['type'], boolean]>([
    ['a.JPG', 'jpeg', false],
    ['a.JPG', 'heic', true],
    ['a.HEIC', 'jpeg', true],
    ['a.PNG', 'webp', true],
    ['a.gif', 'png', true],
    ['a.webp', 'avif', true],
    ['a.avif', 'gif', true],
    ['a.JPG', null, false],
    ['a.JPG', 'mov', false],
    ['a.MOV', 'jpeg', false],
    ['a', 'jpeg', false],
  ])('%s with %s inside is called wrongly: %s', (name, type, lies) =>
    expect(nameLies(unit(name, { type }))).toBe(lies),
  );

  it.each<[string, AssetParts, 'photo' | 'video']>([
    ['clip', { type: 'mov' }, 'video'],
    ['clip', { type: 'jpeg', kind: 'video' }, 'photo'],
    ['clip', { kind: 'video' }, 'video'],
    ['clip', {}, 'photo'],
    ['a.MOV', { type: 'jpeg' }, 'video'],
    ['a.JPG', { type: 'mov' }, 'photo'],
  ])('%s %j is a %s', (name, parts, family) => expect(unit(name, parts).family).toBe(family));

  it('make a pair doubtful by another content, another camera, or a reduced copy', () => {
    const heic = unit('a.HEIC');
    const cam = (camera: string | null) => unit('a.JPG', { camera });
    expect(isDoubtful(unit('a.JPG'), unit('a.JPG', { type: 'heic' }))).toBe(true);
    // Only the ending was changed: the content is what is listed.
    expect(isDoubtful(heic, unit('a.JPG', { type: 'heic' }))).toBe(false);
    expect(isDoubtful(heic, unit('a.JPG', { type: 'jpeg' }))).toBe(false);
    expect(isDoubtful(cam('Apple iPhone 12'), cam('iPhone 12'))).toBe(false);
    expect(isDoubtful(cam('iPhone-12'), cam('Apple iPhone 12'))).toBe(false);
    expect(isDoubtful(cam('iPhone 12'), cam('iPhone 13'))).toBe(true);
    expect([isDoubtful(cam('iPhone 12'), cam('Canon')), isDoubtful(cam('Canon'), cam('iPhone 12'))]).toEqual([
      true,
      true,
    ]);
    expect(isDoubtful(cam('Apple iPhone 12'), cam('APPLE - iphone  12'))).toBe(false);
    expect([isDoubtful(cam(null), cam('x')), isDoubtful(cam('x'), cam(null)), isDoubtful(cam(' '), cam('x'))]).toEqual([
      false,
      false,
      false,
    ]);
    const reduced = unit('a.JPG', { width: 2048, height: 2048, camera: 'iPhone 12' });
    expect([isDoubtful(cam(null), reduced), isDoubtful(reduced, cam(null))]).toEqual([true, false]);
  });
});
