import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { ENGINE } from './engine.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// What the app is to the system around it: menu, task bar, sleep, processes, disks, its end.

function folderWithPhotos(count = 1): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-system-'));
  const photo = makeJpeg({ width: 32, height: 32 });
  for (let n = 0; n < count; n += 1) writeFileSync(path.join(folder, `IMG_${n}.jpg`), photo);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Chooses and scans a folder to the end, counting events in attributes of the page. Gives the id. */
async function scanned(
  app: RunningApp,
  folder: string,
  request: 'places:choose' | 'places:choose-zip' = 'places:choose',
) {
  await app.answerFolderDialog(folder);
  return app.page.evaluate(async (asked) => {
    const chosen = await window.twoPlaces.request(asked, null);
    if (!chosen.ok || !chosen.value) throw new Error(JSON.stringify(chosen));
    const { id } = chosen.value;
    const ended = new Promise<void>((resolve) => {
      window.twoPlaces.on('scan:event', ({ event }) => {
        const name = `data-${event.type}`;
        const before = Number(document.documentElement.getAttribute(name) ?? 0);
        document.documentElement.setAttribute(name, String(before + 1));
        if (event.type === 'finished' || event.type === 'failed') resolve();
      });
    });
    await window.twoPlaces.request('scan:start', { placeId: id, proof: true });
    await ended;
    return id;
  }, request);
}

test.describe('on the stand-in, whose records tell', () => {
  test.skip(ENGINE !== 'standin', 'needs the records of the stand-in');

  test('every item of the menu has our own words, in the language of the app', async () => {
    const app = await launchApp({ env: { STANDIN_LOCALE: 'de-DE' } });
    const labels = () =>
      app.evaluate(({ standin }) => {
        const found: string[] = [];
        const walk = (items: readonly object[]): void => {
          for (const item of items) {
            const { label, type, submenu } = { label: '', type: '', submenu: [], ...item };
            if (type !== 'separator') found.push(label);
            walk(submenu);
          }
        };
        walk(Array.isArray(standin?.records.menu) ? standin.records.menu : []);
        return found;
      });
    const german = await labels();
    expect(german).toEqual(expect.arrayContaining(['Ablage', 'Kopieren', 'Fenster schließen', 'Zip wählen …']));
    expect(german).not.toContain('');
    await app.page.evaluate(async () => {
      const settings = await window.twoPlaces.request('settings:get', null);
      if (settings.ok) await window.twoPlaces.request('settings:set', { ...settings.value, language: 'en' });
    });
    const english = await labels();
    expect(english).toHaveLength(german.length);
    expect(english).toEqual(expect.arrayContaining(['File', 'Copy', 'Close Window', 'Choose a Zip…']));
    await app.close();
  });

  test('a scan shows in the task bar and keeps the computer awake, and ends both', async () => {
    const { folder, remove } = folderWithPhotos(3);
    const app = await launchApp();
    await scanned(app, folder);
    const { progress, awake } = await app.evaluate(({ standin }) => ({
      progress: standin?.records.progress ?? [],
      awake: standin?.records.awake.size,
    }));
    expect(progress[0]).toEqual({ done: 2, mode: 'indeterminate' });
    expect(progress.at(-1)).toEqual({ done: -1, mode: 'normal' });
    expect(awake).toBe(0);
    await app.close();
    remove();
  });

  test('while one is under way the computer stays awake, unless it is paused', async () => {
    const { folder, remove } = folderWithPhotos(1_500);
    const app = await launchApp();
    await app.answerFolderDialog(folder);
    const placeId = await app.page.evaluate(async () => {
      const chosen = await window.twoPlaces.request('places:choose', null);
      if (!chosen.ok || !chosen.value) throw new Error(JSON.stringify(chosen));
      const { id } = chosen.value;
      const started = new Promise<void>((resolve) => {
        window.twoPlaces.on('scan:event', ({ event }) => event.type === 'started' && resolve());
      });
      await window.twoPlaces.request('scan:start', { placeId: id, proof: true });
      await window.twoPlaces.request('scan:pause', { placeId: id });
      await started;
      return id;
    });
    const awake = () => app.evaluate(({ standin }) => [...(standin?.records.awake.values() ?? [])]);
    const verb = (name: 'scan:pause' | 'scan:resume' | 'scan:cancel') =>
      app.page.evaluate(([asked, id]) => window.twoPlaces.request(asked, { placeId: id }), [name, placeId] as const);
    await verb('scan:pause');
    expect(await awake()).toEqual([]);
    await verb('scan:resume');
    expect(await awake()).toEqual(['prevent-app-suspension']);
    await verb('scan:cancel');
    await expect.poll(awake).toEqual([]);
    await app.close();
    remove();
  });

  test('an error of V8 in one of our processes costs what it was doing, not the app', async () => {
    const { folder, remove } = folderWithPhotos(1_500);
    const app = await launchApp();
    await app.answerFolderDialog(folder);
    const failed = app.page.evaluate(async () => {
      const chosen = await window.twoPlaces.request('places:choose', null);
      if (!chosen.ok || !chosen.value) throw new Error(JSON.stringify(chosen));
      const { id } = chosen.value;
      const ended = new Promise<string>((resolve) => {
        window.twoPlaces.on('scan:event', ({ event }) => {
          if (event.type === 'started') document.documentElement.setAttribute('data-started', '1');
          if (event.type === 'finished' || event.type === 'failed') resolve(event.type);
        });
      });
      await window.twoPlaces.request('scan:start', { placeId: id, proof: true });
      await window.twoPlaces.request('scan:pause', { placeId: id });
      return ended;
    });
    await expect(app.page.locator('html')).toHaveAttribute('data-started', '1');
    const flags = await app.evaluate(({ standin }) => {
      const scanner = [...(standin?.utilities ?? [])].find(({ serviceName }) => serviceName === 'Two Places scanner');
      scanner?.failInV8();
      return scanner?.flags;
    });
    expect(await failed).toBe('failed');
    expect(flags?.length).toBeGreaterThan(0);
    const info = await app.page.evaluate(() => window.twoPlaces.request('app:info', null));
    expect(info.ok).toBe(true);
    expect(await app.close()).toBe(0);
    remove();
  });

  test('a click on the reminder brings the window forward', async () => {
    const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'two-places-click-'));
    const stored = path.join(dataFolder, 'two-places');
    mkdirSync(stored);
    const settings = { theme: 'system', language: 'en', monthlyReminder: true, watchFolders: true, columnMappings: [] };
    writeFileSync(path.join(stored, 'settings-2.json'), JSON.stringify({ version: 2, value: settings }));
    writeFileSync(path.join(stored, 'reminded-2.json'), '{"version":2,"value":"2020-01"}');
    const app = await launchApp({ dataFolder });
    const focused = await app.evaluate(({ standin, BrowserWindow }) => {
      let count = 0;
      BrowserWindow.getAllWindows()[0]?.on('focus', () => {
        count += 1;
      });
      for (const notification of standin?.shownNotifications ?? []) notification.emit('click', {});
      return count;
    });
    expect(focused).toBe(1);
    await app.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test('one window, however often the app is asked to show itself', async () => {
    const app = await launchApp();
    const windows = await app.evaluate(async ({ app: main, BrowserWindow }) => {
      main.emit('activate', {}, false);
      main.emit('second-instance', {}, ['two-places'], '/');
      main.emit('activate', {}, false);
      await new Promise(setImmediate);
      return BrowserWindow.getAllWindows().length;
    });
    expect(windows).toBe(1);
    await app.close();
  });

  test('a packaged app keeps its things where it always did, and does not let itself be driven from outside', async () => {
    const app = await launchApp({ env: { STANDIN_PACKAGED: '1' } });
    const { userData, appData, name } = await app.evaluate(({ app: main }) => ({
      userData: main.getPath('userData'),
      appData: main.getPath('appData'),
      name: main.getName(),
    }));
    expect(userData).toBe(path.join(appData, 'two-places'));
    expect(name).toBe('Two Places');
    await app.close();
    for (const driven of ['--remote-debugging-port=9222', '--remote-debugging-pipe'])
      await expect(launchApp({ env: { STANDIN_PACKAGED: '1' }, args: [driven] })).rejects.toThrow(
        /ended with 1\b.*remote/s,
      );
  });

  test('what is not known to Electron fails here too: members, options, roles, events', async () => {
    const app = await launchApp();
    const errors = await app.evaluate(async ({ app: main, dialog, Menu, BrowserWindow, powerSaveBlocker }) => {
      const tries: (() => unknown)[] = [
        () => Reflect.get(main, 'launch'),
        () => Reflect.get(main, 'dock'),
        () => main.on('window-opened', () => {}),
        () => BrowserWindow.getAllWindows()[0]?.on('open', () => {}),
        () => Reflect.apply(Menu.buildFromTemplate, null, [[{ role: 'quitNow' }]]),
        () => Menu.buildFromTemplate([{}]),
        () => Reflect.apply(powerSaveBlocker.start, null, ['prevent-everything']),
        () => Reflect.apply(dialog.showOpenDialog, null, [{ buttons: ['x'] }]),
        () => Reflect.apply(dialog.showSaveDialog, null, [{ properties: ['askTwice'] }]),
        () => Reflect.construct(BrowserWindow, [{ webPreferences: { nodeIntegrated: true } }]),
      ];
      const said: string[] = [];
      for (const attempt of tries)
        try {
          await attempt();
          said.push(`nothing was refused: ${attempt}`);
        } catch (error) {
          said.push(error instanceof Error ? error.message : String(error));
        }
      return said;
    });
    expect(errors).toHaveLength(10);
    for (const error of errors) expect(error).toMatch(/^electron stand-in: /);
    await app.close();
  });
});

test('a zip is chosen by a dialog of its own, on every system', async () => {
  const { folder, remove } = folderWithPhotos(0);
  const zip = path.join(folder, 'photos.zip');
  writeFileSync(zip, await makeZip([{ path: 'a/sea.jpg', content: makeJpeg({ width: 32, height: 32 }) }]));
  const app = await launchApp();
  const placeId = await scanned(app, zip, 'places:choose-zip');
  const part = await app.page.evaluate(async (id) => {
    const outcome = await window.twoPlaces.request('places:contents-part', { placeId: id, part: 1 });
    return outcome.ok ? (outcome.value?.text ?? '') : '';
  }, placeId);
  expect(part).toContain('sea.jpg');
  await app.close();
  remove();
});

test('a place that is let go is read and watched no more, until it is asked for again', async () => {
  const { folder, remove } = folderWithPhotos();
  const app = await launchApp();
  const placeId = await scanned(app, folder);
  const html = app.page.locator('html');
  const letGo = () => app.page.evaluate((id) => window.twoPlaces.request('places:let-go', { placeId: id }), placeId);
  expect(await letGo()).toEqual({ ok: true, value: null });
  if (process.platform === 'linux') expect(openFilesBelow(folder)).toEqual([]);
  const before = await html.getAttribute('data-started');
  writeFileSync(path.join(folder, 'IMG_NEW.jpg'), makeJpeg({ width: 33, height: 32, seed: 9 }));
  expect(await letGo()).toEqual({ ok: true, value: null });
  expect(await html.getAttribute('data-started')).toBe(before);
  await app.page.evaluate((id) => window.twoPlaces.request('scan:start', { placeId: id, proof: true }), placeId);
  await expect(html).toHaveAttribute('data-finished', '2');
  await app.close();
  remove();
});

test('what is being written is written before the app ends', async () => {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'two-places-end-'));
  const app = await launchApp({ dataFolder });
  await app.page.evaluate(() => {
    void window.twoPlaces.request('settings:set', {
      theme: 'dark',
      language: 'de',
      monthlyReminder: true,
      watchFolders: true,
      columnMappings: [],
    });
  });
  expect(await app.close()).toBe(0);
  const stored = path.join(dataFolder, 'two-places');
  expect(JSON.parse(readFileSync(path.join(stored, 'settings-2.json'), 'utf8')).value.theme).toBe('dark');
  // Written in the close of the window, after which nothing of the app would run by itself.
  expect(JSON.parse(readFileSync(path.join(stored, 'window-2.json'), 'utf8')).value.maximized).toBe(false);
  rmSync(dataFolder, { recursive: true, force: true });
});

/** Files below a folder that any process of ours has open (Linux). */
function openFilesBelow(folder: string): string[] {
  const found: string[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      for (const fd of readdirSync(`/proc/${pid}/fd`)) {
        const target = readlinkSync(`/proc/${pid}/fd/${fd}`);
        if (target.startsWith(folder)) found.push(target);
      }
    } catch {
      // It ended, or is somebody else's.
    }
  }
  return found;
}
