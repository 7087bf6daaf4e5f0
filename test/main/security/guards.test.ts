import { describe, expect, test } from 'vitest';
import { guardNavigation, type RefusableEvent } from '../../../src/main/security/navigation.ts';
import { mayRequest, setupNetworkSwitches, setupNoNetwork } from '../../../src/main/security/no-network.ts';
import { setupPermissions } from '../../../src/main/security/permissions.ts';

const OUTSIDE = [
  'https://example.com/',
  'http://127.0.0.1:9000/',
  'ws://example.com/',
  'file:///etc/passwd',
  'data:text/html,hello',
  'app://other/index.html',
  'app://bundle.example/index.html',
  'app://user@bundle/index.html',
  'app://bundle:8080/index.html',
  'blob:https://example.com/1',
  'chrome://version',
  'devtools://devtools/x.html',
  'javascript:alert(1)',
  'about:blank',
  '',
];

describe('navigation', () => {
  function guarded() {
    const listeners = new Map<string, (event: RefusableEvent) => void>();
    const openers: (() => { action: string })[] = [];
    guardNavigation({
      setWindowOpenHandler: (handler) => void openers.push(handler),
      on: (event: string, listener: (event: RefusableEvent) => void) => void listeners.set(event, listener),
    });
    const refused = (event: string, url?: string): boolean => {
      let prevented = false;
      const fields = url === undefined ? {} : { url };
      const preventDefault = (): void => {
        prevented = true;
      };
      listeners.get(event)?.({ ...fields, preventDefault });
      return prevented;
    };
    return { refused, open: () => openers[0]?.() };
  }

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s goes nowhere but to our page', (event) => {
    const { refused } = guarded();
    for (const url of OUTSIDE) expect(refused(event, url), url).toBe(true);
    expect(refused(event)).toBe(true);
    expect(refused(event, 'app://bundle/index.html')).toBe(false);
  });

  test('no second window, no webview', () => {
    const { refused, open } = guarded();
    expect(open()).toEqual({ action: 'deny' });
    expect(refused('will-attach-webview', 'app://bundle/index.html')).toBe(true);
  });
});

describe('network', () => {
  test('the session cancels everything that is not our page, turns the spell checker off and asks no proxy', async () => {
    const listeners: ((details: { url: string }, decide: (verdict: { cancel: boolean }) => void) => void)[] = [];
    const calls: unknown[] = [];
    const cancelled: number[] = [];
    await setupNoNetwork(
      {
        webRequest: { onBeforeRequest: (listener) => void listeners.push(listener) },
        setSpellCheckerEnabled: (on) => void calls.push(on),
        setProxy: async (config) => void calls.push(config),
      },
      { alsoAllowed: null, onCancelled: () => void cancelled.push(1) },
    );
    const verdict = (url: string): boolean | undefined => {
      const verdicts: boolean[] = [];
      listeners[0]?.({ url }, ({ cancel }) => void verdicts.push(cancel));
      return verdicts[0];
    };
    for (const url of OUTSIDE) expect(verdict(url), url).toBe(true);
    expect(cancelled).toHaveLength(OUTSIDE.length);
    expect(verdict('app://bundle/index.html')).toBe(false);
    expect(verdict('blob:app://bundle/0d8f')).toBe(false);
    expect(cancelled).toHaveLength(OUTSIDE.length);
    expect(calls).toEqual([false, { mode: 'direct' }]);
    expect(mayRequest('blob:blob:app://bundle/x')).toBe(false);
    // In development the developer tools are not blank; a packaged app has none.
    const tools = 'devtools://devtools/bundled/devtools_app.html';
    expect(verdict(tools)).toBe(true);
    expect(mayRequest(tools, 'devtools:')).toBe(true);
    expect(mayRequest('devtools:x', 'devtools:')).toBe(false);
    expect(mayRequest('https://devtools/', 'devtools:')).toBe(false);
  });

  test('the switches are set, with the resolver that finds nothing', () => {
    const set: string[] = [];
    setupNetworkSwitches({
      appendSwitch: (name, value) => void set.push(value === undefined ? name : `${name}=${value}`),
    });
    expect(set).toEqual([
      'host-resolver-rules=MAP * ~NOTFOUND',
      'no-proxy-server',
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'no-pings',
      'force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    ]);
  });
});

test('permissions: both handlers refuse everything but copying text', () => {
  const requests: ((contents: unknown, permission: string, decide: (granted: boolean) => void) => void)[] = [];
  const checks: ((contents: unknown, permission: string) => boolean)[] = [];
  const devices: (() => boolean)[] = [];
  const streams: unknown[] = [];
  setupPermissions({
    setPermissionRequestHandler: (handler) => void requests.push(handler),
    setPermissionCheckHandler: (handler) => void checks.push(handler),
    setDevicePermissionHandler: (handler) => void devices.push(handler),
    setDisplayMediaRequestHandler: (handler) => handler({}, (given) => void streams.push(given)),
  });
  const asked = (permission: string): boolean | undefined => {
    const granted: boolean[] = [];
    requests[0]?.(null, permission, (yes) => void granted.push(yes));
    return granted[0];
  };
  const all = ['media', 'geolocation', 'notifications', 'midi', 'fullscreen', 'openExternal', 'clipboard-read', 'hid'];
  for (const permission of all) {
    expect(asked(permission), permission).toBe(false);
    expect(checks[0]?.(null, permission), permission).toBe(false);
  }
  expect(asked('clipboard-sanitized-write')).toBe(true);
  expect(checks[0]?.(null, 'clipboard-sanitized-write')).toBe(true);
  expect(devices[0]?.()).toBe(false);
  expect(streams).toEqual([null]);
});
