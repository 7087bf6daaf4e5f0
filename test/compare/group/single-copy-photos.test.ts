import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Comparison, SingleCopyPhoto } from '../../../src/compare/comparison.ts';
import { referenceFolder } from '../../../src/compare/match/folder-comparison.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { asset, type ContentsParts, folder, icloudList, resource, TODAY } from '../../fixtures/assets.ts';

const photo = (name: string, parts: Parameters<typeof asset>[1] = {}): Asset =>
  asset(`${name}.jpg`, { content: name, size: 9_000, captured: '2024-06-01T12:00:00Z', ...parts });
const at = (id: string, key: string, assets: readonly Asset[], parts: ContentsParts = {}): PlaceContents =>
  folder(assets, { ...parts, place: { id, name: id, independenceKey: key, ...parts.place } });
const list = (...assets: Asset[]): PlaceContents => icloudList(assets);
const run = (lists: readonly PlaceContents[], ...places: PlaceContents[]): Comparison =>
  compare({ lists, counts: null, places, today: TODAY });
const told = (photos: readonly SingleCopyPhoto[]): string[] =>
  photos.map(({ asset: { name }, where, certain }) => `${name} ${where}${certain ? '' : '?'}`);
const UNFINISHED: ContentsParts = { notes: [{ code: 'scan-unfinished', blocks: true }] };

describe('photos in only one place', () => {
  it('are named with the place that holds them, by date and then by name', () => {
    const both = photo('both');
    const late = photo('a-late', { captured: '2025-01-01T12:00:00Z' });
    const result = run([list(both, photo('cloud'), late)], at('pc', 'computer', [both, photo('pc')]));
    expect(told(result.singleCopyPhotos)).toEqual(['cloud.jpg icloud', 'pc.jpg computer', 'a-late.jpg icloud']);
    expect(result.twoPlaces).toEqual({ inTwo: 1, all: 4 });
  });

  it('two folders on one disk are one place; a folder that iCloud syncs is iCloud', () => {
    const [a, b] = [photo('a'), photo('b')];
    const result = run([list(b)], at('p', 'disk', [a]), at('q', 'disk', [a]), at('drive', 'icloud', [b]));
    expect(told(result.singleCopyPhotos)).toEqual(['a.jpg disk', 'b.jpg icloud']);
    expect(result.singleCopyPhotos[0]?.findings).toMatchObject([
      { placeId: 'drive', coverage: 'absent' },
      { placeId: 'p', coverage: 'matched', found: 'a.jpg' },
      { placeId: 'q', coverage: 'verified', evidence: 'same-bytes', found: 'a.jpg' },
    ]);
  });

  it('are not certain where something like it is in a second place', () => {
    const listed = photo('a', { content: null, size: null, captured: '2024-06-01' });
    const like = photo('a', { content: null, size: 5_000, captured: '2024-06-01T14:00:00' });
    const result = run([list(listed)], at('pc', 'computer', [like]));
    expect(result.rows[0]?.coverage).toBe('likely');
    expect(told(result.singleCopyPhotos)).toEqual(['a.jpg icloud?']);
  });

  it('without a list, or with one that lacks photos, nobody can tell that a photo is only here', () => {
    const here = [photo('a')];
    expect(told(run([], at('pc', 'computer', here)).singleCopyPhotos)).toEqual(['a.jpg computer?']);
    const partial = icloudList([photo('z')], { notes: [{ code: 'parts-missing', blocks: true }] });
    expect(told(run([partial], at('pc', 'computer', here)).singleCopyPhotos)).toContain('a.jpg computer?');
  });

  it('what waits to be uploaded is not in iCloud', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => photo(name, { flags: { waiting: true } }));
    const plain = (name: string) => photo(name);
    if (!a || !b || !c) throw new Error('three');
    const result = run([list(a, b, c)], at('pc', 'computer', [plain('a'), plain('b')]), at('usb', 'usb', [plain('a')]));
    expect(told(result.singleCopyPhotos)).toEqual(['b.jpg computer', 'c.jpg null']);
    expect(result.twoPlaces).toEqual({ inTwo: 1, all: 3 });
  });

  it('what is in Recently Deleted is not asked about', () => {
    const gone = photo('a', { flags: { deleted: true } });
    expect(run([list(gone)], at('pc', 'computer', [photo('a')])).twoPlaces.all).toBe(0);
  });
});

describe('what could make one place look like two', () => {
  it('a list of files is no place beside the folder that it may list', () => {
    const listed = icloudList([photo('a'), photo('b')], {
      place: { kind: 'folder', independenceKey: 'list:exiftool:x.csv' },
    });
    const result = run([listed], at('pc', 'computer', [photo('a')]));
    expect(result.rows.map((row) => row.independentPlaces)).toEqual([1, 1]);
    expect(told(result.singleCopyPhotos)).toEqual(['a.jpg computer', 'b.jpg null']);
    const beside = run([listed, list(photo('a'))], at('pc', 'computer', [photo('a')]));
    expect(beside.twoPlaces.inTwo).toBe(0);
    expect(run([listed], at('pc', 'computer', [photo('a')]), at('usb', 'usb', [photo('a')])).twoPlaces.inTwo).toBe(1);
  });

  it('a place that was not read to its end, or is gone, counts for nothing and leaves it open', () => {
    const gone = at('usb', 'usb', [photo('a'), photo('b')], UNFINISHED);
    const result = run([list(photo('a'))], gone, at('pc', 'computer', [photo('b')]));
    expect(told(result.singleCopyPhotos)).toEqual(['a.jpg icloud?', 'b.jpg computer?']);
    expect(told(run([], gone).singleCopyPhotos)).toEqual(['a.jpg null?', 'b.jpg null?']);
  });

  it('a still alone is no copy of a Live Photo that no list knows', () => {
    const still = photo('a');
    const whole = photo('a', { live: resource('a.mov', { role: 'live-video', content: 'film', size: 8_000 }) });
    const result = run([list(photo('z'))], at('pc', 'computer', [whole]), at('usb', 'usb', [still]));
    expect(told(result.singleCopyPhotos)).toEqual(['a.jpg computer', 'z.jpg icloud']);
    expect(result.singleCopyPhotos[0]?.findings[1]).toMatchObject({ coverage: 'different', difference: 'half' });
    expect(run([list(photo('z'))], at('pc', 'computer', [whole]), at('usb', 'usb', [whole])).twoPlaces.inTwo).toBe(1);
  });

  it('files with other bytes are other photos, even where an unread one agrees with both', () => {
    const unread = photo('a', { content: null });
    const places = [
      at('1-pc', 'computer', [unread]),
      at('2-usb', 'usb', [photo('a', { content: 1 })]),
      at('3-nas', 'nas', [photo('a', { content: 2 })]),
    ];
    const result = run([list(photo('z'))], ...places);
    expect(result.singleCopyPhotos.map(({ asset: { name } }) => name)).toContain('a.jpg');
    // The unread one and one that was read agree by name, size and time: that is a match.
    expect(run([list(photo('z'))], ...places.slice(0, 2)).twoPlaces.inTwo).toBe(1);
  });

  it('a folder that is gone is no place of the folders compared with each other', () => {
    const first = referenceFolder(at('a', 'disk-a', [photo('x')], UNFINISHED));
    expect(run([first], at('b', 'disk-b', [photo('x')])).twoPlaces.inTwo).toBe(0);
    const there = referenceFolder(at('a', 'disk-a', [photo('x')]));
    expect(run([there], at('b', 'disk-b', [photo('x')])).twoPlaces.inTwo).toBe(1);
    expect(run([there], at('b', 'disk-a', [photo('x')])).twoPlaces.inTwo).toBe(0);
  });
});

describe('any number of places', () => {
  /** Which photos each place has, which key it has, and whether iCloud lists a photo. */
  const world = fc.record({
    places: fc.array(fc.record({ key: fc.nat(4), has: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }) }), {
      maxLength: 9,
    }),
    listed: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  });
  const KEYS = ['icloud', 'computer', 'usb', 'nas', 'dropbox'];

  it('the truth by hand: one photo for each that fewer than two keys hold, with that key', () => {
    fc.assert(
      fc.property(world, ({ places, listed }) => {
        const names = listed.map((_, i) => `p${i}`);
        const keyOf = (key: number) => KEYS[key] ?? '';
        const contents = places.map(({ key, has }, n) =>
          at(
            `place-${n}`,
            keyOf(key),
            names.flatMap((name, i) => (has[i] ? [photo(`${name}`, { path: `${n}/${name}.jpg` })] : [])),
          ),
        );
        const result = run([icloudList(names.flatMap((name, i) => (listed[i] ? [photo(name)] : [])))], ...contents);
        const truth = names.flatMap((name, i) => {
          const keys = new Set(places.flatMap(({ key, has }) => (has[i] ? [keyOf(key)] : [])));
          if (listed[i]) keys.add('icloud');
          return keys.size === 1 ? [`${name}.jpg ${[...keys][0]}`] : [];
        });
        expect(result.singleCopyPhotos.map(({ asset: { name }, where }) => `${name} ${where}`).sort()).toEqual(
          truth.sort(),
        );
        expect(result.twoPlaces.all - result.twoPlaces.inTwo).toBe(truth.length);
      }),
    );
  });
});

describe('a photo in two places that no list knows', () => {
  const second = (readAt: number | null) => {
    const pictures = () => [photo('a', { readAt })];
    const { secondPlace } = run([], at('pc', 'computer', pictures()), at('usb', 'usb', pictures()));
    return { answer: secondPlace?.answer, missing: secondPlace?.missing.map(({ code }) => code) };
  };

  it('is proven as long as its bytes were read, and not by a reading that is absent or to come', () => {
    expect(second(TODAY)).toEqual({ answer: 'yes', missing: [] });
    for (const readAt of [null, TODAY + 86_400_000])
      expect(second(readAt), String(readAt)).toEqual({ answer: 'unproven', missing: ['proof-undated'] });
  });
});
