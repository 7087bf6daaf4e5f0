import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPlaceStore, withSample } from '../../../src/main/places/place-store.ts';
import { describeParts, describePlace } from '../../../src/scanner/describe-place.ts';
import { folder as scanned } from '../../fixtures/assets.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';

test('the place of the sample is found by its id, and is in no list and no file', async () => {
  const [kept, folder] = [tempFolder(), tempFolder()];
  const places = withSample(createPlaceStore(kept, memoryLog()));
  const { place } = scanned([]);
  await places.add({ folder, only: null }, place);
  const sample = { place: { ...place, id: 'sample-1' }, folder: path.join(folder, 'sample-1'), lastScanAt: null };
  expect(await places.openSample(sample)).toMatchObject({ id: 'sample-1', lastScanAt: null });
  expect(places.isSample('sample-1')).toBe(true);
  expect((await places.all()).map((known) => known.place.id)).not.toContain('sample-1');
  expect(await places.refs()).toHaveLength(1);
  await places.scanned('sample-1', 5, place);
  expect(await places.get('sample-1')).toMatchObject({ place: { id: 'sample-1' }, lastScanAt: 5 });
  // One of the person's own while the sample is open.
  const [own] = await places.all();
  await places.scanned(own?.place.id ?? '', 6, place);
  expect(await places.all()).toMatchObject([{ lastScanAt: 6 }]);
  expect(await places.get('sample-1')).toMatchObject({ lastScanAt: 5 });
  await places.settled();
  for (const name of readdirSync(kept)) expect(readFileSync(path.join(kept, name), 'utf8')).not.toContain('sample-1');
  expect(places.closeSample()).toMatchObject({ folder: sample.folder });
  expect(await places.get('sample-1')).toBeNull();
  expect(places.isSample('sample-1')).toBe(false);
  expect(places.closeSample()).toBeNull();
  expect(existsSync(sample.folder)).toBe(false);
});

const storeOf = () => createPlaceStore(tempFolder(), memoryLog());

test('a folder is kept as its last scan found it, under the id it had', async () => {
  const folder = path.join(tempFolder(), 'Backup');
  mkdirSync(folder);
  const places = storeOf();
  const found = await describePlace(folder);
  const { place } = await places.add(
    { folder, only: null },
    { ...found, kind: 'external-disk', independenceKey: 'disk:gone' },
  );
  await places.scanned(place.id, 7, found);
  expect(await places.get(place.id)).toMatchObject({ place: { ...found, id: place.id }, folder, lastScanAt: 7 });
});

test('a Takeout is one place, however many of its parts have come so far, and no part is a place beside it', async () => {
  const folder = tempFolder();
  const names = [
    'takeout-20260101T101010Z-001.zip',
    'takeout-20260101T101010Z-002.zip',
    'takeout-20260101T101010Z-003.zip',
  ];
  const [one = '', two = '', three = ''] = names;
  for (const name of names) writeFileSync(path.join(folder, name), 'PK');
  const places = storeOf();
  const alone = await places.add({ folder: path.join(folder, one), only: null }, await describePlace(folder));
  const chosen = { folder, only: [one, two] as const };
  expect((await places.partsOf(chosen)).map(({ place }) => place.id)).toEqual([alone.place.id]);
  await places.remove(alone.place.id);
  const both = await places.add(chosen, await describeParts(folder, [one, two]));
  await places.scanned(both.place.id, 7, both.place);
  const all = await places.add({ folder, only: [one, two, three] }, await describeParts(folder, [one, two, three]));
  expect(all.place.id).toBe(both.place.id);
  expect(await places.all()).toEqual([{ ...all, folder, only: names, lastScanAt: 7 }]);
  expect(await places.refs()).toMatchObject([{ available: true, label: `${one} … ${three}` }]);
  expect(await places.partsOf({ folder, only: null })).toEqual([]);
});

test('a zip is there as long as its file is', async () => {
  const zip = path.join(tempFolder(), 'iCloud Photos.zip');
  writeFileSync(zip, 'PK');
  const places = storeOf();
  await places.add({ folder: zip, only: null }, await describePlace(zip));
  expect(await places.refs()).toMatchObject([{ available: true }]);
  rmSync(zip);
  expect(await places.refs()).toMatchObject([{ available: false }]);
});

test('what was taken away is gone, what was chosen again is one, and the others stay as they are', async () => {
  const root = tempFolder();
  const kept = tempFolder();
  const folders = ['a', 'b', 'c'].map((name) => path.join(root, name));
  const places = createPlaceStore(kept, memoryLog());
  const ids: string[] = [];
  for (const folder of folders) {
    mkdirSync(folder);
    ids.push((await places.add({ folder, only: null }, await describePlace(folder))).place.id);
  }
  const [a = '', b = '', c = ''] = ids;
  const now = async () => (await places.all()).map(({ place, lastScanAt }) => [place.name, lastScanAt]);
  await places.scanned(b, 9, await describePlace(folders[1] ?? ''));
  expect(await now()).toEqual([
    ['a', null],
    ['b', 9],
    ['c', null],
  ]);
  await places.add({ folder: folders[0] ?? '', only: null }, await describePlace(folders[0] ?? ''));
  expect(await now()).toEqual([
    ['b', 9],
    ['c', null],
    ['a', null],
  ]);
  await places.remove(c);
  expect((await places.all()).map(({ place }) => place.id)).toEqual([b, a]);
  expect([await places.get(c), (await places.get(a))?.folder]).toEqual([null, folders[0]]);
  await places.settled();
  expect((await createPlaceStore(kept, memoryLog()).all()).map(({ place }) => place.id)).toEqual([b, a]);
  // Parts of a Takeout are zips that were chosen alone; a folder or another Takeout is none.
  expect(await places.partsOf({ folder: root, only: ['a', 'x'] })).toMatchObject([{ folder: folders[0] }]);
});

test('a scan that ends while its folder is chosen again is not forgotten', async () => {
  const folder = tempFolder();
  const places = storeOf();
  const found = await describePlace(folder);
  const { place } = await places.add({ folder, only: null }, found);
  await places.scanned(place.id, 7, found);
  const [, again] = await Promise.all([
    places.scanned(place.id, 9, found),
    places.add({ folder, only: null }, await describePlace(folder)),
  ]);
  expect(again.lastScanAt).toBe(9);
  expect(await places.all()).toMatchObject([{ lastScanAt: 9 }]);
  // The other way round, too.
  const [, later] = await Promise.all([places.add({ folder, only: null }, found), places.scanned(place.id, 11, found)]);
  expect(later).toBeUndefined();
  expect(await places.all()).toMatchObject([{ lastScanAt: 11 }]);
});
