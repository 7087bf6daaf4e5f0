import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeJpeg } from '../fixtures/media/media.ts';
import { makeLibrary } from '../fixtures/photos-library/make-library.ts';
import { ENGINE } from './engine.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// What happens without being asked: watching, waking up, the reminder. And a Photos library as a list.

/** Chooses and scans a folder, and counts the types of events from then on in attributes of the page. */
async function watched(app: RunningApp, folder: string): Promise<string> {
  await app.answerFolderDialog(folder);
  return app.page.evaluate(async () => {
    const chosen = await window.twoPlaces.request('places:choose', null);
    if (!chosen.ok || !chosen.value) throw new Error(JSON.stringify(chosen));
    const { id } = chosen.value;
    const finished = new Promise<void>((resolve) => {
      window.twoPlaces.on('scan:event', ({ event }) => {
        const name = `data-${event.type}`;
        const before = Number(document.documentElement.getAttribute(name) ?? 0);
        document.documentElement.setAttribute(name, String(before + 1));
        if (event.type === 'finished') resolve();
      });
    });
    await window.twoPlaces.request('scan:start', { placeId: id, proof: true });
    await finished;
    return id;
  });
}

test('a new import appears by itself, and waking up looks again', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-watch-'));
  writeFileSync(path.join(folder, 'IMG_0001.jpg'), makeJpeg({ width: 32, height: 32 }));
  const app = await launchApp();
  const placeId = await watched(app, folder);
  const html = app.page.locator('html');
  await expect(html).toHaveAttribute('data-finished', '1');

  // The watch needs a moment to stand; the file is written again until it was seen.
  await expect(async () => {
    writeFileSync(path.join(folder, 'IMG_0002.jpg'), makeJpeg({ width: 33, height: 32, seed: Date.now() }));
    await expect(html).not.toHaveAttribute('data-finished', '1', { timeout: 4_000 });
  }).toPass({ timeout: 30_000 });
  const assets = await app.page.evaluate(async (id) => {
    const part = await window.twoPlaces.request('places:contents-part', { placeId: id, part: 1 });
    const assets: { name: string }[] = part.ok && part.value ? JSON.parse(part.value.text) : [];
    return assets.map((asset) => asset.name).sort();
  }, placeId);
  expect(assets).toEqual(['IMG_0001.jpg', 'IMG_0002.jpg']);

  if (ENGINE === 'standin') {
    const before = Number(await html.getAttribute('data-finished'));
    await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
    await expect.poll(async () => Number(await html.getAttribute('data-finished'))).toBeGreaterThan(before);
  }
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a Photos library is a list, chosen by the dialog and kept', async () => {
  const base = mkdtempSync(path.join(os.tmpdir(), 'two-places-library-'));
  const library = path.join(base, 'Photos Library.photoslibrary');
  makeLibrary(library, '15', [{ uuid: 'A1', name: 'IMG_0001.HEIC', createdAt: 1_600_000_000, size: 10 }]).close();
  const dataFolder = path.join(base, 'data');
  mkdirSync(dataFolder);
  let app = await launchApp({ dataFolder });
  await app.answerFolderDialog(library);
  const list = await app.page.evaluate(() => window.twoPlaces.request('lists:choose-library', null));
  expect(list).toMatchObject({ ok: true, value: { name: 'Photos Library.photoslibrary' } });
  if (!list.ok || !list.value) throw new Error('no list');
  const { id } = list.value;
  const names = () =>
    app.page.evaluate(async (listId) => {
      const parts = [];
      for (const part of [0, 1]) {
        const outcome = await window.twoPlaces.request('lists:load-part', { listId, part });
        if (!outcome.ok || outcome.value?.format !== 'photos-library') throw new Error(JSON.stringify(outcome));
        parts.push(outcome.value.text);
      }
      const assets: { name: string }[] = JSON.parse(parts[1] ?? '[]');
      return assets.map((asset) => asset.name);
    }, id);
  expect(await names()).toEqual(['IMG_0001.HEIC']);
  await app.close();

  app = await launchApp({ dataFolder });
  expect(await names()).toEqual(['IMG_0001.HEIC']);
  await app.answerFolderDialog(base);
  const none = await app.page.evaluate(() => window.twoPlaces.request('lists:choose-library', null));
  expect(none.ok).toBe(false);
  await app.close();
  rmSync(base, { recursive: true, force: true });
});

test('the monthly reminder is shown once, and one that the system refuses breaks nothing', async () => {
  test.skip(ENGINE !== 'standin', 'needs the records of the stand-in');
  for (const fails of [false, true]) {
    const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'two-places-reminder-'));
    const stored = path.join(dataFolder, 'two-places');
    mkdirSync(stored);
    const settings = { theme: 'system', language: 'en', monthlyReminder: true, watchFolders: true, columnMappings: [] };
    writeFileSync(path.join(stored, 'settings.json'), JSON.stringify(settings));
    writeFileSync(path.join(stored, 'reminded.json'), '"2020-01"');
    const shown: number[] = [];
    for (let start = 0; start < 2; start += 1) {
      const app = await launchApp({ dataFolder, env: fails ? { STANDIN_NOTIFICATIONS_FAIL: '1' } : {} });
      shown.push((await app.evaluate(({ standin }) => standin?.records.notifications.length)) ?? -1);
      expect(await app.close()).toBe(0);
    }
    expect(shown).toEqual(fails ? [0, 0] : [1, 0]);
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
