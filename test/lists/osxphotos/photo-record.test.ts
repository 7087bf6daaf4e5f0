import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, NOW, note, readOne } from '../../fixtures/lists/list-file.ts';

// What each key of osxphotos means, by itself: without its database, so that every arm of it is asked.

type Json = Readonly<Record<string, unknown>>;
const PHOTO: Json = { uuid: 'U1', original_filename: 'IMG_1.HEIC', incloud: true, iscloudasset: true };
const listOf = (...photos: readonly Json[]) =>
  readOne([listFile('q.json', JSON.stringify(photos.map((photo, i) => ({ ...PHOTO, uuid: `U${i}`, ...photo }))))]);
const assetOf = async (photo: Json) => {
  const [asset] = (await listOf(photo)).contents.assets;
  if (asset === undefined) throw new Error('no photo');
  return asset;
};
const files = async (photo: Json) => (await assetOf(photo)).resources.map(({ role, name }) => `${role} ${name}`);
const kinds = async (...photos: readonly Json[]) =>
  (await listOf(...photos)).contents.assets.map(({ name, kind }) => `${name} ${kind}`);

describe('a photo of osxphotos', () => {
  it('is called as it was when it came, or else as its file is', async () => {
    const name = async (photo: Json) => (await assetOf(photo)).name;
    expect(await name({ filename: 'x.heic' })).toBe('IMG_1.HEIC');
    expect(await name({ original_filename: '', filename: 'x.heic' })).toBe('x.heic');
    expect(await name({ original_filename: undefined, original_name: 'y.heic', filename: 'x.heic' })).toBe('y.heic');
    expect(await name({ original_filename: undefined, filename: 'x.heic' })).toBe('x.heic');
  });

  it('has what its keys say, and nothing that they do not', async () => {
    const { id, width, height, captured, deletedAt, resources, flags } = await assetOf({});
    expect([id, width, height, captured.kind, deletedAt]).toEqual(['U0', null, null, 'unknown', null]);
    expect(resources).toMatchObject([{ role: 'original', size: null, fingerprint: null, path: null }]);
    expect(flags).toEqual({
      hidden: false,
      deleted: false,
      sharedLibrary: false,
      burstFrame: false,
      waiting: false,
    });
    const full = await assetOf({
      original_filesize: 5,
      original_width: 40,
      original_height: 30,
      fingerprint: fingerprintOf('a'),
      date: '2021-01-03T12:22:09+01:00',
      date_trashed: '2026-11-01T10:00:00Z',
    });
    expect(full).toMatchObject({ width: 40, height: 30, deletedAt: Date.UTC(2026, 10, 1, 10) });
    expect(full.resources[0]).toMatchObject({ size: 5, fingerprint: fingerprintOf('a') });
    expect(full.captured).toMatchObject({ kind: 'instant', ms: Date.UTC(2021, 0, 3, 11, 22, 9), offsetMinutes: 60 });
    expect((await assetOf({ created: '2021-01-03T12:22:09Z' })).captured).toMatchObject({
      ms: Date.UTC(2021, 0, 3, 12, 22, 9),
    });
  });

  it('has no size where osxphotos writes 0 for one that it does not know', async () => {
    expect((await assetOf({ original_filesize: 0 })).resources[0].size).toBeNull();
    expect((await assetOf({ original_filesize: 1 })).resources[0].size).toBe(1);
  });

  it('is a film by its own word, and by its name only without one', async () => {
    expect(
      await kinds(
        { ismovie: true },
        { ismovie: false, original_filename: 'a.mov' },
        { original_filename: 'b.mov' },
        { ismovie: null, original_filename: 'c.mov' },
      ),
    ).toEqual(['IMG_1.HEIC video', 'a.mov photo', 'b.mov video', 'c.mov video']);
    const { assets } = (await listOf({ original_filename: 'b.mov' })).contents;
    expect(assets[0]?.kind).toBe('video');
  });

  it('without a name or an id is a row that was not read', async () => {
    const list = await listOf(
      {},
      { original_filename: '' },
      { uuid: '', original_filename: 'a.jpg' },
      { uuid: null, original_filename: 'b.jpg' },
    );
    expect(list.contents.assets).toHaveLength(1);
    expect(line(list, 'unreadable-rows')).toBe(-3);
  });
});

describe('the halves of a photo of osxphotos', () => {
  it('are a film, a RAW file, or both, called like it', async () => {
    expect(await files({})).toEqual(['original IMG_1.HEIC']);
    expect(await files({ live_photo: false, has_raw: false })).toEqual(['original IMG_1.HEIC']);
    expect(await files({ live_photo: true })).toEqual(['original IMG_1.HEIC', 'live-video IMG_1.mov']);
    expect(await files({ has_raw: true })).toEqual(['original IMG_1.HEIC', 'raw IMG_1.dng']);
    expect(await files({ live_photo: true, has_raw: true, uti_raw: 'com.adobe.raw-image' })).toEqual([
      'original IMG_1.HEIC',
      'live-video IMG_1.mov',
      'raw IMG_1.dng',
    ]);
  });

  it.each([
    ...['cr2', 'cr3', 'crw', 'arw', 'raf', 'rw2', 'nrw', 'nef', 'orf', 'pef', 'srw'].map((ending) => [
      `com.maker.${ending}-raw-image`,
      ending,
    ]),
    ['com.nikon.raw-image', 'nef'],
    ['com.sony.raw-image', 'arw'],
    ['com.adobe.raw-image', 'dng'],
    ['com.maker.xyz-raw-image', 'dng'],
    ['', 'dng'],
  ])('a RAW file of the type %j ends in %s', async (type, ending) => {
    expect(await files({ has_raw: true, uti_raw: type })).toContain(`raw IMG_1.${ending}`);
  });

  it('a RAW file ends as its path does, where there is one', async () => {
    const raw = async (path: string, type = 'com.canon.cr2-raw-image') =>
      (await files({ has_raw: true, path_raw: path, uti_raw: type }))[1];
    expect(await raw('/x/y.CR3')).toBe('raw IMG_1.cr3');
    expect(await raw('/x/y.ab')).toBe('raw IMG_1.ab');
    expect(await raw('')).toBe('raw IMG_1.cr2');
    expect(await raw('y.cr3')).toBe('raw IMG_1.dng');
    expect(await raw('/x/y')).toBe('raw IMG_1.dng');
  });
});

describe('what osxphotos marks', () => {
  it('is each mark by itself, and all of them together', async () => {
    const keys = [
      ['hidden', { hidden: true }],
      ['deleted', { intrash: true }],
      ['sharedLibrary', { shared_library: true }],
      ['burstFrame', { burst: true, burst_selected: false, burst_key: false }],
      ['waiting', { incloud: false }],
    ] as const;
    const marks = Array.from({ length: 32 }, (_, bits) => keys.map((_key, i) => ((bits >> i) & 1) === 1));
    const photos = marks.map((marked) => Object.assign({}, ...keys.map(([, said], i) => (marked[i] ? said : {}))));
    const list = await listOf(...photos, ...photos);
    const { assets } = list.contents;
    const wanted = marks.map((marked) => Object.fromEntries(keys.map(([flag], i) => [flag, marked[i]])));
    expect(assets.map(({ flags }) => flags)).toEqual([...wanted, ...wanted]);
    // Photos with the same marks share one object, which nobody can change.
    expect(new Set(assets.map(({ flags }) => flags)).size).toBe(32);
    expect(assets.every(({ flags }) => Object.isFrozen(flags))).toBe(true);
    expect([note(list, 'waiting-to-upload')?.count, note(list, 'deleted-listed')?.count]).toEqual([32, 32]);
  });

  it('as a frame of a burst is one that was neither chosen nor is its face', async () => {
    const isFrame = async (photo: Json) => (await assetOf(photo)).flags.burstFrame;
    const frame = { burst: true, burst_selected: false, burst_key: false };
    expect(await isFrame(frame)).toBe(true);
    for (const more of [
      { burst: false },
      { burst_selected: true },
      { burst_key: true },
      { burst_selected: null },
      { burst_key: null },
    ])
      expect(await isFrame({ ...frame, ...more }), JSON.stringify(more)).toBe(false);
  });

  it('as waiting is what is not known to be in iCloud', async () => {
    const waits = async (...photos: readonly Json[]) =>
      (await listOf(...photos)).contents.assets.map(({ flags }) => flags.waiting);
    expect(await waits({}, { incloud: false }, { incloud: null })).toEqual([false, true, true]);
    expect(await waits({ incloud: null })).toEqual([true]);
    expect(await waits({ incloud: false, iscloudasset: false })).toEqual([true]);
  });

  it('as shared, or as somebody else’s, is no photo of one’s own', async () => {
    const of = async (photo: Json) => {
      const list = await listOf(photo, {});
      return [list.contents.assets.length, line(list, 'shared-album-items'), line(list, 'syndicated-items')];
    };
    const [own, shared, others] = [
      [2, 0, 0],
      [1, -1, 0],
      [1, 0, -1],
    ];
    expect(await of({ shared: true })).toEqual(shared);
    expect(await of({ shared: true, syndicated: true, incloud: null })).toEqual(shared);
    expect(await of({ shared: false })).toEqual(own);
    expect(await of({ syndicated: true, incloud: null })).toEqual(others);
    expect(await of({ syndicated: true, incloud: false })).toEqual(others);
    expect(await of({ syndicated: true })).toEqual(own);
    expect(await of({ syndicated: true, incloud: null, saved_to_library: true })).toEqual(own);
    expect(await of({ syndicated: false, incloud: null })).toEqual(own);
  });
});

describe('a list of osxphotos', () => {
  it('says what it does not show, and shows it where one photo is such', async () => {
    const said = async (...photos: readonly Json[]) => {
      const { notes, list } = (await listOf(...photos)).contents;
      return [notes.map(({ code }) => code).filter((code) => /shown|bursts|albums/.test(code)), list?.shows];
    };
    const hidden = { code: 'hidden-not-shown', blocks: false };
    expect(note(await listOf({}), 'hidden-not-shown')).toEqual(hidden);
    expect(await said({})).toEqual([
      ['deleted-not-shown', 'hidden-not-shown', 'bursts-excluded'],
      { hidden: false, deleted: false, waiting: true },
    ]);
    expect(await said({}, { hidden: true })).toEqual([
      ['deleted-not-shown', 'bursts-excluded'],
      { hidden: true, deleted: false, waiting: true },
    ]);
    expect(await said({}, { intrash: true })).toEqual([
      ['hidden-not-shown', 'bursts-excluded'],
      { hidden: false, deleted: true, waiting: true },
    ]);
    expect(await said({}, { burst: true, burst_selected: false, burst_key: false })).toEqual([
      ['deleted-not-shown', 'hidden-not-shown'],
      { hidden: false, deleted: false, waiting: true },
    ]);
    const shared = await listOf({}, { shared: true }, { shared: true });
    expect(note(shared, 'shared-albums-excluded')).toEqual({
      code: 'shared-albums-excluded',
      count: 2,
      blocks: false,
    });
  });

  it('is of iCloud by one photo, of a Mac where each says that it is not there, and of nobody knows what else', async () => {
    const of = async (...photos: readonly Json[]) => {
      const list = await listOf(...photos);
      const { place, list: facts, assets, notes } = list.contents;
      const isFiles = notes.some(({ code, blocks }) => code === 'list-of-files' && blocks);
      return [place.kind, facts?.subject, isFiles, assets.map(({ flags }) => flags.waiting), facts?.shows.waiting];
    };
    const nowhere = { incloud: null, iscloudasset: false };
    expect(await of(nowhere, { incloud: null })).toEqual(['icloud', 'icloud', false, [true, true], true]);
    expect(await of(nowhere, { ...nowhere, incloud: false })).toEqual(['icloud', 'icloud', false, [true, true], true]);
    expect(await of(nowhere)).toEqual(['photos-library', 'folder', true, [false], false]);
    expect(await of({ incloud: undefined, iscloudasset: undefined, original_filesize: 5 })).toEqual([
      'photos-library',
      'unknown',
      true,
      [false],
      false,
    ]);
    expect(await of({ ...nowhere, shared: true })).toEqual(['photos-library', 'folder', false, [], false]);
    expect(note(await listOf({ ...nowhere, hidden: true }), 'waiting-to-upload')).toBeUndefined();
    expect((await assetOf({ ...nowhere, hidden: true })).flags.hidden).toBe(true);
  });

  it('knows the newest day on which something came, in whatever order its photos stand', async () => {
    const newest = async (...days: readonly (string | null)[]) =>
      (await listOf(...days.map((day) => ({ date_added: day })))).contents.list?.age.newestAddition ?? null;
    const [one, two] = ['2026-10-01T10:00:00Z', '2026-10-02T10:00:00Z'];
    expect(await newest(one, two)).toBe(Date.parse(two));
    expect(await newest(two, one)).toBe(Date.parse(two));
    expect(await newest(two, null, one)).toBe(Date.parse(two));
    expect(await newest(null)).toBeNull();
    expect((await listOf({})).contents.list?.age.newestAddition).toBeNull();
  });

  it('is no older than its newest photo', async () => {
    const text = JSON.stringify([{ ...PHOTO, date_added: new Date(NOW - 86_400_000).toISOString() }]);
    const age = async (modified: number) =>
      (await readOne([listFile('q.json', text, modified)])).contents.list?.age.source;
    expect(await age(NOW)).toBe('file-date');
    expect(await age(NOW - 3 * 86_400_000)).toBe('none');
  });

  it('decides day and month by all of its dates', async () => {
    const days = async (...dates: readonly string[]) => {
      const list = await listOf(...dates.map((date) => ({ date })));
      const of = list.contents.assets.map(({ captured }) =>
        'ms' in captured ? new Date(captured.ms).toISOString().slice(0, 10) : captured.kind,
      );
      return [of, note(list, 'dates-ambiguous')?.count];
    };
    expect(await days('06/04/2022', '13/04/2022')).toEqual([['2022-04-06', '2022-04-13'], undefined]);
    expect(await days('06/04/2022', '04/13/2022')).toEqual([['2022-06-04', '2022-04-13'], undefined]);
    expect(await days('06/04/2022')).toEqual([['unknown'], 1]);
  });
});
