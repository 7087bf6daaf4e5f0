import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Outcome, RequestName, Requests } from '../../src/bridge/contract.ts';
import { createIpc, type IpcSender } from '../../src/main/ipc.ts';
import { ORIGIN } from '../../src/main/origin.ts';
import { findPlaces } from '../../src/main/places/found-places.ts';
import { createPlaceStore } from '../../src/main/places/place-store.ts';
import { answerPlaceRequests } from '../../src/main/requests/place-requests.ts';
import type { ScannerClient } from '../../src/main/scan/scanner-client.ts';
import type { Scans } from '../../src/main/scan/scans.ts';
import { describePlace } from '../../src/scanner/describe-place.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { memoryLog } from './fake-log.ts';

const frame = { url: `${ORIGIN}/index.html` };
const PAGE: IpcSender = { senderFrame: frame, sender: { mainFrame: frame } };

function setUp() {
  const home = tempFolder();
  const pictures = path.join(home, 'Pictures');
  mkdirSync(path.join(pictures, 'Photos Library.photoslibrary'), { recursive: true });
  writeFileSync(path.join(pictures, 'IMG_1.JPG'), 'x');
  const places = createPlaceStore(tempFolder(), memoryLog());
  const handlers = new Map<string, (event: IpcSender, argument: unknown) => Promise<unknown>>();
  const host = {
    describe: async (folder: string) => ({ ok: true, value: await describePlace(folder) }),
    tell: () => {},
  };
  answerPlaceRequests({
    ipc: createIpc({ handle: (channel, listener) => void handlers.set(channel, listener) }, memoryLog()),
    push: () => {},
    places,
    // Of the scanner only this is asked here.
    host: host as unknown as ScannerClient,
    scans: { forget: () => {} } as unknown as Scans,
    activity: { heard: () => {}, paused: () => {}, forget: () => {} },
    chooseFolder: async () => null,
    chooseZip: async () => null,
    judgeDrop: async () => 'yes',
    find: () => findPlaces({ platform: 'darwin', home, pictures, user: 'nobody-of-this-name' }),
  });
  const ask = async <K extends RequestName>(name: K, argument: Requests[K]['takes']) =>
    (await handlers.get(name)?.(PAGE, argument)) as Outcome<Requests[K]['gives']>;
  return { ask, pictures };
}

const labels = (outcome: Outcome<readonly { readonly label: string }[]>) =>
  outcome.ok ? outcome.value.map(({ label }) => label) : [];

test('what is found by its name can be added, is offered no more then, and no path crosses the bridge', async () => {
  const { ask, pictures } = setUp();
  const found = await ask('places:found', null);
  expect(labels(found)).toEqual(expect.arrayContaining(['Photos Library.photoslibrary', 'Pictures']));
  expect(JSON.stringify(found)).not.toContain(path.dirname(pictures));
  const own = found.ok ? found.value.find(({ kind }) => kind === 'pictures') : undefined;
  const added = await ask('places:add-found', { foundId: own?.id ?? '' });
  expect(added).toMatchObject({ ok: true, value: { label: 'Pictures', available: true } });
  // Nor is the library inside it offered: it is looked at with the folder.
  const names = labels(await ask('places:found', null));
  expect(names).not.toContain('Pictures');
  expect(names).not.toContain('Photos Library.photoslibrary');
});

test('an id that nothing was found by adds nothing', async () => {
  const { ask } = setUp();
  const answer = await ask('places:add-found', { foundId: 'found-0123456789abcdef0123' });
  expect(answer).toEqual({ ok: false, problem: { code: 'folder-missing' } });
  expect(await ask('places:list', null)).toEqual({ ok: true, value: [] });
});

test('a removed place can be put back once, under the id it had, and nothing else can', async () => {
  const { ask } = setUp();
  const found = await ask('places:found', null);
  const own = found.ok ? found.value.find(({ kind }) => kind === 'pictures') : undefined;
  const added = await ask('places:add-found', { foundId: own?.id ?? '' });
  const placeId = added.ok ? added.value.id : '';
  expect(await ask('places:restore', { placeId })).toMatchObject({ ok: false });
  await ask('places:remove', { placeId });
  expect(await ask('places:list', null)).toEqual({ ok: true, value: [] });
  expect(await ask('places:restore', { placeId })).toMatchObject({
    ok: true,
    value: { id: placeId, label: 'Pictures' },
  });
  expect(labels(await ask('places:list', null))).toEqual(['Pictures']);
  expect(await ask('places:restore', { placeId })).toMatchObject({ ok: false });
});
