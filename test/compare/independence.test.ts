import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { PlaceContents } from '../../src/model/place.ts';
import { makePlace } from '../../src/scanner/describe-place.ts';
import { THIS_COMPUTER, type Volume } from '../../src/scanner/place/volume.ts';
import { asset, folder, icloudList, TODAY } from '../fixtures/assets.ts';

const disk = (key: string): Volume => ({ kind: 'external-disk', key });
const at = (path: string, volume: Volume, ...contents: string[]): PlaceContents => ({
  ...folder(contents.map((content) => asset(`${content}.jpg`, { content, size: 9 }))),
  place: makePlace(path, volume),
});
const LIST = icloudList([asset('a.jpg', { content: 'a', size: 9 })]);
const independent = (lists: readonly PlaceContents[], places: readonly PlaceContents[]) => {
  const { rows, twoPlaces } = compare({ lists, counts: null, places, today: TODAY });
  return { row: rows[0]?.independentPlaces, ...twoPlaces };
};

describe('independent places', () => {
  it.each<[string, readonly PlaceContents[], number]>([
    ['two folders of this computer', [at('/home/a/P', THIS_COMPUTER, 'a'), at('/home/a/Q', THIS_COMPUTER, 'a')], 2],
    ['two folders of one disk', [at('/media/X/P', disk('x'), 'a'), at('/media/X/Q', disk('x'), 'a')], 2],
    ['the computer and a disk', [at('/home/a/P', THIS_COMPUTER, 'a'), at('/media/X/P', disk('x'), 'a')], 3],
    [
      'a Photos library and iCloud Drive',
      [
        at('/Users/a/L.photoslibrary', THIS_COMPUTER, 'a'),
        at('/Users/a/Library/Mobile Documents/P', THIS_COMPUTER, 'a'),
      ],
      1,
    ],
    [
      'two folders of one Dropbox',
      [at('/home/a/Dropbox/P', THIS_COMPUTER, 'a'), at('/media/X/Dropbox/Q', disk('x'), 'a')],
      2,
    ],
    [
      'Dropbox and OneDrive',
      [at('/home/a/Dropbox/P', THIS_COMPUTER, 'a'), at('/home/a/OneDrive/P', THIS_COMPUTER, 'a')],
      3,
    ],
    ['a place that does not have it', [at('/home/a/P', THIS_COMPUTER, 'a'), at('/media/X/P', disk('x'), 'b')], 2],
  ])('%s', (_, places, count) => {
    expect(independent([LIST], places).row).toBe(count);
  });

  it('count for photos that no list knows as well: one disk is one place, however many folders', () => {
    const other = icloudList([asset('z.jpg', { content: 'z', size: 9 })]);
    const twice = [at('/media/X/P', disk('x'), 'a'), at('/media/X/Q', disk('x'), 'a')];
    expect(independent([other], twice)).toMatchObject({ inTwo: 0, all: 2 });
    expect(independent([other], [...twice, at('/media/Y/P', disk('y'), 'a')])).toMatchObject({ inTwo: 1, all: 2 });
  });

  it('do not depend on the order of the places', () => {
    const places = [
      at('/home/a/P', THIS_COMPUTER, 'a'),
      at('/media/X/P', disk('x'), 'a'),
      at('/home/a/Dropbox/P', THIS_COMPUTER, 'a'),
    ];
    expect(independent([LIST], places)).toEqual(independent([LIST], places.toReversed()));
    expect(independent([LIST], places).row).toBe(4);
  });
});

describe('a folder of iCloud for Windows', () => {
  const NOON = '2024-06-01T12:00:00Z';
  const check = (listed: string, here: string, same: boolean) => {
    const list = icloudList([asset(listed, { captured: NOON, content: 1 })]);
    const found = asset(here, { captured: NOON, content: same ? 1 : 2, size: 9 });
    const place = {
      ...folder([found]),
      place: makePlace('C:\\Users\\a\\Pictures\\iCloud Photos\\Photos', THIS_COMPUTER),
    };
    return compare({ lists: [list], counts: null, places: [place], today: TODAY });
  };

  it('has `name(1).jpg` for a second photo of that name', () => {
    expect(check('IMG_1.JPG', 'IMG_1(1).JPG', true).rows[0]?.coverage).toBe('verified');
    expect(check('IMG_1.JPG', 'IMG_1(1).JPG', false).rows[0]?.coverage).not.toMatch(/verified|matched/);
  });

  it('delivers HEIC as JPEG: the same photo with other bytes, never a copy of the original', () => {
    const { rows, verdict } = check('IMG_1.HEIC', 'IMG_1.JPG', false);
    expect(rows[0]).toMatchObject({ coverage: 'different', findings: [{ difference: 'converted' }] });
    expect(verdict.answer).toBe('not-yet');
  });

  it('is no second place, whatever it holds', () => {
    const { rows, verdict } = check('IMG_1.JPG', 'IMG_1.JPG', true);
    expect(rows[0]).toMatchObject({ coverage: 'verified', independentPlaces: 1 });
    expect(verdict.answer).toBe('cannot-tell');
  });
});
