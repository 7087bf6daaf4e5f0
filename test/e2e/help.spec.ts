import { expect, test } from '@playwright/test';
import { press } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

test('topics, a page, its sources, search, and back by Esc', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Check my photos' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await press(page, 'Help');
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: /^Deleted and hidden photos/ }).click();
  await expect(heading).toHaveText('Deleted and hidden photos');
  await expect(heading).toBeFocused();
  await page.getByRole('link', { name: /^Hidden and Recently Deleted/ }).click();
  await expect(heading).toHaveText('Hidden and Recently Deleted');
  await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
  await page.getByRole('button', { name: /^Where this comes from/ }).click();
  await page
    .getByRole('button', { name: /^Open in the browser/ })
    .first()
    .click();
  if (await app.evaluate(({ standin }) => standin !== undefined))
    expect(await app.evaluate(({ standin }) => standin?.records.external.length)).toBe(1);
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText('Deleted and hidden photos');
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText('Help');

  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('live photo');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ pages?$/ })).toBeVisible();
  await page.getByRole('link', { name: /^Live Photos and bursts/ }).click();
  await expect(heading).toHaveText('Live Photos and bursts');
  await app.close();
});

test('“My phone goes tomorrow” has its points in order', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Check my photos' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await press(page, 'Help');
  await page.getByRole('link', { name: /^My phone goes tomorrow/ }).click();
  const points = page.getByRole('heading', { level: 2 });
  await expect(points.first()).toHaveText('1. Leave everything as it is');
  await expect(points.filter({ hasText: 'Erase only on a yes' })).toHaveText('8. Erase only on a yes');
  await app.close();
});

test('the summary for a helper: without names and codes, with names only when asked; diagnostics from the menu', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expect(page.locator('.answer .state')).toHaveClass(/not-yet/, { timeout: 60_000 });
  await press(page, 'Help');
  await page.getByRole('button', { name: 'Make the summary…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Summary for a helper' });
  await sheet.getByLabel('iPhone model, if you know').fill('iPhone 15');
  await sheet.getByRole('button', { name: 'Make it' }).click();
  const text = sheet.getByRole('textbox', { name: 'Summary for a helper' });
  await expect(text).toHaveValue(/iPhone 15/);
  // What was pressed is gone; the keyboard goes on in what took its place.
  await expect(text).toBeFocused();
  await expect(text).not.toHaveValue(/My photos|IMG_|[a-z]+-[a-z]+-[a-z]+|\{\{/);
  await sheet.getByText('Put in names of folders and photos').click();
  await sheet.getByRole('button', { name: 'Make it' }).click();
  await expect(text).toHaveValue(/My photos/);
  // The sheet closes by Esc although what had the focus is gone from it.
  await sheet.evaluate((element) => {
    const button = element.appendChild(document.createElement('button'));
    button.focus();
    button.remove();
  });
  await expect(sheet.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu:go', { screen: 'diagnostics' }),
  );
  await expect(page.getByRole('textbox', { name: 'Diagnostics of the app' })).toHaveValue(/Two Places/);
  await app.close();
});
