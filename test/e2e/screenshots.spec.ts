import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ROOT } from './engine.ts';
import { makeJourneyLibrary, makeManyPhotos } from './journey/journey-library.ts';
import { makePair } from './journey/pair-library.ts';
import {
  addFolder,
  answerEverything,
  begin,
  compareTwo,
  dropList,
  expectAnswer,
  gaps,
  goTo,
  pressWhenThere,
  type ScreenName,
  temporaryFolder,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// Writes docs/screenshots: every screen in light, dark and at 900 x 600. To be looked at, by people.

const FOLDER = path.join(ROOT, 'docs', 'screenshots');
const LOOKS = [
  { name: 'light', width: 1280, height: 800, scheme: 'light' },
  { name: 'dark', width: 1280, height: 800, scheme: 'dark' },
  { name: 'small', width: 900, height: 600, scheme: 'light' },
] as const;

const SCREENS: readonly (readonly [string, ScreenName])[] = [
  ['your-computer', 'Your computer'],
  ['icloud', 'iCloud'],
  ['your-iphone', 'Your iPhone'],
  ['result', 'Result'],
  ['gaps', 'Gaps and fixes'],
  ['one-place', 'In only one place'],
  ['erase-not-yet', 'May I erase it?'],
  ['report', 'Report'],
  ['history', 'History'],
  ['checklist', 'Checklist'],
  ['storage-plan', 'Storage plan'],
  ['guide', 'Guide'],
  ['settings', 'Settings'],
];

async function shoot(page: Page, look: string, name: string): Promise<void> {
  // Every picture on screen is there, or has given way to its grey tile.
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight),
  );
  await page.screenshot({ path: path.join(FOLDER, `${name}-${look}.png`), animations: 'disabled', caret: 'hide' });
}

/** The preview runs no script, not even a test's: it is read from the window around it. */
function previewHeading(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('h2')?.textContent ?? '');
}

test.beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
});

for (const look of LOOKS) {
  test(`every screen of the sample, ${look.name}`, async () => {
    const app = await launchApp();
    const { page } = app;
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await shoot(page, look.name, 'welcome');
    await begin(page);
    await shoot(page, look.name, 'your-computer-empty');
    await goTo(page, 'Result');
    await shoot(page, look.name, 'result-empty');
    await page.reload();
    await page.getByRole('button', { name: 'See it with sample photos' }).click();
    await expectAnswer(page, 'Not yet');
    await goTo(page, 'Your computer');
    await expect(page.getByText('Every file was read')).toBeVisible({ timeout: 30_000 });
    for (const [name, screen] of SCREENS) {
      await goTo(page, screen);
      if (screen === 'Report') await expect.poll(() => previewHeading(page)).not.toBe('');
      if (screen === 'Gaps and fixes') await expect(gaps(page)).toBeVisible();
      if (screen === 'In only one place')
        await expect(page.getByRole('region', { name: 'Where it is, and how sure that is' })).toBeVisible();
      await shoot(page, look.name, name);
    }
    await goTo(page, 'Gaps and fixes');
    await gaps(page).getByRole('option').nth(4).click();
    await shoot(page, look.name, 'gaps-picture');
    await goTo(page, 'Guide');
    await page.locator('.guide-entry').nth(4).click();
    await shoot(page, look.name, 'guide-card');
    await goTo(page, 'Result');
    await page.getByRole('grid').scrollIntoViewIfNeeded();
    await shoot(page, look.name, 'calendar');
    await page.getByRole('button', { name: 'See it as a chart' }).click();
    await expect(page.locator('.recharts-bar').first()).toBeVisible();
    await page.locator('.timeline').scrollIntoViewIfNeeded();
    await shoot(page, look.name, 'chart');
    await app.close();
  });
}

test('the erase page in its other two answers, and a list that is none', async () => {
  const { folder, remove } = temporaryFolder();
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  const library = makeJourneyLibrary(folder, { whole: true });
  await begin(page);
  await addFolder(app, library.folder);
  await goTo(page, 'iCloud');
  await app.dropOnto('.drop', [library.noListFile]);
  await expect(page.getByRole('status').filter({ hasText: library.noListName })).toBeVisible();
  await shoot(page, 'light', 'icloud-not-a-list');
  await dropList(app, library.listFile);
  await expectAnswer(page, 'Yes');
  await goTo(page, 'Result');
  await shoot(page, 'light', 'result-yes');
  await goTo(page, 'May I erase it?');
  await shoot(page, 'light', 'erase-cannot-tell');
  await answerEverything(page, { photos: '71', videos: '4' });
  await goTo(page, 'May I erase it?');
  await expect(page.getByRole('heading', { name: 'Yes, as far as this app can see' })).toBeVisible();
  await shoot(page, 'light', 'erase-yes');
  await app.close();
  remove();
});

for (const look of LOOKS) {
  test(`two folders, and printed names, ${look.name}`, async () => {
    const { folder, remove } = temporaryFolder();
    const { first, second, printed } = makePair(folder);
    const app = await launchApp();
    const { page } = app;
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
    await begin(page);
    await addFolder(app, first);
    await addFolder(app, second);
    await dropList(app, printed);
    await page.getByRole('radiogroup', { name: 'Which of the two is this list?' }).scrollIntoViewIfNeeded();
    await expect(page.getByText('What the folders tell:')).toBeVisible();
    await shoot(page, look.name, 'printed-names');
    await goTo(page, 'Your computer');
    await page.getByRole('button', { name: 'Compare two of these places with each other' }).click();
    await page.getByRole('button', { name: 'Compare these two' }).scrollIntoViewIfNeeded();
    await shoot(page, look.name, 'compare-two');
    await page.getByRole('button', { name: 'Compare two of these places with each other' }).click();
    await compareTwo(page, 'Old disk', 'New disk');
    await expectAnswer(page, 'Not yet');
    await shoot(page, look.name, 'two-folders');
    await app.close();
    remove();
  });
}

test('a scan under way', async () => {
  const { folder, remove } = temporaryFolder();
  const photos = path.join(folder, 'Many photos');
  makeManyPhotos(photos, 600);
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await pressWhenThere(page, 'Pause Many photos');
  await app.answerFolderDialog(photos);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(page.getByRole('article', { name: 'Many photos' })).toContainText('Paused');
  await shoot(page, 'light', 'scan-paused');
  await app.close();
  remove();
});
