import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPlaceStore } from '../../../src/main/places/place-store.ts';
import { createPlaceholderMemory } from '../../../src/main/scan/placeholder-memory.ts';
import type { ScannerClient } from '../../../src/main/scan/scanner-client.ts';
import { createScans } from '../../../src/main/scan/scans.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import type { ScanRequest } from '../../../src/scanner/scan/scan-request.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';

/** Two real places of one disk, and what the scanner is asked. */
async function setUp() {
  const places = createPlaceStore(tempFolder(), memoryLog());
  const ids: string[] = [];
  for (const name of ['First', 'Copy']) {
    const folder = path.join(tempFolder(), name);
    mkdirSync(folder);
    ids.push((await places.add({ folder, only: null }, await describePlace(folder))).place.id);
  }
  const asked: unknown[] = [];
  const host: Pick<ScannerClient, 'sameFiles'> = {
    sameFiles: async (first: ScanRequest, copy: ScanRequest, apart) => {
      asked.push([path.basename(first.folder), path.basename(copy.folder), apart, first.dataFolder, copy.dataFolder]);
      return { ok: true, value: { paths: ['a.jpg'], isOpen: false } };
    },
  };
  const scans = createScans({
    places,
    host: host as ScannerClient,
    push: () => {},
    placeholders: createPlaceholderMemory(),
    dataFolder: (id) => `index of ${id}`,
    watches: async () => false,
  });
  return { scans, asked, ids };
}

test('two known places are looked at with the index of each; on one disk they are not apart', async () => {
  const { scans, asked, ids } = await setUp();
  const [first = '', copy = ''] = ids;
  expect(await scans.sameFiles(first, copy)).toEqual({ ok: true, value: { paths: ['a.jpg'], isOpen: false } });
  expect(asked).toEqual([['First', 'Copy', false, `index of ${first}`, `index of ${copy}`]]);
});

test('of a place that is not known nobody knows anything, and the scanner is not asked', async () => {
  const { scans, asked, ids } = await setUp();
  expect(await scans.sameFiles(ids[0] ?? '', 'nowhere')).toEqual({ ok: true, value: null });
  expect(await scans.sameFiles('nowhere', ids[1] ?? '')).toEqual({ ok: true, value: null });
  expect(asked).toEqual([]);
});
