import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import { addFolder, begin, expectAnswer, openHistory, press, temporaryFolder } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// The sample is a world of its own: nothing of it enters the person's, and leaving it leaves no trace.

test('sample in, its banner on every screen, sample out: no trace in places, lists, history or on the disk', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const dataFolder = path.join(folder, 'data');
  let app = await launchApp({ dataFolder });
  let { page } = app;
  const heading = page.getByRole('heading', { level: 1 });
  await begin(page);
  await addFolder(app, library.folder);

  await test.step('in', async () => {
    // Welcome comes only once; the menu leads back to it.
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('menu:go', { screen: 'welcome' }),
    );
    await page.getByRole('button', { name: 'Try it with sample photos' }).click();
    await expectAnswer(page, 'Not yet');
    await expect(heading).toHaveText('42 of 69 are in two places. 27 are in only one.');
  });

  await test.step('its banner on every screen, and nothing of the person', async () => {
    const banner = page.getByText('These are sample photos, not yours.', { exact: true });
    for (const item of ['Fix', 'Erase', 'Library', 'Help', 'Settings', 'Overview'] as const) {
      await press(page, item);
      await expect(banner).toBeVisible();
      expect(await page.content()).not.toContain('Holiday photos');
    }
    const sheet = await openHistory(page);
    await expect(sheet.getByRole('table').getByRole('row')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    // The person's own places do not enter it either.
    await app.dropOnto('main', [library.folder]);
    await press(page, 'Library');
    await expect(page.getByText('These are sample photos.', { exact: true })).toBeVisible();
    expect(await page.content()).not.toContain('Holiday photos');
  });

  await test.step('out', async () => {
    await page.getByRole('button', { name: 'Leave the sample' }).click();
    await expect(page.getByText('These are sample photos, not yours.')).toBeHidden();
    await press(page, 'Overview');
    await expect(heading).toContainText('Next: tell us what iCloud has.');
    await expect(page.getByText('72', { exact: true })).toBeVisible();
    await expect.poll(() => existsSync(path.join(dataFolder, 'sample'))).toBe(false);
    expect(existsSync(path.join(dataFolder, 'sample-index'))).toBe(false);
    const kept = path.join(dataFolder, 'two-places');
    const texts = readdirSync(kept, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
    expect(texts.join('\n')).not.toMatch(/My photos|sample/i);
    await app.close();
  });

  await test.step('nothing of it after a restart', async () => {
    app = await launchApp({ dataFolder });
    ({ page } = app);
    const places = await page.evaluate(() => window.twoPlaces.request('places:list', null));
    expect(places).toMatchObject({ ok: true, value: [{ label: 'Holiday photos' }] });
    const history = await page.evaluate(() => window.twoPlaces.request('history:list', null));
    expect(history).toEqual({ ok: true, value: [] });
    await app.close();
  });
  remove();
});
