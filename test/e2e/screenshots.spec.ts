import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeJourneyLibrary, makeManyPhotos } from './journey/journey-library.ts';
import { makePair } from './journey/pair-library.ts';
import { shoot } from './journey/shoot.ts';
import {
  addFolder,
  begin,
  chooseAndPause,
  compareTwo,
  dropList,
  expectAnswer,
  goTo,
  openHistory,
  openICloud,
  openPlace,
  openTask,
  photos,
  placeRow,
  press,
  type ScreenName,
  temporaryFolder,
  toWays,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// Every screen in light, dark and at 900 x 600, to be looked at by people (`SCREENSHOTS=docs` writes them to docs/screenshots).
// States of single pages are taken by the specs of these pages.

const LOOKS = [
  { name: 'light', width: 1280, height: 800, scheme: 'light' },
  { name: 'dark', width: 1280, height: 800, scheme: 'dark' },
  { name: 'small', width: 900, height: 600, scheme: 'light' },
] as const;

const SCREENS: readonly (readonly [string, ScreenName])[] = [
  ['erase-not-yet', 'Erase'],
  ['report', 'Report'],
];

for (const look of LOOKS) {
  test(`every screen of the sample, ${look.name}`, async () => {
    const app = await launchApp();
    const { page } = app;
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await shoot(page, `welcome-${look.name}`);
    await begin(page);
    await shoot(page, `library-empty-${look.name}`);
    await press(page, 'Overview');
    await shoot(page, `overview-nothing-${look.name}`);
    await page.reload();
    await page.getByRole('button', { name: 'Try it with sample photos' }).click();
    await expectAnswer(page, 'Not yet');
    await press(page, 'Library');
    await expect(placeRow(page, 'My photos')).toContainText('Watched', { timeout: 30_000 });
    await shoot(page, `library-${look.name}`);
    await openPlace(page, 'My photos');
    await shoot(page, `library-place-${look.name}`);
    await openICloud(page);
    await shoot(page, `library-icloud-${look.name}`);
    await toWays(page);
    await shoot(page, `library-list-${look.name}`);
    await page.getByRole('radiogroup', { name: 'Is Advanced Data Protection on?' }).getByText('Yes').click();
    await shoot(page, `library-list-adp-${look.name}`);
    for (const [name, screen] of SCREENS) {
      await goTo(page, screen);
      await shoot(page, `${name}-${look.name}`);
    }
    await press(page, 'Fix');
    await shoot(page, `fix-${look.name}`);
    await openTask(page, /not the same$/);
    await photos(page).getByRole('option').first().click();
    await shoot(page, `fix-task-${look.name}`);
    await page.keyboard.press('Space');
    await expect(page.getByRole('dialog').getByRole('figure')).toHaveCount(2);
    await shoot(page, `fix-preview-${look.name}`);
    await page.keyboard.press('Escape');
    await press(page, 'Help');
    await shoot(page, `help-${look.name}`);
    await page.getByRole('link', { name: /^My phone goes tomorrow/ }).click();
    await shoot(page, `help-tomorrow-${look.name}`);
    await press(page, 'Settings');
    await shoot(page, `settings-${look.name}`);
    await press(page, 'Overview');
    await shoot(page, `overview-sample-${look.name}`);
    await page.getByRole('link', { name: 'How we know' }).click();
    await shoot(page, `how-we-know-${look.name}`);
    await openHistory(page);
    await shoot(page, `history-${look.name}`);
    await page.keyboard.press('Escape');
    await app.close();
  });
}

test('not proven, the erase page that cannot tell, and a list that is none', async () => {
  const { folder, remove } = temporaryFolder();
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  const library = makeJourneyLibrary(folder, { whole: true });
  await begin(page);
  await addFolder(app, library.folder);
  await toWays(page);
  await app.dropOnto('.drop', [library.noListFile]);
  await expect(page.getByRole('status').filter({ hasText: library.noListName })).toBeVisible();
  await shoot(page, 'library-not-a-list-light');
  await dropList(app, library.listFile);
  // A list alone is no yes: nobody says that it is everything. The way to a yes is in erase.spec.ts.
  await press(page, 'Overview');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All 75 seem to be here.', { timeout: 60_000 });
  await shoot(page, 'overview-not-proven-light');
  await press(page, 'Erase');
  await shoot(page, 'erase-cannot-tell-light');
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
    await expect(page.getByText('What the folders tell:')).toBeVisible();
    await shoot(page, `printed-names-${look.name}`);
    await page.keyboard.press('Escape');
    await press(page, 'Library');
    await page.getByRole('button', { name: 'Compare two with each other' }).click();
    await expect(page.getByRole('dialog', { name: 'Compare two places' })).toBeVisible();
    await shoot(page, `library-compare-${look.name}`);
    await page.keyboard.press('Escape');
    await compareTwo(page, 'Old disk', 'New disk');
    await expectAnswer(page, 'Not yet');
    await shoot(page, `two-folders-${look.name}`);
    await app.close();
    remove();
  });
}

test('a scan under way', async () => {
  const { folder, remove } = temporaryFolder();
  const photos = path.join(folder, 'Many photos');
  makeManyPhotos(photos, 1_500);
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await chooseAndPause(app, photos);
  await openPlace(page, 'Many photos');
  await expect(page.locator('.main')).toContainText('Paused');
  await shoot(page, 'scan-paused-light');
  await app.close();
  remove();
});
