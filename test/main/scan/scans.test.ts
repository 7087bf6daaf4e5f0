import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPlaceStore } from '../../../src/main/places/place-store.ts';
import { createScans } from '../../../src/main/scan/scans.ts';
import type { Place } from '../../../src/model/place.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import type { ScanRequest } from '../../../src/scanner/scan-messages.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';

/** Main's scans over the real store; the scanner only notes what it is asked. */
async function scansOf(folder: string, stored: Partial<Place>) {
  const data = tempFolder();
  const places = createPlaceStore(path.join(data, 'places.json'), memoryLog());
  const known = await places.add(folder, { ...(await describePlace(folder)), ...stored });
  const started: ScanRequest[] = [];
  const scans = createScans({
    places,
    host: {
      start: (request) => void started.push(request),
      describe: async (asked) => ({ ok: true, value: await describePlace(asked) }),
      tell: () => undefined,
      watch: () => undefined,
      contents: async () => ({ ok: true, value: null }),
      readLibrary: async () => ({ ok: false, problem: { code: 'internal' } }),
      stop: () => undefined,
    },
    push: () => undefined,
    placeholders: { note: () => undefined, heard: () => undefined, forget: () => undefined, mayOpen: () => false },
    dataFolder: data,
    watches: async () => false,
  });
  return { scans, places, started, id: known.place.id };
}

test('a folder is what it is at each scan: a disk that was there before makes it no second place', async () => {
  const folder = path.join(tempFolder(), 'Backup');
  mkdirSync(folder);
  const { scans, places, started, id } = await scansOf(folder, { kind: 'external-disk', independenceKey: 'disk:gone' });
  await scans.start(id, true);
  expect(started[0]?.place).toMatchObject({ id, kind: 'folder', independenceKey: 'computer' });
  expect((await places.get(id))?.place.independenceKey).toBe('computer');
});

test('a disk that is away stays the disk it was', async () => {
  const folder = path.join(tempFolder(), 'Backup');
  mkdirSync(folder);
  const { scans, started, id } = await scansOf(folder, { kind: 'external-disk', independenceKey: 'disk:away' });
  rmSync(folder, { recursive: true });
  await scans.start(id, true);
  expect(started[0]?.place).toMatchObject({ id, kind: 'external-disk', independenceKey: 'disk:away' });
});

test('a zip is there as long as its file is', async () => {
  const zip = path.join(tempFolder(), 'iCloud Photos.zip');
  writeFileSync(zip, 'PK');
  const { places } = await scansOf(zip, {});
  expect(await places.refs()).toMatchObject([{ available: true }]);
  rmSync(zip);
  expect(await places.refs()).toMatchObject([{ available: false }]);
});
