import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/bridge/contract.ts';
import { createIpc, type IpcSender } from '../../../src/main/ipc.ts';
import { ORIGIN } from '../../../src/main/origin.ts';
import { createPlaceStore } from '../../../src/main/places/place-store.ts';
import { answerPlaceRequests } from '../../../src/main/requests/place-requests.ts';
import { createScannerClient } from '../../../src/main/scan/scanner-client.ts';
import type { UtilityChild } from '../../../src/main/utility.ts';
import { NOTHING_SAID, type PersonsWord } from '../../../src/model/place-standing.ts';
import { ScanService } from '../../../src/scanner/scan-service.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';

const frame = { url: `${ORIGIN}/index.html` };
const PAGE: IpcSender = { senderFrame: frame, sender: { mainFrame: frame } };

/** The real scanner behind its messages, each of which crosses as a copy. */
function scanner(): UtilityChild {
  const listeners: ((message: unknown) => void)[] = [];
  const service = new ScanService((message) => {
    const copy: unknown = structuredClone(message);
    setImmediate(() => {
      for (const listener of listeners) listener(copy);
    });
  });
  return {
    postMessage: (message) => service.receive(structuredClone(message)),
    kill: () => true,
    on: (event: string, listener: (...values: never[]) => void) => {
      if (event === 'message') listeners.push((message) => listener(message as never));
    },
  };
}

function setUp(chosen: string, kept: string) {
  const log = memoryLog();
  const host = createScannerClient(scanner, { event: () => undefined, phone: () => undefined }, log);
  const handlers = new Map<string, (event: IpcSender, argument: unknown) => Promise<unknown>>();
  const ipc = createIpc({ handle: (channel, listener) => void handlers.set(channel, listener) }, log);
  const places = createPlaceStore(kept, log);
  const nothing = () => undefined;
  const told: string[] = [];
  answerPlaceRequests({
    ipc,
    push: nothing,
    places,
    host,
    scans: { again: async (placeId: string) => void told.push(placeId) } as never,
    activity: {} as never,
    chooseFolder: async () => chosen,
    chooseZip: async () => null,
    judgeDrop: async () => 'refused',
    find: async () => [],
  });
  const ask = async (name: string, argument: unknown) =>
    (await handlers.get(name)?.(PAGE, argument)) as Outcome<{ readonly id: string }>;
  return { places, ask, told };
}

describe('what the person says of a place in the window', () => {
  it('is heard, kept, and survives choosing the folder again and a restart', async () => {
    const folder = path.join(tempFolder(), 'iCloud Photos');
    mkdirSync(path.join(folder, 'Photos'), { recursive: true });
    const kept = tempFolder();
    const { places, ask, told } = setUp(folder, kept);
    const added = await ask('places:choose', null);
    if (!added.ok) throw new Error('not added');
    const placeId = added.value.id;
    const standing = async () => (await places.get(placeId))?.place.standing;
    expect(await standing()).toMatchObject({ ground: 'icloud', mayCount: false });

    const word: PersonsWord = { mirror: 'no', corrected: 'only-a-copy', madeLike: null };
    expect(await ask('places:say', { placeId, word })).toEqual({ ok: true, value: null });
    const said = { ground: 'disk', mayCount: true, mirror: 'no', correctedByPerson: 'only-a-copy' };
    expect(await standing()).toMatchObject(said);
    expect(told).toEqual([placeId]);
    await ask('places:choose', null);
    expect(await standing()).toMatchObject(said);
    await places.settled();
    expect((await setUp(folder, kept).places.get(placeId))?.place.standing).toMatchObject(said);

    await ask('places:say', { placeId, word: NOTHING_SAID });
    expect(await standing()).toMatchObject({ ground: 'icloud', mayCount: false, correctedByPerson: null });
  });

  it('is not lost to a scan that was under way', async () => {
    const folder = tempFolder();
    const { places, ask } = setUp(folder, tempFolder());
    const added = await ask('places:choose', null);
    const before = added.ok ? await places.get(added.value.id) : null;
    if (!before) throw new Error('not added');
    await ask('places:say', { placeId: before.place.id, word: { mirror: 'yes', corrected: null, madeLike: null } });
    await places.scanned(before.place.id, 5, before.place);
    expect(await places.get(before.place.id)).toMatchObject({ lastScanAt: 5, place: { independenceKey: 'icloud' } });
  });

  it('is refused for a place that is not there, and in another shape', async () => {
    const { ask } = setUp(tempFolder(), tempFolder());
    expect(await ask('places:say', { placeId: 'nowhere', word: NOTHING_SAID })).toMatchObject({ ok: false });
    expect(await ask('places:say', { placeId: 'x', word: { mirror: 'perhaps' } })).toMatchObject({ ok: false });
  });
});
