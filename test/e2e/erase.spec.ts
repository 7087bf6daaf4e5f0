import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { runCli } from '../fixtures/run-cli.ts';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import { shoot } from './journey/shoot.ts';
import {
  addFolder,
  answerEverything,
  answerHere,
  begin,
  dropList,
  expectAnswer,
  press,
  temporaryFolder,
  typeTotals,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// "May I erase this iPhone?" in each of its answers, made of real files and real lists by the built app.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function fitsEverySize(page: Page): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
    [640, 400],
    [450, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    const tooWide = await page.locator('.main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(tooWide, `${width} x ${height}`).toBeLessThanOrEqual(1);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test.beforeEach(() => {
  test.setTimeout(300_000);
});

test('not yet: the sample, in its three groups, and every line leads somewhere', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  await press(page, 'Erase');
  await expect(heading(page)).toHaveText('Not yet. Don’t erase this iPhone.');
  await expect(page.locator('.answer .state.stop.red')).toBeVisible();
  await shoot(page, 'erase-not-yet');
  await page.setViewportSize({ width: 900, height: 600 });
  await shoot(page, 'erase-not-yet-900x600');
  await page.setViewportSize({ width: 640, height: 400 });
  await shoot(page, 'erase-not-yet-640x400');
  await fitsEverySize(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await shoot(page, 'erase-not-yet-dark');
  await page.emulateMedia({ forcedColors: 'active' });
  await shoot(page, 'erase-not-yet-forced');
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  const tasks = page.locator('.main .group').getByRole('link');
  const count = await tasks.count();
  expect(count).toBeGreaterThan(3);
  for (let i = 0; i < count; i += 1) {
    await tasks.nth(i).click();
    await expect(page.locator('.main h1, [role="dialog"]').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await press(page, 'Erase');
  }
  for (const fold of await page.locator('.main .fold').all()) await fold.click();
  await shoot(page, 'erase-folds');
  await app.close();
});

test('cannot tell, then question by question to a yes and its certificate', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true, live: false });
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await press(page, 'Erase');
  await expect(heading(page)).toHaveText('Not checked yet. Until then, don’t erase the phone.');
  await press(page, 'Library');
  await addFolder(app, library.folder);
  await dropList(app, library.listFile);
  await press(page, 'Overview');
  await page.getByRole('button', { name: 'Type the totals' }).click();
  await typeTotals(page, { photos: '71', videos: '4' });
  await expectAnswer(page, 'Yes');
  await press(page, 'Erase');
  await expect(heading(page)).toHaveText('Cannot tell. Wait with erasing.');
  await expect(page.locator('.red')).toHaveCount(0);
  await shoot(page, 'erase-cannot-tell');

  // Nothing is chosen beforehand; what is passed over stays open.
  await page.getByRole('link', { name: /^See whether iCloud storage is full/ }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await shoot(page, 'erase-phone');
  await sheet.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet.getByText('Question 7 of 10')).toBeVisible();
  expect(await sheet.getByRole('radio', { checked: true }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(heading(page)).toHaveText('Cannot tell. Wait with erasing.');

  await answerHere(page, 'Is iCloud Photos on?', 'Yes');
  await expect(page.getByRole('heading', { name: 'What does the status say?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Is your iCloud storage full?' })).toBeFocused();

  await answerEverything(page, { photos: '71', videos: '4' });
  await expect(page.getByRole('region', { name: 'The phone' })).toContainText('71 photos and 4 videos');
  await expect(page.getByRole('region', { name: 'The phone' }).locator('.status')).toHaveText('Good');

  // What only the person knows of the list and of the place; then the places are looked at once more.
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  await page.getByLabel('The day you got it').fill(day);
  await page.getByRole('button', { name: 'Use this day' }).click();
  await expect(page.getByLabel('The day you got it')).toHaveCount(0);
  await page.evaluate(async () => {
    const places = await window.twoPlaces.request('places:list', null);
    const [place] = places.ok ? places.value : [];
    if (place)
      await window.twoPlaces.request('places:say', {
        placeId: place.id,
        word: { mirror: 'no', corrected: null, madeLike: null },
      });
  });
  await page.getByRole('button', { name: 'Check again', exact: true }).click();
  await expect(heading(page)).toHaveText('Yes, as far as this app can see.', { timeout: 60_000 });
  await expect(page.getByRole('region', { name: /^Holds until/ })).toContainText('71 photos, 4 videos');
  await shoot(page, 'erase-yes');

  // The certificate is one page, and the terminal reads it back.
  const pdf = path.join(folder, 'certificate.pdf');
  await app.answerSaveDialog(pdf);
  await page.getByRole('button', { name: 'Save the certificate (PDF)…' }).click();
  await expect(page.getByText('Saved: certificate.pdf')).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(pdf, 'latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  const run = await runCli(['verify', pdf], folder, '');
  expect(run).toMatchObject({ exit: 0, stdout: expect.stringContaining('All 75 photos and videos of iCloud') });
  expect(run.stdout).toContain('71 photos and 4 videos');
  await fitsEverySize(page);
  await app.close();
  remove();
});
