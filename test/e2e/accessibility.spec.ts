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
  type ScreenName,
  temporaryFolder,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// axe on every screen, in both themes; and the window at twice its size.

const SCREENS: readonly ScreenName[] = [
  'Your computer',
  'iCloud',
  'Your iPhone',
  'Result',
  'Gaps and fixes',
  'In only one place',
  'May I erase it?',
  'Report',
  'History',
  'Checklist',
  'Storage plan',
  'Guide',
  'Settings',
];

/** What axe finds, one line a finding. The report's frame runs no script, so axe cannot look into it. */
async function findings(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).exclude('iframe').setLegacyMode(true).analyze();
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Opens everything on a screen that can be opened. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('.main button[aria-expanded="false"]');
  for (let i = 0; i < 12 && (await closed.count()) > 0; i += 1) await closed.first().click();
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${scheme}`, async () => {
    test.setTimeout(180_000);
    const app = await launchApp();
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const found: Record<string, string[]> = { Welcome: await findings(page) };
    await begin(page);
    found['Your computer, empty'] = await findings(page);
    await goTo(page, 'Result');
    found['Result, empty'] = await findings(page);
    await page.reload();
    await page.getByRole('button', { name: 'See it with sample photos' }).click();
    await expectAnswer(page, 'Not yet');
    for (const screen of SCREENS) {
      await goTo(page, screen);
      await openAll(page);
      found[screen] = await findings(page);
    }
    await goTo(page, 'Result');
    await page.getByRole('button', { name: 'Show as a table' }).click();
    found['Result, as a table'] = await findings(page);
    await goTo(page, 'Guide');
    await page.locator('.guide-entry').first().click();
    found['Guide, one card'] = await findings(page);
    const all = Object.entries(found).flatMap(([screen, lines]) => lines.map((line) => `${screen}: ${line}`));
    expect(all).toEqual([]);
    await app.close();
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where two folders are compared, and beside printed names, ${scheme}`, async () => {
    test.setTimeout(180_000);
    const { folder, remove } = temporaryFolder();
    const { first, second, printed } = makePair(folder);
    const app = await launchApp();
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await begin(page);
    await addFolder(app, first);
    await addFolder(app, second);
    const found: Record<string, string[]> = {};
    await dropList(app, printed);
    await expectAnswer(page, 'Cannot tell');
    await goTo(page, 'iCloud');
    await expect(page.getByText('What the folders tell:')).toBeVisible();
    found['Printed names'] = await findings(page);
    await compareTwo(page, 'Old disk', 'New disk');
    await expectAnswer(page, 'Not yet');
    for (const screen of [
      'Result',
      'Gaps and fixes',
      'In only one place',
      'May I erase it?',
      'Your computer',
    ] as const) {
      await goTo(page, screen);
      await openAll(page);
      found[`Two folders: ${screen}`] = await findings(page);
    }
    expect(Object.entries(found).flatMap(([screen, lines]) => lines.map((line) => `${screen}: ${line}`))).toEqual([]);
    await app.close();
    remove();
  });
}

test('at twice its size nothing is cut off, and everything can still be reached', async () => {
  const app = await launchApp();
  const { page } = app;
  // 900 x 600 at 200 % has this many pixels of the page's own.
  await page.setViewportSize({ width: 450, height: 300 });
  await page.getByRole('button', { name: 'See it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  for (const screen of SCREENS) {
    await goTo(page, screen);
    const tooWide = await page.locator('.main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect({ screen, tooWide: tooWide > 1 }).toEqual({ screen, tooWide: false });
  }
  await app.close();
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
  await tabTo(/^Choose a folder/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('article', { name: 'Holiday photos' })).toContainText('Every file was read', {
    timeout: 30_000,
  });
  await tabTo(/^Next: iCloud$/);
  await page.keyboard.press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await tabTo(/^Choose files/);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(library.listFile);
  await expectAnswer(page, 'Not yet');
  await tabTo(/^Next: your iPhone$/);
  await page.keyboard.press('Enter');
  await tabTo(/^See the result$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(/^Look at the gaps/);
  await page.keyboard.press('Enter');
  await tabTo(/./, 'listbox');
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { level: 2, name: library.onlyHere })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('heading', { level: 2, name: library.changed })).toBeVisible();
  await app.close();
  remove();
});
