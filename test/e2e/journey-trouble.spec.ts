import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { makeJourneyLibrary, makeManyPhotos, phonePhoto } from './journey/journey-library.ts';
import { traceTasks } from './journey/longest-task.ts';
import {
  addFolder,
  begin,
  chooseAndPause,
  dropList,
  expectAnswer,
  openICloud,
  openPlace,
  openTask,
  photos,
  placeRow,
  press,
  temporaryFolder,
  toWays,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

test('a scan is paused, stopped, and goes on from there', async () => {
  const { folder, remove } = temporaryFolder();
  const photos = path.join(folder, 'Many photos');
  // Reading them takes seconds: nobody pauses what has ended.
  const many = 1_500;
  makeManyPhotos(photos, many);
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await chooseAndPause(app, photos);
  await openPlace(page, 'Many photos');
  const screen = page.locator('.main');
  await expect(screen).toContainText('Paused');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop')?.click(),
  );
  await expect(screen).toContainText(/Stopped before the end|Every file was read/, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(screen).toContainText('Every file was read', { timeout: 60_000 });
  await expect(page.getByRole('definition').first()).toHaveText(many.toLocaleString('en'));
  await app.close();
  remove();
});

test('a folder that vanishes is said plainly, and nothing counts as deleted', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true });
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, library.folder);
  await dropList(app, library.listFile);
  // A list alone is no yes: nobody says that it is everything.
  await press(page, 'Overview');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All 75 seem to be here.', { timeout: 60_000 });
  rmSync(library.folder, { recursive: true });
  await openPlace(page, 'Holiday photos');
  await page.getByRole('button', { name: 'Look again' }).first().click();
  const screen = page.locator('.main');
  await expect(screen.getByRole('status').first()).toBeVisible({ timeout: 20_000 });
  await expect(screen).toContainText('is not there');
  await expect(screen.getByRole('definition').first()).toHaveText('75');
  // What was seen is kept and nothing is called deleted; but a folder that is gone makes nothing safe.
  await expectAnswer(page, 'Cannot tell');
  await expect(page.getByText(/“Holiday photos” is not there now/)).toBeVisible();
  await app.close();
  remove();
});

test('a list that is none, then a table with strange columns, mapped by hand', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const table = path.join(folder, 'strange.csv');
  writeFileSync(table, 'A1,B2\nalpha,xx\nbeta,yy\n');
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await toWays(page);
  await app.dropOnto('.drop', [library.noListFile]);
  await expect(page.getByRole('status').filter({ hasText: library.noListName })).toBeVisible();
  await app.dropOnto('.drop', [table]);
  const mapping = page.getByRole('dialog', { name: /Is it a table/ });
  await expect(mapping).toBeVisible();
  await mapping.getByLabel('File name').selectOption('A1');
  await mapping.getByRole('button', { name: 'Read it like this' }).click();
  await expect(mapping).toBeHidden();
  await openICloud(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'strange.csv' })).toContainText('2 photos and videos');
  await app.close();
  remove();
});

test('totals typed by hand never lead to a yes', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true });
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, library.folder);
  await toWays(page);
  await page.getByRole('button', { name: 'Type them' }).click();
  await page.getByLabel('Photos', { exact: true }).fill('71');
  await page.getByLabel('Videos', { exact: true }).fill('4');
  await page.getByRole('button', { name: 'Use these totals' }).click();
  await expectAnswer(page, 'Cannot tell');
  await app.close();
  remove();
});

test('a new photo appears by itself while the folder is watched', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, library.folder);
  const photos = (count: string) => placeRow(page, 'Holiday photos').getByText(count, { exact: true });
  await expect(photos('72')).toBeVisible();
  writeFileSync(path.join(library.folder, 'IMG_9500.JPG'), phonePhoto(Date.UTC(2024, 3, 1, 12), 9500));
  await expect(photos('73')).toBeVisible({ timeout: 30_000 });
  await app.close();
  remove();
});

test('200,000 rows: the window stays awake while they are read and compared', async () => {
  test.setTimeout(480_000);
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const listFile = path.join(folder, 'Photo Details.csv');
  const start = Date.UTC(2015, 0, 1);
  const rows = Array.from({ length: 200_000 }, (_, i) => ({
    name: `IMG_${String(i % 10_000).padStart(4, '0')}.${i % 11 === 0 ? 'MOV' : 'HEIC'}`,
    at: start + i * 1_700_000,
    seed: `row ${i}`,
  }));
  writeFileSync(listFile, photoDetails(rows));
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, library.folder);
  await toWays(page);
  const longestTask = await traceTasks(page);
  const dropped = Date.now();
  await app.dropOnto('.drop', [listFile]);
  await expect(page.locator('.answer .state')).toHaveClass(/not-yet|cannot/, { timeout: 120_000 });
  const took = Date.now() - dropped;
  // None of the list was found, so nobody knows of any; and nobody knows of those here either.
  for (const set of [/200,000 are here$/, /have a second copy$/]) {
    await openTask(page, set);
    expect(await photos(page).getByRole('option').count()).toBeLessThan(150);
    await photos(page).focus();
    await page.keyboard.press('End');
    await expect(photos(page).getByRole('option', { selected: true })).toBeVisible();
    // Back up by the wheel, row after row.
    await photos(page).hover();
    for (let i = 0; i < 20; i += 1) await page.mouse.wheel(0, -2_000);
  }
  await openTask(page, /200,000 are here$/);
  await page.getByRole('searchbox').fill('IMG_0042');
  await expect(page.getByText(/^20 photos and videos$/)).toBeAttached();
  const longest = await longestTask();
  console.log(`200,000 rows: answer after ${took} ms; longest task of the window ${longest.toFixed(1)} ms of work`);
  // A ratio, not a time: reading or comparing in the window itself would be most of the wait in one piece.
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(took / 4);
  await app.close();
  remove();
});
