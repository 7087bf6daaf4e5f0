import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPlaceStore } from '../../../src/main/places/place-store.ts';
import { createPlaceholderMemory } from '../../../src/main/scan/placeholder-memory.ts';
import { createScannerClient } from '../../../src/main/scan/scanner-client.ts';
import { createScans } from '../../../src/main/scan/scans.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';

/** Scans of one real place; what the scanner process would hear is written down in its order. */
async function setUp() {
  const folder = path.join(tempFolder(), 'Photos');
  mkdirSync(folder);
  const places = createPlaceStore(tempFolder(), memoryLog());
  const { place } = await places.add({ folder, only: null }, await describePlace(folder));
  const heard: string[] = [];
  const child = {
    postMessage: (message: { readonly type: string }) => void heard.push(message.type),
    on: () => child,
    kill: () => true,
  };
  const host = createScannerClient(() => child as never, { event: () => {}, phone: () => {} }, memoryLog());
  const scans = createScans({
    places,
    host,
    push: () => {},
    placeholders: createPlaceholderMemory(),
    dataFolder: () => tempFolder(),
    watches: async () => false,
  });
  return { scans, heard, id: place.id };
}

test.each(['pause', 'cancel'] as const)(
  'a scan that is only being started hears "%s" after its start',
  async (verb) => {
    const { scans, heard, id } = await setUp();
    const begun = scans.start(id, true);
    await scans.tell(verb, id);
    expect(await begun).toBeNull();
    expect(heard).toEqual(['start', verb]);
  },
);

test('a place that is not known starts nothing, and whoever waits for it is not held up', async () => {
  const { scans, heard } = await setUp();
  const begun = scans.start('nowhere', true);
  await scans.tell('pause', 'nowhere');
  expect(await begun).toEqual({ code: 'folder-missing' });
  expect(heard).toEqual([]);
});
