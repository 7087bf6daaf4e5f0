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
