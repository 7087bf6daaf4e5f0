import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOfPlace, type KnownPlace, pathsOf, placeIdOf, toRef } from '../../../src/main/places/known-place.ts';
import { ON_A_DISK } from '../../fixtures/assets.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const FIRST = 'takeout-20260101T101010Z-001.zip';
const SECOND = 'takeout-20260101T101010Z-002.zip';

it('everything in a folder is of the place, and beside the zips of a Takeout nothing is', () => {
  const only = ['a-001.zip', 'a-002.zip'] as const;
  expect(isOfPlace({ folder: '/d' }, '/d/x/y.jpg')).toBe(true);
  expect(isOfPlace({ folder: '/d', only }, '/d/a-002.zip')).toBe(true);
  for (const other of ['/d/x.jpg', '/d/a-001.zip.jpg', '/d/x/a-001.zip', '/d', '/a-001.zip'])
    expect(isOfPlace({ folder: '/d', only }, other), other).toBe(false);
});

it('a place is its folder, or each of its zips', () => {
  expect(pathsOf({ folder: '/d' })).toEqual(['/d']);
  expect(pathsOf({ folder: '/d', only: ['a.zip', 'b.zip'] })).toEqual(
    ['a.zip', 'b.zip'].map((name) => path.join('/d', name)),
  );
});

describe('the id of a place', () => {
  it('is of the whole path and says nothing of it', () => {
    const ids = ['/a', '/b', '/a/b'].map((folder) => placeIdOf({ folder, only: null }));
    for (const id of ids) expect(id).toMatch(/^place-[0-9a-f]{20}$/);
    expect(new Set(ids).size).toBe(3);
    expect(placeIdOf({ folder: '/x/../a/', only: null })).toBe(ids[0]);
  });

  it('of a Takeout is of its name and its folder, not of its parts', () => {
    const id = (folder: string, ...only: [string, ...string[]]) => placeIdOf({ folder, only });
    expect(id('/d', FIRST, SECOND)).toBe(id('/d', SECOND));
    expect(id('/d', FIRST)).not.toBe(id('/e', FIRST));
    expect(id('/d', FIRST)).not.toBe(placeIdOf({ folder: '/d', only: null }));
    expect(id('/d', FIRST)).not.toBe(id('/d', FIRST.replace('2026', '2025')));
    expect(id('/d', 'a.zip')).not.toBe(id('/d', 'b.zip'));
  });
});

describe('what the window hears of a place', () => {
  const known = (folder: string, parts: Partial<KnownPlace> = {}): KnownPlace => ({
    place: {
      id: folder,
      kind: 'folder',
      source: 'scan',
      name: path.basename(folder),
      independenceKey: 'disk',
      standing: ON_A_DISK,
    },
    folder,
    lastScanAt: 7,
    ...parts,
  });

  it('is its name, with the folder above where another has the same', async () => {
    const [one, two, three] = ['/one/Pictures', '/two/Pictures', '/two/Videos'].map((folder) => known(folder));
    if (!one || !two || !three) throw new Error('three places');
    const label = async (place: KnownPlace, ...all: KnownPlace[]) => (await toRef(place, all)).label;
    expect(await label(one, one, three)).toBe('Pictures');
    expect(await label(one, one, two, three)).toBe('one/Pictures');
    expect(await label(two, one, two)).toBe('two/Pictures');
    expect(await label(three, one, two, three)).toBe('Videos');
    const zips = known('/two', { only: [FIRST] });
    const named = { ...zips, place: { ...zips.place, name: 'Pictures' } };
    expect(await label(named, named, one)).toBe('two/Pictures');
    const root = { ...known('/'), place: { ...known('/x').place, name: 'Pictures' } };
    expect(await label(root, root, one)).toBe('Pictures');
  });

  it.each([undefined, ON_A_DISK])('is whether it is there, by its folder or its first zip (%o)', async (standing) => {
    const root = tempFolder();
    const folder = path.join(root, 'Pictures');
    mkdirSync(folder);
    const own = known(folder);
    const { standing: _, ...bare } = own.place;
    const place = standing === undefined ? bare : own.place;
    const ref = (parts: Partial<KnownPlace> = {}) => toRef({ ...own, place, ...parts }, []);
    expect(await ref()).toEqual({ id: folder, label: 'Pictures', kind: 'folder', available: true, lastScanAt: 7 });
    expect(await ref({ only: [FIRST] })).toMatchObject({ available: false });
    writeFileSync(path.join(folder, FIRST), 'PK');
    expect(await ref({ only: [FIRST] })).toMatchObject({ available: true });
    rmSync(folder, { recursive: true });
    expect(await ref()).toMatchObject({ available: false });
  });
});
