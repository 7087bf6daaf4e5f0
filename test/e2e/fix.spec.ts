import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeH264Film, makeHevcFilm } from '../fixtures/media/h264-film.ts';
import { makeMovie } from '../fixtures/media/media.ts';
import { makeJourneyLibrary, phonePhoto } from './journey/journey-library.ts';
import { shoot } from './journey/shoot.ts';
import {
  addFolder,
  begin,
  dropList,
  expectAnswer,
  openTask,
  photos,
  press,
  task,
  temporaryFolder,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// What is left to do: tasks by urgency, their photos, both versions of one, and tasks that tick themselves.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('tasks of the sample: groups, one primary button, their photos by mouse and by keys', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  await press(page, 'Fix');
  await expect(heading(page)).toHaveText(/^\d things to do$/);
  const groups = page.locator('.task-group');
  expect(await groups.evaluateAll((all) => all.map((group) => group.getAttribute('aria-label')))).toEqual([
    'Has a deadline',
    'Only copy',
    'The rest',
  ]);
  await expect(page.locator('.main .button.primary')).toHaveCount(1);
  await shoot(page, 'fix');
  await page.setViewportSize({ width: 900, height: 600 });
  await shoot(page, 'fix-900x600');
  await page.setViewportSize({ width: 1280, height: 800 });

  await task(page, /in iCloud, not here/)
    .getByRole('button', { name: /^Show the photo/ })
    .click();
  await expect(heading(page)).toHaveText(/to copy here$/);
  await page.getByRole('radio', { name: /^All/ }).click();
  await expect(photos(page).getByRole('option').first()).toBeVisible();
  await photos(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.task-select')).toContainText('1 selected');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('.task-select')).toContainText('2 selected');
  await shoot(page, 'fix-task');
  const count = await photos(page).getByRole('option').count();
  await page.keyboard.press('Control+a');
  await expect(page.locator('.task-select')).toContainText(`${count} selected`);
  await page.keyboard.press('Space');
  const preview = page.getByRole('dialog');
  await expect(preview).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(preview).toContainText(`4 of ${count}`);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(heading(page)).toHaveText(/to copy here$/);
  await page.getByRole('radio', { name: /^Not the same/ }).click();
  await photos(page).getByRole('option').first().dblclick();
  await expect(preview.getByRole('heading', { level: 2 })).toHaveText('Not the same');
  await expect(preview.locator('figure')).toHaveCount(2);
  await shoot(page, 'fix-preview');
  await page.keyboard.press('Escape');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, 'fix-task-dark');
  await page.setViewportSize({ width: 640, height: 400 });
  await shoot(page, 'fix-task-640x400');
  expect(await page.locator('.main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: 'What to do' }).click();
  await expect(page.getByRole('complementary', { name: 'What to do' })).toBeVisible();
  await app.close();
});

test('a task ticks itself when the photos are there, and is done; names go to the clipboard', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await addFolder(app, library.folder);
  await dropList(app, library.listFile);
  await expectAnswer(page, 'Not yet');
  await press(page, 'Fix');
  const missing = task(page, '5 are in iCloud, not here');
  await missing.getByRole('button', { name: /^Copy the names/ }).click();
  await expect(missing.getByRole('status')).toHaveText('The names are on the clipboard.');
  for (const name of library.missingVideos)
    writeFileSync(path.join(library.folder, name), makeMovie({ seed: Number(name.slice(4, 8)) - 1000 }));
  await missing.getByRole('button', { name: /^I did this: check again/ }).click();
  await expect(task(page, '1 is in iCloud, not here')).toBeVisible({ timeout: 60_000 });
  await expect(missing).toBeHidden();
  const done = page.getByRole('region', { name: 'Done' });
  await expect(done).toContainText('4 photos', { timeout: 60_000 });
  await done.getByRole('button', { name: /^Done since/ }).click();
  await expect(done).toContainText('4 copied here');
  await shoot(page, 'fix-done');
  await app.close();
  remove();
});

test('photos in a zip and films have their pictures; a film that cannot be decoded has a tile', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true });
  const mixed = path.join(folder, 'Mixed');
  mkdirSync(mixed);
  writeFileSync(path.join(mixed, 'IMG_8001.MP4'), makeH264Film());
  // No decoder knows what is in it.
  writeFileSync(path.join(mixed, 'IMG_8002.MP4'), Buffer.from(makeH264Film({ moovFirst: true })).fill(9, 900));
  writeFileSync(path.join(mixed, 'IMG_8005.MOV'), makeHevcFilm());
  writeFileSync(
    path.join(mixed, 'Old photos.zip'),
    await makeZip([
      { path: 'Old/IMG_8003.JPG', content: phonePhoto(Date.UTC(2021, 1, 2, 3), 8003) },
      { path: 'Old/IMG_8004.MP4', content: makeH264Film({ isTurned: true, padding: 10 }) },
    ]),
  );
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await addFolder(app, library.folder);
  await addFolder(app, mixed);
  await dropList(app, library.listFile);
  const tile = (name: string) => photos(page).getByRole('option', { name: new RegExp(`^${name}`) });
  const picture = (name: string) => tile(name).locator('img');
  // On a busy machine a picture is given up after a while, and asked for again when it is on screen again.
  await expect(async () => {
    await openTask(page, /on this computer only$/);
    for (const name of ['IMG_8001.MP4', 'IMG_8003.JPG', 'IMG_8004.MP4'])
      await expect
        .poll(() => picture(name).evaluate((image: HTMLImageElement) => image.naturalWidth, null, { timeout: 10_000 }))
        .toBeGreaterThan(10);
  }).toPass();
  await expect(tile('IMG_8002.MP4').locator('.nopic')).toBeVisible();
  await expect(picture('IMG_8002.MP4')).toHaveCount(0);
  // As phones film today: a picture where this computer has a decoder for it, else a tile with its kind, never a broken picture.
  const knowsHevc = await page.evaluate(
    () => document.createElement('video').canPlayType('video/mp4; codecs="hvc1.1.6.L180.90"') !== '',
  );
  await expect(picture('IMG_8005.MOV')).toHaveCount(knowsHevc ? 1 : 0);
  await expect(tile('IMG_8005.MOV').locator('.nopic')).toHaveCount(knowsHevc ? 0 : 1);
  await tile('IMG_8005.MOV').dblclick();
  const preview = page.getByRole('dialog');
  await expect(preview.locator('.nopic')).toHaveCount(knowsHevc ? 0 : 1);
  await expect(preview.locator('img')).toHaveCount(knowsHevc ? 1 : 0);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  // The first picture of the film is red; one that is turned stands upright.
  const red = await picture('IMG_8001.MP4').evaluate((image: HTMLImageElement) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 1, 1);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
  });
  expect(red[0]).toBeGreaterThan(200);
  expect(red[2]).toBeLessThan(60);
  const upright = await picture('IMG_8004.MP4').evaluate((image: HTMLImageElement) => [
    image.naturalWidth,
    image.naturalHeight,
  ]);
  expect(upright).toEqual([48, 64]);
  await shoot(page, 'fix-films-and-zips');
  await app.close();
  remove();
});
