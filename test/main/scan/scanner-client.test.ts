import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createScannerClient, type ScannerClient } from '../../../src/main/scan/scanner-client.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import type { ScanRequest } from '../../../src/scanner/scan/scan-request.ts';
import { memoryLog } from '../fake-log.ts';
import { forkedChild } from '../forked-child.ts';

const CHILD = fileURLToPath(new URL('./scanner-child.ts', import.meta.url));

let host: ScannerClient | null = null;
afterEach(() => host?.stop());

/** A host over real child processes. */
function setUp() {
  const events: { placeId: string; event: ScanEvent }[] = [];
  const waiting: (() => void)[] = [];
  const children: ChildProcess[] = [];
  const log = memoryLog();
  const made = createScannerClient(
    () => {
      const { child, asUtility } = forkedChild(CHILD);
      children.push(child);
      return asUtility;
    },
    {
      event: (placeId, event) => {
        events.push({ placeId, event });
        for (const wake of waiting.splice(0)) wake();
      },
      phone: () => {},
    },
    log,
  );
  host = made;
  const until = async (done: () => boolean): Promise<void> => {
    while (!done()) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return { host: made, events, children, log, until };
}

function request(folder: string, id = 'p'): ScanRequest {
  const place = { id, kind: 'folder', source: 'scan', name: 'n', independenceKey: 'k' } as const;
  return { place, folder, proof: false, dataFolder: null };
}

describe('the scanner process', () => {
  test('answers questions, and a problem is an answer', async () => {
    const { host } = setUp();
    expect(await host.describe('/photos', null)).toMatchObject({ ok: true, value: { name: '/photos' } });
    expect(await host.contents(request('/photos'))).toEqual({ ok: false, problem: { code: 'index-damaged' } });
  });

  test('a message of another shape is dropped, not believed', async () => {
    const { host, log } = setUp();
    expect(await host.describe('/nonsense', null)).toMatchObject({ ok: true, value: { name: '/nonsense' } });
    expect(log.lines.join()).toContain('message dropped');
  });

  test('when it dies, running scans fail as data, questions are answered, and the next one starts it anew', async () => {
    const { host, events, until, children } = setUp();
    host.start(request('/photos', 'a'));
    await until(() => events.length === 1);
    const answer = await host.describe('/crash', null);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'internal' } });
    await until(() => events.some(({ placeId, event }) => placeId === 'a' && event.type === 'failed'));
    expect(await host.describe('/photos', null)).toMatchObject({ ok: true });
    expect(children).toHaveLength(2);
  });

  test('an error of V8, which Electron tells before the end, is an end, and is told once', async () => {
    const { host, events, until, children, log } = setUp();
    host.start(request('/photos', 'a'));
    await until(() => events.length === 1);
    const [child] = children;
    const exited = new Promise((resolve) => child?.once('exit', resolve));
    child?.emit('error', 'FatalError', 'v8', '{}');
    await until(() => events.some(({ event }) => event.type === 'failed'));
    await exited;
    expect(await host.describe('/photos', null)).toMatchObject({ ok: true });
    expect(children).toHaveLength(2);
    expect(log.lines.filter((line) => line.includes('ended'))).toHaveLength(1);
  });

  test('a place is let go when the process says so, and at once where there is none', async () => {
    const { host, events, until } = setUp();
    expect(await host.letGo('w')).toEqual({ ok: true, value: null });
    host.watch(request('/photos', 'w'));
    await until(() => events.length === 1);
    expect(await host.letGo('w')).toEqual({ ok: true, value: null });
    await host.describe('/crash', null);
    await host.describe('/photos', null);
    // What was let go is not watched again by a new process.
    expect(events).toHaveLength(1);
    const dying = host.letGo('crash');
    expect(await dying).toMatchObject({ ok: false });
  });

  test('a scan that was asked for but never began fails too', async () => {
    const { host, events, until } = setUp();
    host.start(request('/crash', 'b'));
    await until(() => events.length === 1);
    expect(events[0]).toMatchObject({ placeId: 'b', event: { type: 'failed' } });
  });

  test('folders are watched again after it died', async () => {
    const { host, events, until } = setUp();
    host.watch(request('/photos', 'w'));
    await until(() => events.length === 1);
    await host.describe('/crash', null);
    await host.describe('/photos', null);
    await until(() => events.filter(({ placeId }) => placeId === 'w').length === 2);
  });

  test('a folder that is watched is not watched anew, unless what is wanted changed', async () => {
    const { host, events, until } = setUp();
    host.watch(request('/photos', 'w'));
    host.watch(request('/photos', 'w'));
    host.watch({ ...request('/photos', 'w'), proof: true });
    await host.describe('/photos', null);
    await until(() => events.length >= 2);
    expect(events).toHaveLength(2);
  });

  test('after the end nothing is started', () => {
    const { host, children } = setUp();
    host.stop();
    host.start(request('/photos'));
    host.tell('cancel', 'p');
    expect(children).toHaveLength(0);
  });
});
