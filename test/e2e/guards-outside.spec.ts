import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ENGINE } from './engine.ts';
import { launchApp } from './launch-app.ts';

// What comes from outside the page: dropped files, a second copy of the app, links, a page whose process ends.

const onlyStandin = (): void => test.skip(ENGINE !== 'standin', 'needs the records of the stand-in');

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
