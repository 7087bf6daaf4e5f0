import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../launch-app.ts';

/** The screens of the rail by their names. */
export type ScreenName =
  | 'Your computer'
  | 'iCloud'
  | 'Your iPhone'
  | 'Result'
  | 'Gaps and fixes'
  | 'In only one place'
  | 'May I erase it?'
  | 'Report'
  | 'History'
  | 'Checklist'
  | 'Storage plan'
  | 'Guide'
  | 'Settings';

/** Goes to a screen by the rail; its heading takes the focus. */
export async function goTo(page: Page, screen: ScreenName): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Screens' });
  await rail.getByRole('button', { name: new RegExp(`^${screen.replace('?', '\\?')}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** From the welcome screen to the folder screen. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check my photos' }).click();
}

/** Chooses a folder by the dialog and waits until it is read and proven. */
export async function addFolder(app: RunningApp, folder: string): Promise<void> {
  await app.answerFolderDialog(folder);
  await app.page.getByRole('button', { name: /^Choose (a|another) folder/ }).click();
  const card = app.page.getByRole('article', { name: path.basename(folder) });
  await expect(card).toContainText('Every file was read', { timeout: 30_000 });
}

/** Drops files on the list screen and waits for the card of the list. */
export async function dropList(app: RunningApp, ...files: string[]): Promise<void> {
  await goTo(app.page, 'iCloud');
  await app.dropOnto('.drop', files);
  await expect(app.page.getByRole('article', { name: /^List / })).toBeVisible({ timeout: 30_000 });
}

/** The answer in the rail, beside "Result". */
export async function expectAnswer(page: Page, answer: 'Yes' | 'Not yet' | 'Cannot tell'): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Screens' });
  await expect(rail.getByRole('button', { name: `Result ${answer}` })).toBeVisible({ timeout: 30_000 });
}

/** A folder for the files of one spec; removed by what it returns. */
export function temporaryFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-journey-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The list of gaps (the filters above it have options of their own). */
export function gaps(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Gaps' });
}

/** Answers every question about the phone as somebody would whose phone has finished. */
export async function answerEverything(page: Page, totals: { photos: string; videos: string }): Promise<void> {
  await goTo(page, 'Your iPhone');
  const answer = (question: string | RegExp, text: string): Promise<void> =>
    page.getByRole('radiogroup', { name: question }).getByText(text, { exact: true }).click();
  await answer('Is iCloud Photos on?', 'Yes');
  await answer('What does the status say?', 'Finished, or updated just now');
  await answer('Is your iCloud storage full?', 'No');
  await answer(/Optimize iPhone Storage/, 'No');
  await answer(/Recently Deleted/, 'Yes');
  await answer(/open Hidden/, 'Yes');
  await answer(/Shared Library/, 'No');
  await page.getByLabel('Photos', { exact: true }).fill(totals.photos);
  await page.getByLabel('Videos', { exact: true }).fill(totals.videos);
}

/** Presses a button the moment the page shows it, faster than a person could. */
export async function pressWhenThere(page: Page, label: string): Promise<void> {
  await page.evaluate((name) => {
    const watcher = new MutationObserver(() => {
      const button = document.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
      if (!button) return;
      watcher.disconnect();
      button.click();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  }, label);
}

/** Asks on "Your computer" whether everything of one place is also in another; the result is shown. */
export async function compareTwo(page: Page, first: string, second: string): Promise<void> {
  await goTo(page, 'Your computer');
  await page.getByRole('button', { name: 'Compare two of these places with each other' }).click();
  await page.getByLabel('Is everything of this…').selectOption({ label: first });
  await page.getByLabel('…also in this?').selectOption({ label: second });
  await page.getByRole('button', { name: 'Compare these two' }).click();
  await expect(page.getByText(`Is everything of “${first}” also in “${second}”?`)).toBeVisible();
}
