import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAnswer, goTo, openICloud, press, temporaryFolder } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// Whoever works by keyboard stays where they are when what they pressed is replaced, taken away or busy. (In sheets: help.spec.ts.)

/** Presses Enter on a button, and waits until something of the window has the focus again. */
async function enter(page: Page, name: string | RegExp): Promise<void> {
  const button = page.locator('.main').getByRole('button', { name }).first();
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active === null || active === document.body ? 'nothing' : (active.textContent ?? '').trim();
  });
}

test('a press never leaves the keyboard on nothing: saving, printing, answering, removing', async () => {
  test.setTimeout(240_000);
  const { folder, remove } = temporaryFolder();
  const app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');

  await goTo(page, 'Report');
  await app.answerSaveDialog(null);
  await enter(page, 'Save as PDF…');
  await expect(page.locator('.main').getByRole('button', { name: 'Save as PDF…' })).toBeFocused();
  await app.answerSaveDialog(path.join(folder, 'report.pdf'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved: report.pdf')).toBeVisible();
  await expect.poll(() => focused(page)).toBe('Show in folder');

  // Answered one after the other: the next question has the focus.
  await press(page, 'Erase');
  await enter(page, 'I don’t know');
  await expect.poll(() => focused(page)).not.toMatch(/^(nothing|I don’t know)$/);

  await openICloud(page);
  await enter(page, /^Remove/);
  await expect(page.getByText('Photo Details.csv', { exact: true })).toBeHidden();
  await expect.poll(() => focused(page)).not.toBe('nothing');
  await app.close();
  remove();
});
