import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { chromium } from 'playwright-core';
import { NETWORK_SWITCHES } from '../../src/main/security/no-network.ts';
import { ENGINE } from './engine.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// Every guard of the window is attacked here as a page that was taken over would attack it.

const onlyStandin = (): void => test.skip(ENGINE !== 'standin', 'needs the records of the stand-in');

test.describe('a page that was taken over', () => {
  let app: RunningApp;
  test.beforeAll(async () => {
    app = await launchApp();
  });
  test.afterAll(async () => {
    await app?.close();
  });

  test('has no Node, no Electron, and one frozen object', async () => {
    const seen = await app.page.evaluate(() => ({
      kinds: [
        'require',
        'process',
        'module',
        'Buffer',
        'ipcRenderer',
        'electron',
        '__standinPost',
        '__standinReceive',
      ].filter((name) => name in window),
      api: Object.keys(window.twoPlaces).sort(),
      frozen: Object.isFrozen(window.twoPlaces),
      replaced: (() => {
        try {
          Object.assign(window.twoPlaces, { request: () => 'mine' });
          return true;
        } catch {
          return false;
        }
      })(),
    }));
    expect(seen).toEqual({ kinds: [], api: ['addDropped', 'on', 'request'], frozen: true, replaced: false });
  });

  test('cannot open a window', async () => {
    const before = app.page.context().pages().length;
    await app.page.evaluate(() => void window.open('https://example.com/popup'));
    await app.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.com/blank';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await expect.poll(() => app.page.context().pages().length).toBe(before);
    if (ENGINE === 'standin') {
      const opened = await app.evaluate(({ standin }) => standin?.records.opened);
      expect(opened?.map(({ action }) => action)).toEqual(['deny', 'deny']);
    }
  });

  for (const address of ['https://example.com/nav', 'file:///etc/passwd', 'data:text/html,hello']) {
    test(`cannot navigate to ${address}`, async () => {
      const before = app.page.url();
      await app.page.evaluate((to) => {
        location.href = to;
      }, address);
      await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
      expect(app.page.url()).toBe(before);
      await expect(app.page).toHaveTitle(/Two Places/);
    });
  }

  test('cannot reach the network by any way a page has', async () => {
    const results = await app.page.evaluate(async () => {
      const failed = (promise: Promise<unknown>): Promise<boolean> =>
        promise.then(
          () => false,
          () => true,
        );
      const tries: Record<string, Promise<boolean>> = {
        fetch: failed(fetch('https://example.com/leak', { mode: 'no-cors' })),
        local: failed(fetch('http://127.0.0.1:9/', { mode: 'no-cors' })),
        image: new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve(false);
          image.onerror = () => resolve(true);
          image.src = 'https://example.com/pixel.png';
        }),
        socket: new Promise((resolve) => {
          try {
            const socket = new WebSocket('wss://example.com/');
            socket.onopen = () => resolve(false);
            socket.onerror = () => resolve(true);
          } catch {
            resolve(true);
          }
        }),
      };
      const names = Object.keys(tries);
      const outcomes = await Promise.all(Object.values(tries));
      return Object.fromEntries(names.map((name, n) => [name, outcomes[n]]));
    });
    expect(results).toEqual({ fetch: true, local: true, image: true, socket: true });
    if (ENGINE === 'standin') {
      const egress = await app.evaluate(({ standin }) => standin?.records.egress);
      expect(egress?.filter(({ by }) => by === 'stand-in')).toEqual([]);
    }
  });

  test('cannot run inline script, inline style or eval; each is reported as a violation', async () => {
    const directives = await app.page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      // Not by `textContent`, which takes no text at all here (see the next test).
      script.append(document.createTextNode('window.injected = 1'));
      document.head.append(script);
      const address: string = 'data:text/javascript,window.injected=3';
      const imported = import(address).catch(() => {});
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
      const runner = document.createElement('button');
      try {
        runner.setAttribute('onclick', 'window.injected = 2');
      } catch {
        // No text becomes a handler either.
      }
      document.body.append(runner);
      runner.click();
      await imported;
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (const element of [script, style, frame, runner]) element.remove();
      return { seen: [...new Set(seen)].sort(), injected: 'injected' in window };
    });
    expect(directives.injected).toBe(false);
    expect(directives.seen).toEqual(
      expect.arrayContaining(['require-trusted-types-for', 'script-src-elem', 'style-src-elem']),
    );
  });

  test('turns no text into a script: not as markup, not as a worker, not by a policy of its own', async () => {
    const outcomes = await app.page.evaluate(() => {
      const types = Reflect.get(window, 'trustedTypes');
      const attempts: Record<string, () => unknown> = {
        markup: () => {
          document.createElement('div').innerHTML = '<img src=x onerror="window.injected = 3">';
        },
        'own markup': () => document.createRange().createContextualFragment('<b>x</b>'),
        'script of a text': () => {
          document.createElement('script').text = 'window.injected = 4';
        },
        'worker of a text': () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
        'worker of our own, by its address': () =>
          new Worker(performance.getEntriesByType('resource').find(({ name }) => /worker/.test(name))?.name ?? ''),
        'policy of its own': () => types.createPolicy('mine', { createScriptURL: (text: string) => text }),
        'our policy once more': () => types.createPolicy('two-places', { createScriptURL: (text: string) => text }),
      };
      return Object.entries(attempts).map(([name, attempt]) => {
        try {
          attempt();
          return name;
        } catch (error) {
          return error instanceof TypeError ? 'TypeError' : String(error);
        }
      });
    });
    expect(outcomes).toEqual(Array(7).fill('TypeError'));
    expect(await app.page.evaluate(() => 'injected' in window)).toBe(false);
  });

  test('gets nothing but its own files from the protocol', async () => {
    const statuses = await app.page.evaluate(async () => {
      const paths = [
        '/%2e%2e%2f%2e%2e%2fpackage.json',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/main/main.js',
        '/..%5c..%5cpackage.json',
        '//etc/passwd',
        '/print/00000000000000000000000000000000',
      ];
      return Promise.all(
        paths.map(async (to) => (await fetch(new URL(to, location.origin))).status).map((p) => p.catch(() => 0)),
      );
    });
    for (const status of statuses) expect([0, 400, 403, 404]).toContain(status);
  });

  test('has no bridge in a frame of its own', async () => {
    const inner = await app.page.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const kind = typeof (frame.contentWindow as unknown as Record<string, unknown>)?.twoPlaces;
          frame.remove();
          resolve(kind);
        }),
    );
    expect(inner).toBe('undefined');
  });

  test('gets problems, not work, for bad arguments, unknown names and forged paths', async () => {
    const answers = await app.page.evaluate(async () => {
      type Answer = { ok: boolean; problem?: { technical?: string } };
      const request = window.twoPlaces.request as (name: string, argument: unknown) => Promise<Answer>;
      const tries: [string, unknown][] = [
        ['places:add-dropped', { droppedPath: '/etc' }],
        ['lists:add-dropped-library', { droppedPath: '/etc' }],
        ['no:such', null],
        ['constructor', null],
        ['scan:start', { placeId: 'p', proof: 'yes' }],
        ['scan:start', { placeId: '../..', proof: true }],
        ['file:show', { placeId: 'nowhere', path: '/etc/passwd' }],
        ['link:open', { linkId: 'https://example.com/' }],
        ['report:show', { savedId: '/etc/passwd' }],
        ['settings:set', { theme: 'dark', path: '/etc' }],
        ['report:save', { kind: 'html', suggestedName: 'x' }],
        // Its listener would not mind.
        ['history:list', { of: 'everybody' }],
      ];
      return Promise.all(
        tries.map(async ([name, argument]) => {
          const { ok, problem } = await request(name, argument);
          return `${name} ${ok}: ${problem?.technical?.replace(/ for .*/, '')}`;
        }),
      );
    });
    // Said by the guard itself: what lies behind it may refuse them too, and would hide that it is gone.
    expect(answers).toEqual([
      'places:add-dropped false: not a request of the page',
      'lists:add-dropped-library false: not a request of the page',
      'no:such false: not a request of the page',
      'constructor false: not a request of the page',
      'scan:start false: bad argument',
      // Strings of the right shape, which nobody knows.
      'scan:start false: undefined',
      'file:show false: undefined',
      'link:open false: no such link',
      'report:show false: undefined',
      'settings:set false: bad argument',
      'report:save false: bad argument',
      'history:list false: bad argument',
    ]);
    const ids = await app.page.evaluate(() => window.twoPlaces.request('places:list', null));
    expect(ids).toEqual({ ok: true, value: [] });
  });

  test('gets no path for a file it made itself', async () => {
    const made = await app.page.evaluate(() => window.twoPlaces.addDropped(new File(['x'], 'passwd'), 'place'));
    expect(made).toMatchObject({ ok: false });
    const none = await app.page.evaluate(() =>
      window.twoPlaces.addDropped({ name: 'x', path: '/etc' } as unknown as File, 'place'),
    );
    expect(none).toMatchObject({ ok: false });
  });

  test('is not believed when the message comes from another frame or from a frame that is gone', async () => {
    onlyStandin();
    const refused = await app.evaluate(async ({ standin }) => {
      const ours = { url: 'app://bundle/index.html' };
      const senders = [
        { senderFrame: null, sender: { mainFrame: ours } },
        { senderFrame: { url: 'app://bundle/index.html' }, sender: { mainFrame: ours } },
        { senderFrame: { url: 'https://example.com/' }, sender: { mainFrame: { url: 'https://example.com/' } } },
      ];
      const outcomes: string[] = [];
      for (const sender of senders) {
        outcomes.push(
          await Promise.resolve(standin?.invoke('places:list', sender, null)).then(() => 'answered', String),
        );
      }
      return outcomes;
    });
    for (const outcome of refused) expect(outcome).toContain('untrusted sender');
  });

  test('is given no permission but to copy text', async () => {
    onlyStandin();
    const granted = await app.evaluate(({ standin }) => {
      const names = [
        'media',
        'geolocation',
        'notifications',
        'midi',
        'usb',
        'clipboard-read',
        'clipboard-sanitized-write',
      ];
      const given: string[] = [];
      for (const name of names) {
        standin?.hooks.permissionRequest?.({}, name, (yes) => yes && given.push(`asked ${name}`));
        if (standin?.hooks.permissionCheck?.({}, name)) given.push(`checked ${name}`);
      }
      if (standin?.hooks.devicePermission?.({})) given.push('device');
      standin?.hooks.displayMedia?.({}, (streams) => streams && given.push('display'));
      return given;
    });
    expect(granted).toEqual(['asked clipboard-sanitized-write', 'checked clipboard-sanitized-write']);
  });

  test('has the bridge again after a reload', async () => {
    await app.page.reload();
    expect(await app.page.evaluate(() => window.twoPlaces.request('places:list', null))).toEqual({
      ok: true,
      value: [],
    });
  });
});

test.describe('each layer against the network holds alone', () => {
  test.beforeEach(onlyStandin);

  test('without the content policy the session still cancels', async () => {
    const app = await launchApp({ env: { STANDIN_DROP_HEADERS: 'content-security-policy' } });
    const outcome = await app.page.evaluate(() =>
      fetch('https://example.com/leak').then(
        () => 'sent',
        (error) => error.name,
      ),
    );
    expect(outcome).toBe('TypeError');
    const egress = await app.evaluate(({ standin }) => standin?.records.egress);
    expect(egress).toContainEqual({ url: 'https://example.com/leak', by: 'app' });
    expect(egress?.filter(({ by }) => by === 'stand-in')).toEqual([]);
    await app.close();
  });

  test('without the session the content policy still forbids', async () => {
    const app = await launchApp();
    await app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
    const outcome = await app.page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      const result = await fetch('https://example.com/leak').then(
        () => 'sent',
        (error) => error.name,
      );
      return [result, await violation];
    });
    expect(outcome).toEqual(['TypeError', 'connect-src']);
    expect(await app.evaluate(({ standin }) => standin?.records.egress)).toEqual([]);
    await app.close();
  });

  test('the app turns the spell checker off, uses no proxy, and sets every switch before it is ready', async () => {
    const app = await launchApp();
    const { spellChecker, proxies, switches } = await app.evaluate(({ standin }) => ({
      spellChecker: standin?.records.spellChecker,
      proxies: standin?.records.proxies,
      switches: standin?.records.switches ?? [],
    }));
    expect(spellChecker).toBe(false);
    expect(proxies).toEqual([{ mode: 'direct' }]);
    for (const [name] of NETWORK_SWITCHES) expect(switches.join(' ')).toContain(`--${name}`);
    await app.close();
  });

  test('with nothing but the switches Chromium finds no host, not even this computer', async () => {
    let hits = 0;
    const server: Server = createServer((_request, response) => {
      hits += 1;
      response.end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const visit = async (args: string[]): Promise<boolean> => {
      const browser = await chromium.launch({
        executablePath: process.env.STANDIN_CHROMIUM ?? '/usr/bin/chromium',
        chromiumSandbox: false,
        args,
      });
      const page = await browser.newPage();
      const reached = await page.goto(address).then(
        () => true,
        () => false,
      );
      await browser.close();
      return reached;
    };
    expect(await visit(['--no-proxy-server'])).toBe(true);
    expect(hits).toBeGreaterThan(0);
    hits = 0;
    const switches = NETWORK_SWITCHES.map(([name, value]) =>
      value === undefined ? `--${name}` : `--${name}=${value}`,
    );
    expect(await visit(switches)).toBe(false);
    expect(hits).toBe(0);
    await new Promise((resolve) => server.close(resolve));
  });
});

test('paths reach main only by the dialog or by a real drop, and the page never sees one', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-guard-'));
  const photos = path.join(folder, 'Anna photos');
  mkdirSync(photos);
  writeFileSync(path.join(photos, 'a.jpg'), 'x');
  const app = await launchApp();
  await app.answerFolderDialog(photos);
  const chosen = await app.page.evaluate(() => window.twoPlaces.request('places:choose', null));
  expect(chosen).toMatchObject({ ok: true, value: { label: 'Anna photos', available: true, lastScanAt: null } });
  expect(JSON.stringify(chosen)).not.toContain(folder);

  await app.answerFolderDialog(null);
  expect(await app.page.evaluate(() => window.twoPlaces.request('places:choose', null))).toEqual({
    ok: true,
    value: null,
  });

  const outside = await app.page.evaluate(
    async (placeId) => {
      const paths = ['../secret.jpg', '/etc/passwd', 'missing.jpg', '..'];
      const answers = await Promise.all(
        paths.map((to) => window.twoPlaces.request('file:show', { placeId, path: to })),
      );
      const tile = await fetch(`/thumbnail/${placeId}/${encodeURIComponent('../../etc/passwd')}`);
      return { shown: answers.filter((answer) => answer.ok).length, tile: tile.headers.get('x-thumbnail') };
    },
    chosen.ok && chosen.value ? chosen.value.id : '',
  );
  expect(outside).toEqual({ shown: 0, tile: 'none' });
  if (ENGINE === 'standin') expect(await app.evaluate(({ standin }) => standin?.records.shown)).toEqual([]);
  await app.close();
});

test('a dropped folder becomes a place when the person says so in a dialog of the system, a dropped file does not', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-drop-'));
  const photos = path.join(folder, 'dropped photos');
  mkdirSync(photos);
  writeFileSync(path.join(photos, 'a.jpg'), 'x');
  const app = await launchApp();
  await app.page.evaluate(() => {
    const zone = document.createElement('div');
    zone.id = 'drop-zone-of-the-test';
    zone.style.cssText = 'position: fixed; inset: 0; z-index: 9999';
    zone.addEventListener('dragover', (event) => event.preventDefault());
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void window.twoPlaces.addDropped(file, 'place').then((answer) => zone.append(JSON.stringify(answer)));
    });
    document.body.append(zone);
  });
  const zone = app.page.locator('#drop-zone-of-the-test');
  await app.answerMessageBoxes(0);
  await app.dropOnto('#drop-zone-of-the-test', [photos]);
  await expect(zone).toContainText('{"ok":true,"value":null}');
  const [asked] = await app.messageBoxes();
  expect(asked?.message).toContain('dropped photos');
  expect(asked?.detail).toContain(photos);
  await app.answerMessageBoxes(1);
  await app.dropOnto('#drop-zone-of-the-test', [photos]);
  await expect(zone).toContainText('"label":"dropped photos"');
  expect(await zone.textContent()).not.toContain(folder);
  await app.dropOnto('#drop-zone-of-the-test', [path.join(photos, 'a.jpg')]);
  await expect(zone).toContainText('folder-not-a-folder');
  // One yes in a start is enough.
  expect(await app.messageBoxes()).toHaveLength(1);
  await app.close();
});

test('nothing outside the app can weaken it: a second copy ends, and links are constant', async () => {
  onlyStandin();
  const app = await launchApp();
  const opened = await app.page.evaluate(() => window.twoPlaces.request('link:open', { linkId: 'apple-privacy' }));
  expect(opened).toEqual({ ok: true, value: null });
  expect(await app.evaluate(({ standin }) => standin?.records.external)).toEqual(['https://privacy.apple.com/']);
  await app.close();
  await expect(launchApp({ env: { STANDIN_SECOND_INSTANCE: '1' } })).rejects.toThrow(/ended with 0/);
});

test('the page is loaded again once when its process ends', async () => {
  onlyStandin();
  const app = await launchApp();
  await app.page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  });
  await expect(app.page.locator('html[data-before]')).toHaveCount(0);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  await app.close();
});
