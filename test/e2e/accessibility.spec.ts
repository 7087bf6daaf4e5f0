import { existsSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import { makePair } from './journey/pair-library.ts';
import {
  addFolder,
  begin,
  compareTwo,
  dropList,
  expectAnswer,
  goTo,
  openHistory,
  openICloud,
  photos,
  press,
  type ScreenName,
  temporaryFolder,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// axe on every screen, in both themes; and a journey by keys.

const SCREENS: readonly ScreenName[] = ['Erase', 'Report'];

/**
 * What axe finds, one line a finding: by every rule in light, and in dark again by those that look at colours. The report's frame
 * runs no script, so axe cannot look into it.
 */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page }).exclude('iframe').setLegacyMode(true);
    const result = await (colorScheme === 'dark'
      ? axe.withRules(['color-contrast', 'link-in-text-block'])
      : axe
    ).analyze();
    for (const { id, nodes } of result.violations)
      found.push(
        ...nodes.map((node) => `${colorScheme}: ${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      );
  }
  return found;
}

/** What axe finds on Fix, beside the photos of its last task, and in the preview of one. */
async function fixFindings(page: Page): Promise<string[]> {
  await press(page, 'Fix');
  await openAll(page);
  const found = await findings(page);
  await page
    .locator('.task .button')
    .filter({ hasText: /^(Show the photo|Compare)/ })
    .last()
    .click();
  await openAll(page);
  await photos(page).getByRole('option').first().click();
  found.push(...(await findings(page)));
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog').getByRole('figure').first()).toBeVisible();
  found.push(...(await findings(page)));
  await page.keyboard.press('Escape');
  return found;
}

/** Opens everything on a screen that can be opened. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('.main button[aria-expanded="false"]');
  for (let i = 0; i < 12 && (await closed.count()) > 0; i += 1) await closed.first().click();
}

test('axe finds nothing on any screen, light or dark', async () => {
  test.setTimeout(900_000);
  const app = await launchApp();
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const found: Record<string, string[]> = { Welcome: await findings(page) };
  await begin(page);
  found['Library, empty'] = await findings(page);
  await press(page, 'Overview');
  found['Overview, nothing'] = await findings(page);
  await page.reload();
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await openAll(page);
    found[screen] = await findings(page);
  }
  found.Fix = await fixFindings(page);
  await press(page, 'Overview');
  found.Overview = await findings(page);
  await page.getByRole('list', { name: 'Year by year' }).getByRole('button').nth(1).click();
  found['Overview, months'] = await findings(page);
  await page.getByRole('button', { name: 'As a table' }).click();
  found['Overview, as a table'] = await findings(page);
  await page.getByRole('link', { name: 'How we know' }).click();
  await openAll(page);
  found['How we know'] = await findings(page);
  await openHistory(page);
  found.History = await findings(page);
  await page.keyboard.press('Escape');
  const all = Object.entries(found).flatMap(([screen, lines]) => lines.map((line) => `${screen}: ${line}`));
  expect(all).toEqual([]);
  await app.close();
});

test('axe finds nothing where two folders are compared, and beside printed names, light or dark', async () => {
  test.setTimeout(900_000);
  const { folder, remove } = temporaryFolder();
  const { first, second, printed } = makePair(folder);
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, first);
  await addFolder(app, second);
  const found: Record<string, string[]> = {};
  await dropList(app, printed);
  await expect(page.getByRole('dialog', { name: 'Which of the two is this list?' })).toBeVisible();
  found['Printed names, asked'] = await findings(page);
  await page.keyboard.press('Escape');
  await expectAnswer(page, 'Cannot tell');
  await openICloud(page);
  await expect(page.getByText('What the folders tell:')).toBeVisible();
  await openAll(page);
  found['Printed names'] = await findings(page);
  await compareTwo(page, 'Old disk', 'New disk');
  await expectAnswer(page, 'Not yet');
  await press(page, 'Overview');
  found['Two folders: Overview'] = await findings(page);
  found['Two folders: Fix'] = await fixFindings(page);
  for (const screen of ['Erase'] as const) {
    await goTo(page, screen);
    await openAll(page);
    found[`Two folders: ${screen}`] = await findings(page);
  }
  expect(Object.entries(found).flatMap(([screen, lines]) => lines.map((line) => `${screen}: ${line}`))).toEqual([]);
  await app.close();
  remove();
});

test('a journey with the keyboard alone', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const app = await launchApp();
  const { page } = app;

  /** Tab until something with this name has the focus; everything on the way must show where the focus is. */
  const tabTo = async (name: RegExp, role?: string): Promise<void> => {
    for (let i = 0; i < 80; i += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const style = getComputedStyle(element);
        const shown = style.outlineStyle !== 'none' || element.closest('[data-focus-visible]') !== null;
        const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return { label, shown, role: element.getAttribute('role') ?? element.tagName.toLowerCase() };
      });
      if (!at) continue;
      expect(at.shown, `the focus on "${at.label}" can be seen`).toBe(true);
      if (name.test(at.label) && (role === undefined || at.role === role)) return;
    }
    throw new Error(`The Tab key did not reach ${name}`);
  };

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(/^Check my photos$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await app.answerFolderDialog(library.folder);
  await tabTo(/^Choose…$/);
  await page.keyboard.press('Space');
  await expect(page.getByText('Holiday photos', { exact: true })).toBeVisible();
  await tabTo(/^Go on$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Next: tell us what iCloud has.');
  await tabTo(/^Tell us what iCloud has$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await tabTo(/^Choose files/);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(library.listFile);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('70 of 77 are in two places. 7 are in only one.');
  await tabTo(/^Show the photo/);
  await page.keyboard.press('Enter');
  await tabTo(/./, 'listbox');
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog')).toContainText(library.onlyHere);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(photos(page)).toBeFocused();

  // The library: the page of the place, and back.
  await tabTo(/^Library$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
  await tabTo(/Holiday photos/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Holiday photos');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');

  // Saving the report.
  await tabTo(/^Overview$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Report$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report');
  const pdf = path.join(folder, 'report.pdf');
  await app.answerSaveDialog(pdf);
  await tabTo(/^Save as PDF/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved: report.pdf')).toBeVisible({ timeout: 60_000 });
  expect(existsSync(pdf)).toBe(true);
  await app.close();
  remove();
});
