import { describe, expect, it } from 'vitest';
import { isComplete } from '../../../src/model/place.ts';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

// Records of photo services: which are photos, which files they have, and what the list says of itself.

type Json = Readonly<Record<string, unknown>>;
const IMMICH: Json = { originalFileName: 'IMG_1.HEIC', deviceAssetId: 'd', ownerId: 'o' };
const DRIVE: Json = { name: 'IMG_1.HEIC', parentReference: {} };
const AT = '2022-06-04T10:11:09Z';
const HASH = '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8';
const listOf = (...records: readonly Json[]) => readOne([listFile('l.json', JSON.stringify(records))]);
type List = Awaited<ReturnType<typeof listOf>>;
const names = ({ contents }: List) => contents.assets.map(({ name }) => name);
const photos = (...more: readonly Json[]) => listOf(...more.map((each) => ({ ...IMMICH, ...each })));

describe('a record of a photo service', () => {
  it('is a photo by its name; sidecars and texts are counted, and without a name it was not read', async () => {
    const list = await photos(
      {},
      { originalFileName: 'upload/x/IMG_2.HEIC' },
      { originalFileName: 'IMG_3.AAE' },
      { originalFileName: 'IMG_3.xmp' },
      { originalFileName: 'notes.txt' },
      { originalFileName: 'Beach' },
      { originalFileName: '' },
      { originalFileName: '...' },
    );
    expect(names(list)).toEqual(['IMG_1.HEIC', 'IMG_2.HEIC', 'Beach']);
    expect(['adjustments', 'sidecars', 'not-photos', 'unreadable-rows'].map((code) => line(list, code))).toEqual([
      -1, -1, -1, -2,
    ]);
  });

  it.each([
    ['VIDEO', 'video'],
    ['video/mp4', 'video'],
    ['IMAGE', 'photo'],
    ['image/heic', 'photo'],
    ['photo', 'photo'],
    ['raw', 'photo'],
    ['a video', 'photo'],
    ['', 'photo'],
  ])('of the type %j is a %s', async (type, kind) => {
    expect((await photos({ type })).contents.assets[0]?.kind).toBe(kind);
  });

  it('of a type that nobody knows is what its name is', async () => {
    const kind = async (type: string) =>
      (await photos({ type, originalFileName: 'a.mov' })).contents.assets[0]?.kind ?? null;
    expect([await kind('OTHER'), await kind('an image'), await kind('IMAGE')]).toEqual(['video', 'video', 'photo']);
  });

  it.each<readonly [Json, deleted: boolean, hidden: boolean]>([
    [{}, false, false],
    [{ isTrashed: true }, true, false],
    [{ isTrashed: 'false' }, false, false],
    [{ deletedAt: AT }, true, false],
    [{ deletedAt: null }, false, false],
    [{ isTrashed: false, deletedAt: AT }, true, false],
    [{ visibility: 'hidden' }, false, true],
    [{ visibility: 'LOCKED' }, false, true],
    [{ visibility: 'timeline' }, false, false],
    [{ visibility: 'unlocked' }, false, false],
    [{ visibility: 'hidden', isTrashed: true }, true, true],
  ])('%j is in the bin: %s, hidden: %s', async (more, deleted, hidden) => {
    expect((await photos(more)).contents.assets[0]?.flags).toEqual({
      hidden,
      deleted,
      sharedLibrary: false,
      burstFrame: false,
      waiting: false,
    });
  });

  it('of a folder is counted, and not what is said to be one', async () => {
    const list = await listOf(DRIVE, { ...DRIVE, folder: {} }, { ...DRIVE, folder: '' }, { ...DRIVE, folder: null });
    expect(names(list)).toHaveLength(3);
    expect(line(list, 'not-photos')).toBe(-1);
  });

  it('says when it was taken; what the service writes as +00:00 is no zone', async () => {
    const taken = async (fileCreatedAt: string) => (await photos({ fileCreatedAt })).contents.assets[0]?.captured;
    const at = { kind: 'instant', ms: Date.parse(AT), precision: 'second' };
    expect(await taken('2022-06-04T10:11:09+00:00')).toEqual({ ...at, offsetMinutes: null });
    expect(await taken('2022-06-04T12:11:09+02:00')).toEqual({ ...at, offsetMinutes: 120 });
    expect(await taken('')).toEqual({ kind: 'unknown' });
  });

  it('has an id of its own, or none', async () => {
    const ids = async (...more: readonly Json[]) => (await photos(...more)).contents.assets.map(({ id }) => id);
    expect(await ids({ id: 'A' }, { id: 5 }, { id: '' })).toEqual(['A', '5', '/IMG_1.HEIC']);
  });
});

describe('the files of one photo of PhotoPrism', () => {
  const PRISM: Json = { UID: 'p1', TakenSrc: 'meta', FileName: 'x/main.jpg', TakenAt: AT };
  const file = (Name: string, more: Json = {}): Json => ({ Name, Root: '/', Hash: HASH, Size: 5, ...more });

  it('are its originals, each with the date and the marks of the photo', async () => {
    const list = await listOf({
      ...PRISM,
      DeletedAt: AT,
      Files: [
        file('x/a.heic', { UID: 'f1', Width: 40, Height: 30 }),
        file('x/a.heic.jpg', { Root: 'sidecar' }),
        file('x/a.mp4', { UID: 'f2', MediaType: 'video', Size: 7 }),
        'no file',
      ],
    });
    expect(
      list.contents.assets.map(({ id, name, kind, captured, width, height, flags, resources: [{ size, sha1 }] }) => [
        ...[id, name, kind, 'ms' in captured && captured.ms, width, height, flags.deleted, size, sha1 !== undefined],
      ]),
    ).toEqual([
      ['f1', 'a.heic', 'photo', Date.parse(AT), 40, 30, true, 5, true],
      ['f2', 'a.mp4', 'video', Date.parse(AT), null, null, true, 7, true],
    ]);
  });

  it('are the photo itself where no original is listed', async () => {
    for (const Files of [undefined, [], 'x', [file('a.jpg', { Root: 'sidecar' })]])
      expect(names(await listOf({ ...PRISM, Files })), JSON.stringify(Files)).toEqual(['main.jpg']);
  });

  it('without a name are a record that was not read in full', async () => {
    const list = await listOf({ ...PRISM, Files: [file('a.jpg'), file('')] }, { ...PRISM, Files: [file('b.jpg')] });
    expect(names(list)).toEqual(['a.jpg', 'b.jpg']);
    expect(line(list, 'unreadable-rows')).toBe(-1);
    expect(isComplete(list.contents)).toBe(false);
  });
});

describe('a list of a photo service', () => {
  it('is of that service and never of iCloud, and pairs nothing by itself', async () => {
    const list = await photos(
      { fileCreatedAt: AT },
      { originalFileName: 'IMG_1.MOV', fileCreatedAt: AT },
      { originalFileName: 'IMG_2.JPG', fileCreatedAt: '06/04/2022' },
    );
    expect(list.contents.assets.map(({ kind }) => kind)).toEqual(['photo', 'video', 'photo']);
    expect(list.contents.list?.subject).toBe('other-service');
    expect(note(list, 'list-of-service')).toEqual({ code: 'list-of-service', blocks: true });
    expect(note(list, 'dates-ambiguous')).toEqual({ code: 'dates-ambiguous', count: 1, blocks: false });
  });

  it('shows what its records have a field for', async () => {
    const shows = async (more: Json) => (await photos(more)).contents.list?.shows;
    expect(await shows({})).toEqual({ hidden: false, deleted: false, waiting: false });
    expect(await shows({ visibility: 'timeline' })).toEqual({ hidden: true, deleted: false, waiting: false });
    expect(await shows({ isTrashed: false })).toEqual({ hidden: false, deleted: true, waiting: false });
    expect(await shows({ deletedAt: null })).toEqual({ hidden: false, deleted: true, waiting: false });
  });

  it('knows its newest addition, in whatever order its photos stand', async () => {
    const newest = async (...days: readonly (string | undefined)[]) =>
      (await photos(...days.map((createdAt) => ({ createdAt })))).contents.list?.age.newestAddition ?? null;
    const [one, two] = ['2026-10-01T10:00:00Z', '2026-10-02T10:00:00Z'];
    expect(await newest(one, two)).toBe(Date.parse(two));
    expect(await newest(two, undefined, one)).toBe(Date.parse(two));
    expect(await newest(undefined)).toBeNull();
  });

  it('as a table goes on with another head', async () => {
    const rows = [
      'originalFileName,ownerId,checksum,fileSize',
      `a.jpg,o,${HASH},5`,
      'fileSize,checksum,ownerId,originalFileName',
      `7,${HASH},o,b.jpg`,
    ];
    const list = await readOne([listFile('l.csv', `${rows.join('\n')}\n`)]);
    expect(list.contents.assets.map(({ name, resources: [{ size }] }) => [name, size])).toEqual([
      ['a.jpg', 5],
      ['b.jpg', 7],
    ]);
  });
});
