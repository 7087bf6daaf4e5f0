import { describe, expect, it } from 'vitest';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import type { MediaType } from '../../../src/model/media-type.ts';
import { pathOf, type ScannedFile } from '../../../src/scanner/files/scanned-file.ts';
import {
  compareText,
  type FileGroup,
  isAssetFile,
  isLiveContainer,
  isLiveStill,
  mediumOf,
  pairRank,
} from '../../../src/scanner/grouping/group-file.ts';
import { groupFolder } from '../../../src/scanner/grouping/group-folder.ts';
import { joinFolders } from '../../../src/scanner/grouping/join-folders.ts';
import { timesContradict } from '../../../src/scanner/grouping/pair-live-photos.ts';
import { toAsset } from '../../../src/scanner/grouping/to-asset.ts';
import { at, scannedFile } from './scanned-file.ts';

// Every kind and every limit, on both sides.

const NOON = Date.UTC(2023, 5, 1, 12);
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

describe('what a file can be', () => {
  it.each<[string, MediaType | null, string]>([
    ['a.JPG', null, 'still'],
    ['a.HEIC', null, 'still'],
    ['a.PNG', null, 'still'],
    ['a.MOV', null, 'video'],
    ['a.mp4', null, 'video'],
    ['a.avi', null, 'video'],
    ['a.DNG', null, 'raw'],
    ['a.CR2', null, 'raw'],
    ['a.AAE', null, 'adjustment'],
    ['a.xmp', null, 'sidecar'],
    // By content, whatever it is called.
    ['a.JPG', 'mov', 'video'],
    ['a.MOV', 'jpeg', 'still'],
    ['a.JPG', 'raw', 'raw'],
    // RAW files are TIFF inside.
    ['a.DNG', 'tiff', 'raw'],
    ['a.tif', 'tiff', 'still'],
    ['a.DNG', 'jpeg', 'still'],
    ['a.AAE', 'jpeg', 'adjustment'],
  ])('%s with %s inside: %s', (name, type, medium) => {
    const file = scannedFile(name, type === null ? { facts: null } : { about: { type } });
    expect(mediumOf(type === null ? file : { ...file, facts: scannedFile('x.jpg', { about: { type } }).facts })).toBe(
      medium,
    );
  });

  it.each<[string, MediaType | null, boolean, boolean, number]>([
    ['a.jpg', null, true, false, 0],
    ['a.heic', null, true, false, 1],
    ['a.png', null, false, false, 2],
    ['a.mov', null, false, true, 2],
    ['a.mp4', null, false, true, 2],
    ['a.avi', null, false, false, 2],
    ['a.png', 'jpeg', true, false, 2],
    ['a.png', 'heic', true, false, 2],
    ['a.jpg', 'png', false, false, 0],
    ['a.avi', 'mov', false, true, 2],
    ['a.avi', 'mp4', false, true, 2],
    ['a.mov', 'avi', false, false, 2],
  ])('%s with %s: still of a Live Photo %s, its film %s, rank %i', (name, type, isStill, isFilm, rank) => {
    const file = scannedFile(name, type === null ? { facts: null } : { about: { type } });
    expect([isLiveStill(file), isLiveContainer(file), pairRank(file)]).toEqual([isStill, isFilm, rank]);
  });

  it.each<[string, ScannedFile['state'], boolean]>([
    ['a.jpg', 'present', true],
    ['a.jpg', 'unread', true],
    ['a.jpg', 'placeholder', true],
    ['a.jpg', 'gone', false],
    ['a.jpg', 'not-photo', false],
    ['noname', 'present', true],
    ['noname', 'cut-short', true],
    ['noname', 'unread', false],
    ['noname', 'placeholder', false],
    ['noname', 'gone', false],
  ])('%s that is %s is part of an asset: %s', (name, state, is) => {
    expect(isAssetFile(scannedFile(name, { state }))).toBe(is);
  });

  it('is in an order that no machine changes', () => {
    expect(['b', 'a', 'B', 'ä', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
    expect([compareText('a', 'a'), compareText('a', 'b'), compareText('b', 'a')]).toEqual([0, -1, 1]);
  });
});

describe('times that forbid two files to belong together', () => {
  const wall = (ms: number, precision: 'second' | 'minute' = 'second'): CaptureTime => ({
    kind: 'wall',
    ms,
    precision,
  });
  const minute = (ms: number): CaptureTime => ({ kind: 'instant', ms, offsetMinutes: 0, precision: 'minute' });
  const dayOf = (ms: number): CaptureTime => ({ kind: 'day', ms, precision: 'day' });

  it.each<[string, CaptureTime, CaptureTime, boolean]>([
    ['two minutes', at(NOON), at(NOON + 2 * MINUTE), false],
    ['two minutes and a moment', at(NOON), at(NOON + 2 * MINUTE + 1), true],
    ['three, where only the minute is known', minute(NOON), at(NOON + 3 * MINUTE), false],
    ['more than three', at(NOON), minute(NOON - 3 * MINUTE - 1), true],
    ['wall clocks two minutes apart', wall(NOON), wall(NOON - 2 * MINUTE), false],
    ['wall clocks an hour apart', wall(NOON), wall(NOON + HOUR), true],
    ['a zone of 26 hours', at(NOON), wall(NOON + 26 * HOUR), false],
    ['more than any zone', at(NOON), wall(NOON + 26 * HOUR + 1), true],
    ['just before a quarter of an hour', wall(NOON), at(NOON + 13 * MINUTE), false],
    ['too far before it', wall(NOON), at(NOON + 13 * MINUTE - 1), true],
    ['just after it', at(NOON), wall(NOON - 17 * MINUTE), false],
    ['too far after it', at(NOON), wall(NOON - 17 * MINUTE - 1), true],
    ['two days', dayOf(NOON), dayOf(NOON + 2 * DAY), false],
    ['more than two days', dayOf(NOON), wall(NOON + 2 * DAY + 1), true],
    ['a day beside a wall clock', wall(NOON - 2 * DAY), dayOf(NOON), false],
    ['nothing known of one', { kind: 'unknown' }, at(NOON), false],
    ['nothing known of the other', at(NOON), { kind: 'unknown' }, false],
    ['the date of a file', { kind: 'file', ms: 0, precision: 'second' }, at(NOON), false],
    ['the date of the other file', at(NOON), { kind: 'file', ms: 0, precision: 'second' }, false],
  ])('%s', (_, a, b, forbids) => {
    expect([timesContradict(a, b), timesContradict(b, a)]).toEqual([forbids, forbids]);
  });
});

describe('a film without an identifier', () => {
  const still = scannedFile('IMG_1.HEIC', { about: { captured: at(NOON) } });
  const joins = (film: ScannedFile, photo = still) => groupFolder([photo, film]).groups.length === 1;
  const film = (parts: Parameters<typeof scannedFile>[1]) => scannedFile('IMG_1.MOV', parts);

  it('is the half of a still of its name up to ten seconds', () => {
    expect(joins(film({ about: { durationMs: 10_000 } }))).toBe(true);
    expect(joins(film({ about: { durationMs: 10_001 } }))).toBe(false);
    expect(joins(film({ size: 900 * 1024 * 1024, about: { durationMs: 3000 } }))).toBe(true);
  });

  it('of no known length is it up to 60 MB', () => {
    const MB = 1024 * 1024;
    expect(joins(film({ size: 60 * MB }))).toBe(true);
    expect(joins(film({ size: 60 * MB + 1 }))).toBe(false);
    expect(joins(film({ size: 60 * MB + 1, facts: null }))).toBe(false);
    expect(joins(film({ size: null, facts: null }))).toBe(true);
  });

  it('is it where only one of the two has an identifier, and not where they differ', () => {
    const own = (contentIdentifier: string | null) => ({ about: { contentIdentifier, captured: at(NOON) } });
    const photo = (id: string | null) => scannedFile('IMG_1.HEIC', own(id));
    expect([joins(film(own('1')), photo(null)), joins(film(own(null)), photo('1'))]).toEqual([true, true]);
    expect([joins(film(own('1')), photo('2')), joins(film(own('1')), photo('1'))]).toEqual([false, true]);
  });
});

describe('RAW beside several stills', () => {
  const grouped = (...names: string[]) =>
    groupFolder(names.map((name) => scannedFile(name))).groups.map(({ original, companions }) =>
      [original.name, ...companions.map(({ role, file }) => `${role}:${file.name}`)].join(' + '),
    );

  it('goes to the JPEG, then to the HEIC, then to any other, and each still has one', () => {
    expect(grouped('a.CR2', 'a.HEIC', 'a.JPG')).toEqual(['a.HEIC', 'a.JPG + raw:a.CR2']);
    expect(grouped('a.CR2', 'a.HEIC', 'a.PNG')).toEqual(['a.HEIC + raw:a.CR2', 'a.PNG']);
    expect(grouped('a.CR2', 'a.PNG')).toEqual(['a.PNG + raw:a.CR2']);
    expect(grouped('a.CR2', 'a.DNG', 'a.JPG')).toEqual(['a.DNG', 'a.JPG + raw:a.CR2']);
    expect(grouped('a.CR2', 'a.MOV')).toEqual(['a.CR2', 'a.MOV']);
  });
});

describe('halves in different folders', () => {
  const one = (path: string, contentIdentifier: string | null = '1') =>
    scannedFile(path, { about: { contentIdentifier } });
  const group = (original: ScannedFile, ...companions: FileGroup<ScannedFile>['companions'][number][]) => ({
    original,
    companions,
  });

  it('keep what they had with them', () => {
    const note = { role: 'adjustment', file: scannedFile('s/a.AAE') } as const;
    const edit = { role: 'edited', file: scannedFile('v/a edited.MOV') } as const;
    const [still, film] = [one('s/a.HEIC'), one('v/a.MOV')];
    const { joined, absorbed } = joinFolders([group(still, note), group(film, edit)]);
    expect(joined.get(still)).toEqual({
      original: still,
      companions: [note, { role: 'live-video', file: film }, edit],
    });
    expect([...absorbed]).toEqual([film]);
  });

  it('are none where the still has its film, and none without an identifier', () => {
    const has = { role: 'live-video', file: one('s/a.MOV') } as const;
    const raw = { role: 'raw', file: scannedFile('s/a.DNG') } as const;
    const film = one('v/a.MOV');
    const count = (...groups: Parameters<typeof joinFolders<ScannedFile>>[0][]) =>
      joinFolders(groups.flatMap((each) => [...each])).joined.size;
    expect(count([group(one('s/a.HEIC'), has), group(film)])).toBe(0);
    expect(count([group(one('s/a.HEIC'), raw), group(film)])).toBe(1);
    expect(count([group(one('s/a.HEIC', null)), group(one('v/a.MOV', null))])).toBe(0);
    expect(count([group(one('s/a.HEIC', '2')), group(film)])).toBe(0);
  });

  it('of one identifier are joined in the order of their paths, each film once', () => {
    const stills = ['s/c.HEIC', 's/a.HEIC', 's/b.HEIC'].map((path) => one(path));
    const films = ['v/z.MOV', 'v/b.MOV', 'v/y.MOV'].map((path) => one(path));
    const { joined } = joinFolders([...stills, ...films].map((each) => group(each)));
    const pairs = [...joined].map(
      ([still, { companions }]) => `${still.name} ${companions.map(({ file }) => file.name)}`,
    );
    expect(pairs.sort()).toEqual(['a.HEIC y.MOV', 'b.HEIC b.MOV', 'c.HEIC z.MOV']);
  });
});

describe('what an asset says', () => {
  const assetOf = (...files: readonly ScannedFile[]) => {
    const [group] = groupFolder(files).groups;
    if (!group) throw new Error('no group');
    return toAsset(group);
  };

  it('has whole counts only', () => {
    const said = (width: number | null, height: number | null) => {
      const asset = assetOf(scannedFile('a.jpg', { about: { width, height } }));
      return [asset.width, asset.height];
    };
    expect(said(0, 3.4)).toEqual([0, 3]);
    expect(said(null, -1)).toEqual([null, null]);
    expect(said(Number.NaN, 2 ** 60)).toEqual([null, null]);
    expect(assetOf(scannedFile('a.mov', { about: { durationMs: 2800.4 } })).durationMs).toBe(2800);
    expect(assetOf(scannedFile('a.jpg', { about: { durationMs: 2800 } })).durationMs).toBeNull();
  });

  it('is a video, a Live Photo or a photo, under the path of its original', () => {
    const film = scannedFile('d/a.mov', { about: { durationMs: 2000 } });
    expect(assetOf(film)).toMatchObject({ id: 'd/a.mov', kind: 'video', name: 'a.mov' });
    expect(assetOf(scannedFile('d/a.heic'), film)).toMatchObject({ id: 'd/a.heic', kind: 'live-photo' });
    expect(assetOf(scannedFile('d/a.jpg'), scannedFile('d/a.dng'))).toMatchObject({ id: 'd/a.jpg', kind: 'photo' });
    expect(pathOf(film)).toBe('d/a.mov');
  });

  it('has the time of its film or its RAW, and never that of an edit or a note', () => {
    const dated = (name: string) => scannedFile(name, { about: { captured: at(NOON), durationMs: 2000 } });
    const time = (...files: ScannedFile[]) => assetOf(...files).captured.kind;
    expect(time(scannedFile('IMG_1.heic'), dated('IMG_1.mov'))).toBe('instant');
    expect(time(scannedFile('IMG_1.jpg'), dated('IMG_1.dng'))).toBe('instant');
    expect(time(scannedFile('IMG_1.jpg'), dated('IMG_E1.jpg'))).toBe('unknown');
    expect(time(scannedFile('IMG_1.jpg', { mtimeMs: NOON + 0.9 }))).toBe('file');
    expect(assetOf(scannedFile('IMG_1.jpg', { mtimeMs: NOON + 0.9 })).captured).toMatchObject({ ms: NOON });
    for (const mtimeMs of [0, -DAY * 400_000, Number.NaN])
      expect(time(scannedFile('IMG_1.jpg', { mtimeMs }))).toBe('unknown');
  });

  it.each<[ScannedFile['state'], string, string]>([
    ['present', 'present', 'whole'],
    ['cut-short', 'cut-short', 'whole'],
    ['placeholder', 'placeholder', 'not-known'],
    ['unreadable', 'unreadable', 'not-known'],
    ['unread', 'unreadable', 'not-known'],
    ['gone', 'unreadable', 'not-known'],
    ['not-photo', 'unreadable', 'not-known'],
  ])('a file that is %s is %s, and %s', (state, told, wholeness) => {
    const [file] = toAsset({ original: scannedFile('a.jpg', { state }), companions: [] }).resources;
    expect(file).toMatchObject({ state: told, wholeness });
  });

  it('says when bytes were read only where there are some', () => {
    const file = (parts: Partial<ScannedFile>) => assetOf(scannedFile('a.jpg', { readAt: 7, ...parts })).resources[0];
    const fingerprint = 'x' as unknown as NonNullable<ScannedFile['fingerprint']>;
    expect(file({ writtenSinceAttached: true })).toMatchObject({ fingerprint: null, readAt: null });
    expect(file({ writtenSinceAttached: true })).not.toHaveProperty('writtenSinceAttached');
    expect(file({ fingerprint, writtenSinceAttached: true })).toMatchObject({ readAt: 7, writtenSinceAttached: true });
    expect(file({ fingerprint })).not.toHaveProperty('writtenSinceAttached');
  });

  it('gives the identifier of both halves and of nothing else', () => {
    const own = { about: { contentIdentifier: '1', durationMs: 2000 } };
    const { resources } = assetOf(
      ...['IMG_1.jpg', 'IMG_1.dng', 'IMG_1.mov', 'IMG_E1.jpg'].map((name) => scannedFile(name, own)),
    );
    expect(Object.fromEntries(resources.map(({ role, contentIdentifier }) => [role, contentIdentifier]))).toEqual({
      original: '1',
      raw: undefined,
      'live-video': '1',
      edited: undefined,
    });
  });
});
