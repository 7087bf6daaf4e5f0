import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome, RequestName, Requests } from '../../src/bridge/contract.ts';
import { EVENT_SCHEMAS } from '../../src/bridge/messages.ts';
import { createIpc, type IpcSender } from '../../src/main/ipc.ts';
import { ORIGIN } from '../../src/main/origin.ts';
import { answerPhoneRequests } from '../../src/main/requests/phone-requests.ts';
import { createScannerClient } from '../../src/main/scan/scanner-client.ts';
import { createListStore } from '../../src/main/stores/list-store.ts';
import type { UtilityChild } from '../../src/main/utility.ts';
import type { PhoneProgress } from '../../src/model/phone-progress.ts';
import { ScanService } from '../../src/scanner/scan-service.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { type Stage, stage } from '../stand-in-phone/stage.ts';
import { memoryLog } from './fake-log.ts';

const NOW = Date.UTC(2026, 10, 2, 9);
/** As the page of the app, in its main frame. */
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
    kill: () => {
      void service.stop();
      return true;
    },
    on: (event: string, listener: (...values: never[]) => void) => {
      if (event === 'message') listeners.push((message) => listener(message as never));
    },
  };
}

function setUp(onProgress: (progress: PhoneProgress) => void = () => {}) {
  const log = memoryLog();
  const host = createScannerClient(scanner, { event: () => {}, phone: onProgress }, log);
  const lists = createListStore(tempFolder(), log);
  const handlers = new Map<string, (event: IpcSender, argument: unknown) => Promise<unknown>>();
  const ipc = createIpc({ handle: (channel, listener) => void handlers.set(channel, listener) }, log);
  answerPhoneRequests({ ipc, lists, host, now: () => NOW });
  const ask = async <K extends RequestName>(name: K, argument: Requests[K]['takes']) => {
    const answer = await handlers.get(name)?.(PAGE, argument);
    return answer as Outcome<Requests[K]['gives']>;
  };
  return { ask, lists, log };
}

async function plugIn(play: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const here = await stage(play);
  vi.stubEnv('USBMUXD_SOCKET_ADDRESS', `UNIX:${here.socket}`);
  return here;
}

beforeEach(() => void vi.stubEnv('USBMUXD_SOCKET_ADDRESS', 'UNIX:/nowhere/mux'));
afterEach(() => void vi.unstubAllEnvs());

describe('an iPhone, as the window asks for it', () => {
  test('without a helper, or with nobody on a cable, there is a problem and no empty list', async () => {
    const { ask } = setUp();
    const without = await ask('phones:find', null);
    expect(without.ok ? '' : without.problem.code).toMatch(/^phone-no-helper-/);
    await plugIn({ reached: 'no' });
    expect(await ask('phones:find', null)).toMatchObject({ ok: false, problem: { code: 'phone-none' } });
  });

  test('is found, read, kept as a list, and says what it is', async () => {
    await plugIn();
    const seen: PhoneProgress[] = [];
    const { ask, lists } = setUp((progress) => seen.push(progress));
    const found = await ask('phones:find', null);
    if (!found.ok) throw new Error(found.problem.technical);
    const [phone] = found.value;
    expect(phone).toMatchObject({ device: { name: 'A made-up iPhone' }, problem: null });
    const read = await ask('phones:read', { phoneId: phone?.id ?? '', proof: true });
    if (!read.ok) throw new Error(read.problem.technical);
    expect(read.value).toMatchObject({
      list: { name: 'A made-up iPhone' },
      phone: { source: 'cable', icloudPhotos: 'on', items: { waiting: 1 } },
    });
    const kept = await lists.loadPart(read.value.list.id, 0);
    expect(kept).toMatchObject({ ok: true, value: { format: 'iphone' } });
    expect(seen.at(-1)?.stage).toBe('proving');
    for (const progress of seen) expect(EVENT_SCHEMAS['phones:progress'].safeParse({ progress }).success).toBe(true);
  });

  test('what is in its way is beside its id', async () => {
    await plugIn({ trust: 'waiting' });
    const { ask } = setUp();
    const found = await ask('phones:find', null);
    expect(found.ok && found.value[0]?.problem?.code).toBe('phone-trust-waiting');
    const read = await ask('phones:read', { phoneId: null, proof: false });
    expect(read).toMatchObject({ ok: false, problem: { code: 'phone-trust-waiting' } });
  });

  test('is stopped in the middle, and asked anew', async () => {
    // Every answer comes after a while, so that the wish to stop comes first.
    await plugIn({ slowMs: 20 });
    let stopped = false;
    const { ask } = setUp(({ stage }) => {
      if (stage !== 'looking' || stopped) return;
      stopped = true;
      void ask('phones:stop', null);
    });
    expect(await ask('phones:read', { phoneId: null, proof: true })).toMatchObject({
      ok: false,
      problem: { code: 'cancelled' },
    });
    expect(await ask('phones:read', { phoneId: null, proof: true })).toMatchObject({ ok: true });
  });

  test('a second reading ends the first', async () => {
    await plugIn({ slowMs: 20 });
    const { ask } = setUp();
    const [first, second] = await Promise.all([
      ask('phones:read', { phoneId: null, proof: false }),
      ask('phones:read', { phoneId: null, proof: false }),
    ]);
    expect([first.ok, second.ok]).toEqual([false, true]);
  });

  test.each([{ phoneId: '../x', proof: true }, { phoneId: null }, null, { phoneId: 'A'.repeat(12), proof: true }])(
    'the bridge refuses %j',
    async (argument) => {
      const { ask } = setUp();
      expect(await ask('phones:read', argument as never)).toMatchObject({ problem: { code: 'option-invalid' } });
    },
  );

  test('a backup that is not among those found is none', async () => {
    const { ask } = setUp();
    expect(await ask('phones:read-backup', { backupId: '/etc' })).toMatchObject({ ok: false });
    expect(await ask('phones:backups', null)).toMatchObject({ ok: true });
  });
});
