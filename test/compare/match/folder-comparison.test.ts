import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { referenceFolder } from '../../../src/compare/match/folder-comparison.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { asset, folder, resource, TODAY } from '../../fixtures/assets.ts';

const first = (assets: readonly Asset[]) =>
  folder(assets, { place: { id: 'a', name: 'A', independenceKey: 'disk-a' } });
const second = (assets: readonly Asset[]) =>
  folder(assets, { place: { id: 'b', name: 'B', independenceKey: 'disk-b' } });
const pair = (a: readonly Asset[], b: readonly Asset[]) =>
  compare({ lists: [referenceFolder(first(a))], counts: null, places: [second(b)], today: TODAY });

describe('one folder against another', () => {
  it('is a yes when every photo is there by its bytes, whatever it is called', () => {
    const result = pair([asset('IMG_1.JPG', { content: 1, size: 9 })], [asset('beach.jpg', { content: 1, size: 9 })]);
    expect(result.verdict.answer).toBe('yes');
    expect(result.rows[0]).toMatchObject({ coverage: 'verified', independentPlaces: 2 });
    expect(result.verdict.blindSpots.map((spot) => spot.code)).toEqual(['phone-not-looked-at']);
  });

  it('calls a rewritten copy different, also when every single file was rewritten', () => {
    const names = Array.from({ length: 40 }, (_, i) => `IMG_${1000 + i}.JPG`);
    const side = (more: string) =>
      names.map((name, i) =>
        asset(name, { content: `${name}${more}`, size: 100, captured: `2024-06-01T12:00:${10 + i}Z` }),
      );
    const result = pair(side(''), side(' rewritten'));
    expect(result.coverage).toMatchObject({ different: 40 });
    expect(result.verdict.answer).toBe('not-yet');
  });

  it('says what is missing, and never that it is the wrong list, when nothing at all is there', () => {
    const side = (seed: number) =>
      Array.from({ length: 50 }, (_, i) => asset(`X${seed + i}.JPG`, { content: seed + i, size: seed + i }));
    const result = pair(side(1), side(1000));
    expect(result.coverage.absent).toBe(50);
    expect(result.verdict.answer).toBe('not-yet');
    expect(result.gaps.every((gap) => gap.kind === 'missing-here')).toBe(true);
  });

  it('looks for edited versions too: they are files that would be lost', () => {
    const edited = resource('IMG_E1.JPG', { role: 'edited', content: 'edit', size: 5 });
    const original = asset('IMG_1.JPG', { content: 1, size: 9, companions: [edited] });
    expect(pair([original], [asset('IMG_1.JPG', { content: 1, size: 9 })]).verdict.answer).toBe('not-yet');
    expect(pair([original], [original]).verdict.answer).toBe('yes');
    const apart = [asset('a.JPG', { content: 1, size: 9 }), asset('b.JPG', { content: 'edit', size: 5 })];
    expect(pair([original], apart).verdict.answer).toBe('yes');
  });

  it('cannot say yes over a file that could not be read, even where one of its name is there', () => {
    const at = { captured: '2024-06-01T12:00:00Z', size: 9 } as const;
    const result = pair(
      [asset('IMG_1.JPG', { content: 1, size: 9 }), asset('IMG_2.JPG', { ...at, state: 'unreadable' })],
      [asset('IMG_1.JPG', { content: 1, size: 9 }), asset('IMG_2.JPG', { ...at, content: 2 })],
    );
    expect(result.verdict.answer).not.toBe('yes');
    expect(result.places[0]?.notes).toContainEqual({ code: 'unreadable-files', count: 1, blocks: true });
  });

  it('proves a damaged file by its bytes, and does not look for one of 0 bytes', () => {
    const damaged = asset('IMG_1.JPG', { content: 1, size: 9, state: 'cut-short' });
    const empty = asset('IMG_2.JPG', { size: 0, state: 'empty' });
    expect(pair([damaged, empty], [damaged]).verdict.answer).toBe('yes');
  });

  it('counts copies of one photo once each way', () => {
    const twice = [asset('a.jpg', { content: 1, size: 9 }), asset('b.jpg', { content: 1, size: 9 })];
    expect(pair(twice, [asset('c.jpg', { content: 1, size: 9 })]).verdict.answer).toBe('yes');
  });

  it('says nothing of iCloud: no photo is "missing in iCloud", no pattern of uploads', () => {
    const result = pair(
      [asset('a.jpg', { content: 1, size: 9 })],
      [asset('a.jpg', { content: 1, size: 9 }), asset('extra.jpg', { content: 2, size: 8 })],
    );
    expect(result.gaps).toEqual([]);
    expect(result.patterns).toEqual([]);
    expect(result.ledger).toContainEqual({ code: 'only-here', count: 1 });
  });

  it('asks for the frames of a burst that a Photos library does not show', () => {
    const frame = asset('IMG_2.JPG', { content: 2, size: 9, flags: { burstFrame: true } });
    const result = pair(
      [asset('IMG_1.JPG', { content: 1, size: 9 }), frame],
      [asset('x.jpg', { content: 1, size: 9 })],
    );
    expect(result.verdict.answer).toBe('not-yet');
    expect(result.gaps.map((gap) => gap.asset?.name)).toEqual(['IMG_2.JPG']);
  });
});

describe('what could not be read of the folder that is asked about', () => {
  const unread = asset('a.jpg', { state: 'unreadable' });
  const read = asset('b.jpg', { state: 'unreadable', content: 1 });
  const noted = (assets: readonly Asset[], count: number | null) => {
    const notes = count === null ? [] : [{ code: 'unreadable-files', count, blocks: true } as const];
    return referenceFolder({ ...first(assets), notes }).notes.map((note) => [note.code, note.count]);
  };

  it('is said once', () => {
    expect(noted([unread], null)).toEqual([['unreadable-files', 1]]);
    expect(noted([unread], 1)).toEqual([['unreadable-files', 1]]);
    expect(noted([unread, { ...unread, id: '2' }], 3)).toEqual([['unreadable-files', 3]]);
    expect(noted([], null)).toEqual([]);
  });

  it('is not what has no photo in it and was read to its end: its bytes can be looked for', () => {
    expect(noted([read], 1)).toEqual([]);
    expect(noted([read], 2)).toEqual([['unreadable-files', 1]]);
    expect(noted([read], null)).toEqual([]);
    expect(noted([read, unread], 2)).toEqual([['unreadable-files', 1]]);
  });

  it('is not known where no count is said', () => {
    const notes = [{ code: 'unreadable-files', blocks: true } as const];
    for (const assets of [[], [read], [unread]])
      expect(referenceFolder({ ...first(assets), notes }).notes.map((note) => note.count ?? 'none')).toEqual(
        assets.includes(unread) ? [1] : [],
      );
  });

  it('is also the film of a photo', () => {
    const film = asset('c.heic', { content: 2, live: resource('c.mov', { role: 'live-video', state: 'unreadable' }) });
    expect(noted([film], null)).toEqual([['unreadable-files', 1]]);
  });

  it('leaves other notes as they are', () => {
    const notes = [{ code: 'scan-unfinished', count: 2, blocks: true } as const];
    expect(referenceFolder({ ...first([read]), notes }).notes).toEqual(notes);
  });
});

describe('an edited version as a photo of its own', () => {
  const edits = (...made: Parameters<typeof resource>[]) =>
    referenceFolder(
      first([
        asset('IMG_1.HEIC', {
          path: 'x/IMG_1.HEIC',
          width: 4,
          height: 3,
          durationMs: 5,
          content: 1,
          companions: made.map(([name, parts]) => resource(name, { role: 'edited', content: name, ...parts })),
        }),
      ]),
    ).assets.slice(1);

  it('has its own name, kind, path and bytes, and not the pixels and the length of the original', () => {
    expect(edits(['IMG_E1.HEIC', { path: 'x/IMG_E1.HEIC' }])).toMatchObject([
      {
        id: 'x/IMG_E1.HEIC',
        name: 'IMG_E1.HEIC',
        kind: 'photo',
        width: null,
        height: null,
        durationMs: null,
        resources: [{ role: 'original', name: 'IMG_E1.HEIC' }],
      },
    ]);
    expect(edits(['IMG_E1.HEIC', { path: null }])[0]?.id).toBe('x/IMG_1.HEIC/IMG_E1.HEIC');
  });

  it('is a film by its content, and where that is not known by its name', () => {
    const kinds = edits(['a.MOV', {}], ['b.MOV', { type: 'jpeg' }], ['c.JPG', { type: 'mov' }], ['d.JPG', {}]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['video', 'photo', 'video', 'photo']);
  });
});
