import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPlaceStore } from '../../../src/main/places/place-store.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';

const storeOf = () => createPlaceStore(path.join(tempFolder(), 'places.json'), memoryLog());

test('a folder is kept as its last scan found it, under the id it had', async () => {
  const folder = path.join(tempFolder(), 'Backup');
  mkdirSync(folder);
  const places = storeOf();
  const found = await describePlace(folder);
  const { place } = await places.add(folder, { ...found, kind: 'external-disk', independenceKey: 'disk:gone' });
  await places.scanned(place.id, 7, found);
  expect(await places.get(place.id)).toMatchObject({ place: { ...found, id: place.id }, folder, lastScanAt: 7 });
});

test('a zip is there as long as its file is', async () => {
  const zip = path.join(tempFolder(), 'iCloud Photos.zip');
  writeFileSync(zip, 'PK');
  const places = storeOf();
  await places.add(zip, await describePlace(zip));
  expect(await places.refs()).toMatchObject([{ available: true }]);
  rmSync(zip);
  expect(await places.refs()).toMatchObject([{ available: false }]);
});
