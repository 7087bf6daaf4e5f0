import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPlaceStore } from '../../../src/main/places/place-store.ts';
import { withSample } from '../../../src/main/places/sample-place.ts';
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
