import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../launch-app.ts';

/** The screens of the rail by their names. */
export type ScreenName = 'Erase' | 'Report';

/** Which item of the rail a screen of before stands under. */
const UNDER: Readonly<Record<ScreenName, RailItem>> = {
  Erase: 'Erase',
  Report: 'Overview',
};

/** The class of the shape of each answer. */
const SHAPES = { Yes: 'yes', 'Not yet': 'not-yet', 'Not proven': 'cannot', 'Cannot tell': 'cannot' } as const;

export type RailItem = 'Overview' | 'Fix' | 'Erase' | 'Library' | 'Help' | 'Settings';

/** The rail, or the bar on top of a small window. */
export function rail(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Main' });
}

/** Goes to a screen of the rail, in a small window by its menu; the heading takes the focus. */
export async function press(page: Page, item: RailItem): Promise<void> {
  const button = rail(page).getByRole('button', { name: new RegExp(`^${item}`) });
  await expect(rail(page)).toBeVisible({ timeout: 240_000 });
  if (await button.isVisible()) await button.click();
  else {
    await rail(page).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Goes to a screen of before, by the rail and the tabs above it; its heading takes the focus. */
export async function goTo(page: Page, screen: ScreenName): Promise<void> {
  await press(page, UNDER[screen]);
  const tab = page.getByRole('navigation', { name: 'More on this' }).getByRole('button', { name: screen, exact: true });
  if (screen === 'Report') await page.getByRole('button', { name: 'Report', exact: true }).click();
  else if (await tab.isVisible()) await tab.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

const DAY_MS = 86_400_000;

/** From the welcome screen to the library. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check my photos' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await press(page, 'Library');
}

/** The line of a place in the library. */
export function placeRow(page: Page, name: string): Locator {
  return page.locator('.item.lib').filter({ has: page.locator('b').getByText(name, { exact: true }) });
}

/** Chooses a folder by the dialog, in the library. */
export async function choosePlace(app: RunningApp, folder: string): Promise<void> {
  await app.answerFolderDialog(folder);
  await app.page.getByRole('button', { name: 'Add a place…' }).click();
}

/** Opens the page of a place. */
export async function openPlace(page: Page, name: string): Promise<void> {
  await press(page, 'Library');
  await placeRow(page, name).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Chooses a folder by the dialog and waits until it is read and proven. */
export async function addFolder(app: RunningApp, folder: string): Promise<void> {
  await press(app.page, 'Library');
  await choosePlace(app, folder);
  await expect(placeRow(app.page, path.basename(folder))).toContainText('Watched', { timeout: 30_000 });
}

/** Goes to the ways to a list. */
export async function toWays(page: Page): Promise<void> {
  await press(page, 'Library');
  await page.getByRole('button', { name: 'Tell us what iCloud has' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What does iCloud have?' })).toBeFocused();
}

/** Drops files among the ways to a list and waits until they are read, which leads to the answer. */
export async function dropList(app: RunningApp, ...files: string[]): Promise<void> {
  const { page } = app;
  await toWays(page);
  await app.dropOnto('.drop', files);
  await expect(page.getByRole('heading', { level: 1, name: 'What does iCloud have?' })).toBeHidden({ timeout: 30_000 });
}

/** Opens the page of what iCloud has. */
export async function openICloud(page: Page): Promise<void> {
  await press(page, 'Library');
  await placeRow(page, 'iPhone + iCloud').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('iPhone + iCloud');
}

/** The answer on the overview. */
export async function expectAnswer(page: Page, answer: keyof typeof SHAPES): Promise<void> {
  await press(page, 'Overview');
  await expect(page.locator('.answer .state')).toHaveClass(new RegExp(SHAPES[answer]), { timeout: 240_000 });
}

/** A folder for the files of one spec; removed by what it returns. */
export function temporaryFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-journey-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The grid of photos of a task. */
export function photos(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Photos' });
}

/** A card of Fix by its title. */
export function task(page: Page, title: string | RegExp): Locator {
  return page.getByRole('article', { name: title });
}

/** Opens the photos of a task. */
export async function openTask(page: Page, title: string | RegExp): Promise<void> {
  await press(page, 'Fix');
  await task(page, title)
    .getByRole('button', { name: /^(Show the photo|Compare)/ })
    .click();
  await expect(photos(page).getByRole('option').first()).toBeVisible();
}

/** Answers every question about the phone as somebody would whose phone has finished, one after the other. */
export async function answerEverything(page: Page, totals: { photos: string; videos: string }): Promise<void> {
  await openQuestions(page, 'iOS');
  const sheet = page.getByRole('dialog');
  const answers = [
    'I don’t know',
    'Yes',
    'Finished, or updated just now',
    totals,
    'Yes',
    'No',
    'No',
    'Yes',
    'Yes',
    'No',
  ];
  for (const [i, answer] of answers.entries()) {
    await expect(sheet.getByText(`Question ${i + 1} of ${answers.length}`)).toBeVisible();
    if (typeof answer === 'string') {
      await sheet.getByRole('radiogroup').getByText(answer, { exact: true }).click();
      await sheet.getByRole('button', { name: i === answers.length - 1 ? 'Done' : 'Next' }).click();
    } else {
      await sheet.getByLabel('Photos', { exact: true }).fill(answer.photos);
      await sheet.getByLabel('Videos', { exact: true }).fill(answer.videos);
      await sheet.getByRole('button', { name: 'Use these totals' }).click();
    }
  }
  await expect(sheet).toBeHidden();
}

/** Answers the question about the phone that stands on Erase now. */
export async function answerHere(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('button', { name: answer, exact: true }).click();
  await expect(page.getByRole('group', { name: question })).toBeHidden();
}

/** Opens the sheet with the questions about the phone, from the points of the answer; `first` is where to begin. */
export async function openQuestions(page: Page, first: 'iOS' | 'status'): Promise<void> {
  await press(page, 'Erase');
  await page.getByRole('button', { name: /^Everything this answer/ }).click();
  await page.getByRole('link', { name: /^(Answer|Change the answer) .*iCloud Photos is/ }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: first === 'iOS' ? 'Back' : 'Next' }).click();
}

/** Presses a button the moment the page shows it, faster than a person could. */
export async function pressWhenThere(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const watcher = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
      if (!button) return;
      watcher.disconnect();
      button.click();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  }, words);
}

/**
 * Chooses the first place of all and pauses its scan, pressed by the page itself the moment that the button is there: the
 * overview shows it from the start, and a person may be slower.
 */
export async function chooseAndPause(app: RunningApp, folder: string): Promise<void> {
  const { page } = app;
  await press(page, 'Overview');
  await app.answerFolderDialog(folder);
  await pressWhenThere(page, 'Pause');
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(page.getByText('Paused', { exact: true })).toBeVisible();
}

/** Asks in the library whether everything of one place is also in another; the result is shown. */
export async function compareTwo(page: Page, first: string, second: string): Promise<void> {
  await press(page, 'Library');
  await page.getByRole('button', { name: 'Compare two with each other' }).click();
  await page.getByLabel('This…', { exact: true }).selectOption({ label: first });
  await page.getByLabel('…and this', { exact: true }).selectOption({ label: second });
  await page.getByRole('button', { name: 'Compare these two' }).click();
  await expect(page.getByText('Only these two are compared')).toBeVisible();
}

/** Opens a line of "How we know", from the overview. */
export async function howWeKnow(page: Page, line: string): Promise<void> {
  await press(page, 'Overview');
  await page.getByRole('link', { name: 'How we know' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: line }).click();
}

/** Opens the sheet with all checks. */
export async function openHistory(page: Page): Promise<Locator> {
  await press(page, 'Overview');
  await page.getByRole('link', { name: /^Since|^Earlier checks/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Since the last check' });
  await expect(sheet).toBeVisible();
  return sheet;
}

/** Types the totals of today and of the day before, with nothing hidden and nothing shared. */
export async function typeTotals(page: Page, { photos, videos }: { photos: string; videos: string }): Promise<void> {
  const form = page.locator('.totals-form');
  await form.getByLabel('Photos', { exact: true }).fill(photos);
  await form.getByLabel('Videos', { exact: true }).fill(videos);
  for (const kind of ['Photos in Hidden', 'Photos of a Shared Library'])
    await form.getByLabel(kind).selectOption({ label: 'There are none' });
  const dayBefore = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
  await form.getByLabel('The day you asked').fill(dayBefore);
  await form.getByLabel('Photos then').fill(photos);
  await form.getByLabel('Videos then').fill(videos);
  await form.getByRole('button', { name: 'Use these totals' }).click();
}
