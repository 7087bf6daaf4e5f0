import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { agreementOf, findingsHere } from '../../../src/compare/group/findings-here.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { type AssetParts, asset, folder, icloudList, resource, TODAY } from '../../fixtures/assets.ts';

// What is one photo and what is two, where no list says so: two that are called one are one that nobody misses when it goes.

const NOON = '2024-06-01T12:00:00Z';
const p = (name: string, parts: AssetParts = {}) => asset(name, { captured: NOON, size: 9_000, ...parts });
const place = (id: string, assets: readonly Asset[]): PlaceContents =>
  folder(
    assets.map((each, i) => ({ ...each, id: `${id}/${i}` })),
    { place: { id, name: id, independenceKey: id } },
  );
const run = (lists: readonly PlaceContents[], ...places: PlaceContents[]) =>
  compare({ lists, counts: null, places, today: TODAY });
const photos = (...sides: (readonly Asset[])[]) => run([], ...sides.map((side, i) => place(`p${i}`, side))).twoPlaces;
const inOne = (...assets: Asset[]) => photos(assets).all;
const live = (still: string | null, film: string | null, parts: AssetParts = {}) =>
  p('IMG_1.HEIC', {
    content: still,
    live: resource('IMG_1.MOV', { role: 'live-video', content: film, size: 5 }),
    ...parts,
  });
const video = (content: string, name = 'a.mov') => p(name, { content, size: 5 });

describe('two files of one place whose bytes were not read are one photo', () => {
  const later = '2024-06-01T12:00:01Z';
  it.each([
    ['of one size and one second, under two names', p('a.jpg'), p('b.jpg'), 1],
    ['of one size, a second later', p('a.jpg'), p('b.jpg', { captured: later }), 2],
    ['of one size and name, a second later', p('a.jpg'), p('a.jpg', { captured: later }), 2],
    ['of two sizes', p('a.jpg'), p('b.jpg', { size: 9_001 }), 2],
    ['of no size', p('a.jpg', { size: null }), p('b.jpg', { size: null }), 2],
    ['of no bytes', p('a.jpg', { size: 0 }), p('b.jpg', { size: 0 }), 2],
    ['of a small size and one second', p('a.jpg', { size: 5 }), p('b.jpg', { size: 5 }), 1],
    ['a picture and a film', p('a.jpg'), p('a.mov'), 2],
    ['an instant and a wall clock', p('a.jpg'), p('b.jpg', { captured: '2024-06-01T12:00:00' }), 2],
    [
      'two wall clocks',
      p('a.jpg', { captured: '2024-06-01T12:00:00' }),
      p('b.jpg', { captured: '2024-06-01T12:00:00' }),
      1,
    ],
    ['of one name, one without a second', p('a.jpg'), p('A.JPG', { captured: '2024-06-01' }), 1],
    ['of one name, both without a date', asset('a.jpg', { size: 4_096 }), asset('a.jpg', { size: 4_096 }), 1],
    ['of one name, too small to tell', asset('a.jpg', { size: 4_095 }), asset('a.jpg', { size: 4_095 }), 2],
    ['of two names, without a date', asset('a.jpg', { size: 9_000 }), asset('b.jpg', { size: 9_000 }), 2],
    ['one of which was read', p('a.jpg', { content: 1 }), p('b.jpg'), 2],
  ])('%s', (_, a, b, count) => expect(inOne(a, b)).toBe(count));

  it('unless they are placeholders, of which there is none here', () => {
    expect(inOne(p('a.jpg', { state: 'placeholder' }), p('b.jpg', { state: 'placeholder' }))).toBe(0);
    expect(inOne(p('a.jpg', { state: 'placeholder' }), p('b.jpg'))).toBe(1);
    // Nor does one make one photo of two others.
    const stub = p('a.jpg', { state: 'placeholder', captured: '2024-06-01' });
    expect(inOne(stub, p('a.jpg'), p('a.jpg', { captured: later }))).toBe(2);
  });

  it('also of the thirty-second of one size; beyond that nobody looks', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        p(`${i}.jpg`, { captured: new Date(Date.parse(NOON) + i * 1_000).toISOString() }),
      );
    const twin = (n: number) => p('twin.jpg', { captured: new Date(Date.parse(NOON) + n * 1_000).toISOString() });
    expect(inOne(...many(32), twin(31))).toBe(32);
    expect(inOne(...many(33), twin(32))).toBe(34);
  });
});

describe('equal bytes are one photo', () => {
  it('in one place and in several, under any name', () => {
    expect(inOne(p('a.jpg', { content: 1 }), p('b.jpg', { content: 1 }), p('c.jpg', { content: 1 }))).toBe(1);
    expect(photos([p('a.jpg', { content: 1 })], [p('b.jpg', { content: 1 })], [p('c.jpg', { content: 1 })])).toEqual({
      inTwo: 1,
      all: 1,
    });
    expect(photos([p('a.jpg', { content: 1 })], [p('a.jpg', { content: 2 })])).toEqual({ inTwo: 0, all: 2 });
  });

  it('a film by itself is not the Live Photo that has it as its half', () => {
    expect(inOne(live('still', 'film'), video('film'))).toBe(2);
    expect(inOne(video('film'), live('still', 'film'), video('film', 'z.mov'))).toBe(2);
    expect(photos([live('still', 'film')], [live('still', 'film'), video('film')], [video('film')])).toEqual({
      inTwo: 2,
      all: 2,
    });
  });

  it('cut short or not: they are the same bytes', () => {
    expect(inOne(p('a.jpg', { content: 1, state: 'cut-short' }), p('b.jpg', { content: 1 }))).toBe(1);
  });
});

describe('what no list knows, in two places', () => {
  it('is one photo by name and time, and two where that is only likely', () => {
    const here = p('a.jpg', { size: null });
    expect(photos([here], [here])).toEqual({ inTwo: 1, all: 1 });
    expect(photos([here], [{ ...here, capturedFrom: 'name' }])).toEqual({ inTwo: 0, all: 2 });
    expect(photos([here], [p('a.jpg', { size: null, captured: '2019-01-01T10:07:00Z' })])).toEqual({
      inTwo: 0,
      all: 2,
    });
    expect(photos([p('a.jpg')], [p('a.jpg')], [p('b.jpg')], [p('c.jpg', { size: 1 })])).toEqual({ inTwo: 1, all: 2 });
  });

  it('is looked for among what no row was matched with', () => {
    const listed = p('a.jpg', { content: 1 });
    const result = run(
      [icloudList([listed])],
      place('p', [listed, p('x.jpg', { size: 5 })]),
      place('q', [p('x.jpg', { size: 5 })]),
    );
    expect(result.twoPlaces).toEqual({ inTwo: 2, all: 2 });
  });
});

describe('how far a file agrees with another of one photo', () => {
  const raw = (content: string | null) => resource('IMG_1.DNG', { role: 'raw', content, size: 5 });
  const jpeg = (content: string | null, rawContent: string | null | undefined) =>
    p('IMG_1.JPG', { content, companions: rawContent === undefined ? [] : [raw(rawContent)] });
  it.each([
    ['equal bytes', p('a.jpg', { content: 1 }), p('b.jpg', { content: 1 }), 'verified same-bytes'],
    ['other bytes', p('a.jpg', { content: 1 }), p('a.jpg', { content: 2 }), 'different size-name-time rewritten'],
    ['name, size and time', p('a.jpg'), p('A.JPG'), 'matched size-name-time'],
    ['one read, one not', p('a.jpg', { content: 1 }), p('a.jpg'), 'matched size-name-time'],
    ['name and size', p('a.jpg'), p('a.jpg', { captured: '2024-06-02' }), 'matched size-name'],
    ['name and size without a date', asset('a.jpg', { size: 5 }), asset('a.jpg', { size: 5 }), 'matched size-name'],
    ['the name alone', p('a.jpg'), p('a.jpg', { size: 5 }), 'matched name-time'],
    ['the name, without a size', p('a.jpg', { size: null }), p('a.jpg', { size: null }), 'matched name-time'],
    ['another name', p('a.jpg'), p('b.jpg'), 'matched other-name-time'],
    ['both halves', live('s', 'f'), live('s', 'f'), 'verified same-bytes'],
    ['a half that was not read', live('s', 'f'), live('s', null), 'matched size-name-time'],
    ['another half', live('s', 'f'), live('s', 'g'), 'different size-name-time rewritten'],
    ['without its film', live('s', 'f'), p('IMG_1.HEIC', { content: 's' }), 'different same-bytes half'],
    ['without its film, not read', live(null, null), p('IMG_1.HEIC'), 'different size-name-time half'],
    ['a film besides', p('IMG_1.HEIC', { content: 's' }), live('s', 'f'), 'verified same-bytes'],
    ['without its RAW', jpeg('j', 'r'), jpeg('j', undefined), 'different same-bytes raw-half'],
    ['another RAW', jpeg('j', 'r'), jpeg('j', 'q'), 'different size-name-time rewritten'],
    ['a placeholder', p('a.jpg'), p('a.jpg', { state: 'placeholder' }), 'different size-name-time half'],
  ])('%s', (_, first, other, says) => {
    const { coverage, evidence, difference } = agreementOf(first, other);
    expect([coverage, evidence, difference].filter((each) => each !== undefined).join(' ')).toBe(says);
  });

  it('is told place by place: its own holds it itself, of several the best counts, and of equals the first', () => {
    const first = { asset: p('a.jpg', { content: 1, path: 'x/a.jpg' }), place: 1 };
    const members = [
      { asset: p('b.jpg', { content: 2, path: 'x/b.jpg' }), place: 0 },
      { asset: p('c.jpg', { content: 1, path: 'x/c.jpg' }), place: 0 },
      { asset: p('d.jpg', { content: 1, path: 'x/d.jpg' }), place: 0 },
      first,
      { asset: p('e.jpg', { content: 2, path: null }), place: 2 },
    ];
    expect(findingsHere(first, members, ['p', 'q', 'r', 's'])).toEqual([
      { placeId: 'p', coverage: 'verified', evidence: 'same-bytes', found: 'x/c.jpg' },
      { placeId: 'q', coverage: 'matched', evidence: 'none', found: 'x/a.jpg' },
      { placeId: 'r', coverage: 'different', evidence: 'other-name-time', found: 'e.jpg', difference: 'rewritten' },
      { placeId: 's', coverage: 'absent', evidence: 'none', found: null },
    ]);
  });
});
