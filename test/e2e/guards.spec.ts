import { expect, test } from '@playwright/test';
import { ENGINE } from './engine.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// Every guard of the window is attacked here as a page that was taken over would attack it.

/** From now on, what the guard of the app makes of each navigation is kept in the main process. */
async function watchNavigations(app: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const seen: string[] = [];
    const isWatched = Reflect.has(globalThis, 'navigations');
    Reflect.set(globalThis, 'navigations', seen);
    if (isWatched) return;
    // Told after the app's own listener, which was there first.
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => {
      Reflect.get(globalThis, 'navigations').push(event.defaultPrevented ? 'refused' : 'followed');
    });
  });
}

function navigations(app: RunningApp): Promise<readonly string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'navigations') ?? []);
}

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
      await watchNavigations(app);
      const said: string[] = [];
      app.page.on('console', (message) => said.push(message.text()));
      await app.page.evaluate((to) => {
        location.href = to;
      }, address);
      // Some addresses Chromium refuses to every page, and says so; all others come before the app's guard.
      await expect
        .poll(async () =>
          [...(await navigations(app)), ...said].filter((line) => /^(refused|followed|Not allowed)/.test(line)),
        )
        .not.toEqual([]);
      expect((await navigations(app)).filter((line) => line.startsWith('followed'))).toEqual([]);
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
    const wasInjected = await app.page.evaluate(async () => {
      const seen: string[] = [];
      Reflect.set(window, 'violations', seen);
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
      for (const element of [script, style, frame, runner]) element.remove();
      return 'injected' in window;
    });
    expect(wasInjected).toBe(false);
    await expect
      .poll(() => app.page.evaluate((): string[] => Reflect.get(window, 'violations')))
      .toEqual(expect.arrayContaining(['require-trusted-types-for', 'script-src-elem', 'style-src-elem']));
    expect(await app.page.evaluate(() => 'injected' in window)).toBe(false);
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
