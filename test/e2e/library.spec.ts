import { cpSync, linkSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import { makePair } from './journey/pair-library.ts';
import { shoot } from './journey/shoot.ts';
import {
  addFolder,
  begin,
  dropList,
  openICloud,
  openPlace,
  placeRow,
  press,
  temporaryFolder,
  toWays,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// Library: what the check looks at, the pages of a place and of iCloud, the ways to a list.

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
  { width: 640, height: 400 },
  // 900 x 600 at 200 % has this many pixels of the page's own.
  { width: 450, height: 300 },
] as const;

/** Nothing is wider than the window at any size, and no text is cut off or lies over another. */
async function fits(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const wide = await page.locator('.main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect({ ...size, wide: wide > 1 }).toEqual({ ...size, wide: false });
    const cut = await page.locator('.main').evaluate((main) =>
      [...main.querySelectorAll('h1, h2, h3, p, dt, dd, .button, .pill, .choice')]
        .filter((each) => each.clientWidth > 0 && each.scrollWidth - each.clientWidth > 2)
        .filter((each) => getComputedStyle(each).position !== 'absolute')
        .map((each) => each.textContent),
    );
    expect({ ...size, cut }).toEqual({ ...size, cut: [] });
  }
  await page.setViewportSize(SIZES[0]);
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

for (const language of ['English', 'Deutsch'] as const) {
  test(`every page of the library fits at every size, ${language}`, async () => {
    test.setTimeout(480_000);
    const app = await launchApp();
    const { page } = app;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Try it with sample photos' }).click();
    await expect(page.locator('.answer .state')).toHaveClass(/not-yet/, { timeout: 60_000 });
    await press(page, 'Library');
    await expect(placeRow(page, 'My photos')).toContainText('Watched', { timeout: 60_000 });
    if (language === 'Deutsch') {
      await press(page, 'Settings');
      await page.getByText('Deutsch').click();
      await page.getByRole('navigation').getByRole('button', { name: 'Orte' }).click();
    }
    const name = language === 'Deutsch' ? '-de' : '';
    await fits(page);
    await axe(page);
    await shoot(page, `library${name}`);
    await placeRow(page, 'My photos').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My photos');
    await fits(page);
    await axe(page);
    await shoot(page, `library-place${name}`);
    await page.keyboard.press('Escape');
    await placeRow(page, 'iPhone + iCloud').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('iPhone + iCloud');
    await fits(page);
    await axe(page);
    await shoot(page, `library-icloud${name}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: language === 'Deutsch' ? /^Sagen, was/ : /^Tell us what/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      language === 'Deutsch' ? 'Was hat iCloud?' : 'What does iCloud have?',
    );
    await fits(page);
    await axe(page);
    await shoot(page, `library-list${name}`);
    await page.getByRole('radiogroup').first().getByRole('radio').first().click({ force: true });
    await shoot(page, `library-list-adp${name}`);
    await page.emulateMedia({ forcedColors: 'active' });
    await shoot(page, `library-list-forced${name}`);
    await app.close();
  });
}

test('a place: facts, whether it counts, the question of the mirror, removed and put back', async () => {
  const { folder, remove } = temporaryFolder();
  const pair = makePair(folder);
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await expect(page.getByText('No place yet.')).toBeVisible();
  await addFolder(app, pair.first);
  await addFolder(app, pair.second);
  // Both lie on one disk: one place.
  await expect(placeRow(page, 'New disk')).toContainText('the same place as “Old disk”');
  await expect(placeRow(page, 'New disk')).toContainText('No second place');
  await expect(placeRow(page, 'Old disk')).not.toContainText('No second place');
  await openPlace(page, 'Old disk');
  await expect(page.getByText(/^Yes, apart from iCloud\./)).toBeVisible();
  const question = page.getByRole('radiogroup', { name: 'Does a program delete here what you delete in iCloud?' });
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  await question.getByText('Yes', { exact: true }).click();
  await expect(page.getByText(/You said that a program deletes here/)).toBeVisible({ timeout: 30_000 });
  await press(page, 'Library');
  await expect(placeRow(page, 'Old disk')).toContainText('Counts with iCloud', { timeout: 30_000 });
  await openPlace(page, 'Old disk');
  await expect(question.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await question.getByText('No', { exact: true }).click();
  await expect(page.getByText(/You said that no program deletes here/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Remove from the check' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
  await expect(placeRow(page, 'Old disk')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(placeRow(page, 'Old disk')).toBeVisible();
  await app.close();
  remove();
});

test('two places compared: a sheet, closed by Esc, opened by its address alone', async () => {
  const { folder, remove } = temporaryFolder();
  const pair = makePair(folder);
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, pair.first);
  await expect(page.getByRole('button', { name: 'Compare two with each other' })).toHaveCount(0);
  await addFolder(app, pair.second);
  await page.getByRole('button', { name: 'Compare two with each other' }).click();
  const sheet = page.getByRole('dialog', { name: 'Compare two places' });
  await expect(sheet).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
  await page.getByRole('button', { name: 'Compare two with each other' }).click();
  await sheet.getByRole('button', { name: 'Compare these two' }).click();
  await expect(page.getByText('Only these two are compared')).toBeVisible();
  await press(page, 'Library');
  await page.getByRole('button', { name: 'Back to all places' }).click();
  await expect(page.getByRole('button', { name: 'Back to all places' })).toHaveCount(0);
  await app.close();
  remove();
});

test('two places that are the same files under two names are no two: never a yes', async () => {
  const { folder, remove } = temporaryFolder();
  const { first } = makePair(folder);
  const second = path.join(folder, 'Links');
  cpSync(first, second, { recursive: true });
  for (const name of readdirSync(first, { recursive: true, encoding: 'utf8' }))
    if (statSync(path.join(first, name)).isFile()) {
      rmSync(path.join(second, name));
      linkSync(path.join(first, name), path.join(second, name));
    }
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, first);
  await addFolder(app, second);
  await page.getByRole('button', { name: 'Compare two with each other' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Compare these two' }).click();
  await expect(page.getByText('Only these two are compared')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /only/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: /^Yes/ })).toHaveCount(0);
  await app.close();
  remove();
});

test('drops: a folder anywhere, a list anywhere, a file that is no list; a list is removed and put back', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const shopping = path.join(folder, 'shopping.txt');
  writeFileSync(shopping, 'Milk\nBread\n');
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  // The app asks before it looks into what the system handed it.
  await app.answerMessageBoxes(1);
  await press(page, 'Settings');
  await app.dropOnto('main', [library.folder]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
  await expect(placeRow(page, 'Holiday photos')).toContainText('Watched', { timeout: 30_000 });
  await app.dropOnto('main', [shopping]);
  const failure = page.getByRole('status').filter({ hasText: 'shopping.txt' });
  await expect(failure).toBeVisible();
  await expect(failure.getByRole('button', { name: 'Choose another file…' })).toBeVisible();
  await app.dropOnto('main', [library.listFile]);
  await expect(placeRow(page, 'iPhone + iCloud')).toContainText('Shows exact copies', { timeout: 30_000 });
  await expect(failure).toHaveCount(0);
  await openICloud(page);
  const list = page.getByRole('listitem').filter({ hasText: 'Photo Details.csv' });
  await expect(list).toContainText('Apple’s copy of your data');
  await list.getByRole('button', { name: /^Remove/ }).click();
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list).toBeVisible();
  await app.close();
  remove();
});

test('Advanced Data Protection, asking Apple, and totals lead on; how much storage is worked out', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true, live: false });
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, library.folder);
  await toWays(page);
  const heading = page.getByRole('heading', { level: 1 });
  const adp = page.getByRole('radiogroup', { name: 'Is Advanced Data Protection on?' });
  await expect(adp.getByRole('radio', { checked: true })).toHaveCount(0);
  await adp.getByText('Yes', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Show me how' })).toHaveCount(0);
  await expect(page.getByText(/Not with Advanced Data Protection/)).toBeVisible();
  await adp.getByText('No', { exact: true }).click();
  await page.getByRole('button', { name: 'Show me how' }).click();
  const sheet = page.getByRole('dialog', { name: 'Apple’s copy of your data' });
  await sheet.getByRole('button', { name: 'I have asked: wait for it' }).click();
  await expect(heading).toContainText('Apple is preparing the list of iCloud.');
  await toWays(page);
  await page.getByRole('button', { name: 'Type them' }).click();
  const totals = page.getByRole('dialog', { name: 'Two totals you type' });
  await totals.getByLabel('Photos', { exact: true }).fill('seven');
  await totals.getByRole('button', { name: 'Use these totals' }).click();
  await expect(totals.getByLabel('Photos', { exact: true })).toBeFocused();
  await totals.getByLabel('Photos', { exact: true }).fill('71');
  await totals.getByRole('button', { name: 'Use these totals' }).click();
  await expect(heading).toContainText('That proves nothing yet.');
  await openICloud(page);
  await expect(page.getByText(/71 photos, no number of videos/)).toBeVisible();
  await dropList(app, library.listFile);
  await openICloud(page);
  const storage = page.getByRole('region', { name: 'How much iCloud storage do you need?' });
  await expect(storage).toContainText(/The smallest plan that fits is/);
  await storage.getByLabel('What else is in iCloud, in GB').fill('60');
  await expect(storage).toContainText('200 GB');
  await app.close();
  remove();
});
