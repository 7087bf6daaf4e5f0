import { describe, expect, test } from 'vitest';
import { createIpc, createPush, type IpcSender, isTrustedSender } from '../../src/main/ipc.ts';
import { memoryLog } from './fake-log.ts';

type Listener = (event: IpcSender, argument: unknown) => Promise<unknown>;

function setUp() {
  const listeners = new Map<string, Listener>();
  const log = memoryLog();
  const ipc = createIpc({ handle: (channel, listener) => listeners.set(channel, listener) }, log);
  const ask = (channel: string, event: IpcSender, argument: unknown) => listeners.get(channel)?.(event, argument);
  return { ipc, ask, log };
}

function from(url: string): IpcSender {
  const frame = { url };
  return { senderFrame: frame, sender: { mainFrame: frame } };
}

const OURS = from('app://bundle/index.html');

const UNTRUSTED: readonly (readonly [string, IpcSender])[] = [
  ['a frame that is gone', { senderFrame: null, sender: { mainFrame: { url: 'app://bundle/index.html' } } }],
  [
    'an iframe of our page',
    { senderFrame: { url: 'app://bundle/index.html' }, sender: { mainFrame: { url: 'app://bundle/index.html' } } },
  ],
  ['a web page', from('https://bundle/index.html')],
  ['another host of our scheme', from('app://bundle.example/index.html')],
  ['an address that looks like ours', from('https://example.com/app://bundle/')],
  ['a user name that looks like our host', from('app://bundle@example.com/')],
  ['a file', from('file:///app://bundle/index.html')],
  ['about:blank', from('about:blank')],
  ['no address', from('')],
];

describe('handle', () => {
  test.each(UNTRUSTED)('refuses %s by throwing, and does no work', async (_who, event) => {
    const { ipc, ask, log } = setUp();
    let worked = false;
    ipc.handle('places:remove', async () => {
      worked = true;
      return { ok: true, value: null };
    });
    expect(isTrustedSender(event)).toBe(false);
    await expect(ask('places:remove', event, { placeId: 'p' })).rejects.toThrow('untrusted sender');
    expect(worked).toBe(false);
    expect(log.lines).toHaveLength(1);
  });

  test('answers our own page', async () => {
    const { ipc, ask } = setUp();
    ipc.handle('places:remove', async ({ placeId }) => {
      expect(placeId).toBe('p');
      return { ok: true, value: null };
    });
    expect(await ask('places:remove', OURS, { placeId: 'p' })).toEqual({ ok: true, value: null });
  });

  test('answers a bad argument with a problem, and does no work', async () => {
    const { ipc, ask } = setUp();
    let worked = false;
    ipc.handle('file:show', async () => {
      worked = true;
      return { ok: true, value: null };
    });
    for (const bad of [
      undefined,
      null,
      'x',
      {},
      { placeId: 'p' },
      { placeId: 'p', path: 1 },
      { placeId: 'p', path: 'x', more: 1 },
    ]) {
      expect(await ask('file:show', OURS, bad)).toMatchObject({ ok: false, problem: { code: 'option-invalid' } });
    }
    expect(worked).toBe(false);
  });

  test('what a listener throws crosses as data, without its message', async () => {
    const { ipc, ask } = setUp();
    ipc.handle('places:list', async () => {
      throw Object.assign(new Error('ENOENT: /home/anna/secret.jpg'), { code: 'ENOENT' });
    });
    const answer = await ask('places:list', OURS, null);
    expect(answer).toEqual({ ok: false, problem: { code: 'internal', technical: 'Error ENOENT' } });
    expect(JSON.stringify(answer)).not.toContain('anna');
  });
});

describe('push', () => {
  test('sends what has the promised shape and drops what has not', () => {
    const sent: unknown[] = [];
    const log = memoryLog();
    const push = createPush(() => ({ send: (_channel, payload) => void sent.push(payload) }), log);
    push('menu:go', { screen: 'report' });
    push('menu:go', { screen: 7 } as never);
    push('scan:event', { placeId: 'p', event: { type: 'explode' } } as never);
    expect(sent).toEqual([{ screen: 'report' }]);
    expect(log.lines).toHaveLength(2);
  });

  test('does nothing while there is no window', () => {
    const push = createPush(() => null, memoryLog());
    expect(() => push('menu:go', { screen: 'report' })).not.toThrow();
  });
});
