import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { shoot } from './journey/shoot.ts';
import { expectAnswer, press, temporaryFolder } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// The report of the sample: two pages to look at, saved as PDF and as the other files, never into a folder of photos.

/** Pages of a PDF that Chromium printed. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

test('two pages of the sample, under four with its pictures; what was saved stands where the button was', async () => {
  test.setTimeout(300_000);
  const { folder, remove } = temporaryFolder();
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeFocused();
  const [first, second] = [
    page.getByRole('article', { name: 'Page 1' }),
    page.getByRole('article', { name: 'Page 2' }),
  ];
  await expect(first).toContainText('42 of 69 are in two places.');
  await expect(first).toContainText('Don’t erase this iPhone.');
  await expect(second.locator('figure')).toHaveCount(27);
  await expect(second).toContainText('Only on this computer: 16');
  await shoot(page, 'report');
  for (const [width, height] of [
    [900, 600],
    [640, 400],
    [450, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    const tooWide = await page.locator('.main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(tooWide, `${width} x ${height}`).toBeLessThanOrEqual(1);
    await shoot(page, `report-${width}x${height}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });

  const pdf = path.join(folder, 'report.pdf');
  await app.answerSaveDialog(pdf);
  await page.getByRole('button', { name: 'Save as PDF…', exact: true }).click();
  await expect(page.getByText('Saved: report.pdf')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Save as PDF…', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeInViewport();
  expect(pagesOf(readFileSync(pdf))).toBe(2);
  await shoot(page, 'report-saved');

  await page.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByText('It was handed to the printer.')).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: /^Other files/ }).click();
  const html = path.join(folder, 'report.html');
  await app.answerSaveDialog(html);
  await page.getByRole('button', { name: 'Save as Web page…' }).click();
  await expect(page.getByText('Saved: report.html')).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(html, 'utf8').match(/src="data:image\/jpeg;base64,/g)?.length).toBeGreaterThan(10);

  // Redacted: no picture, no name, no day; and what was saved before says nothing of this one.
  await page.getByText('Leave out what is private', { exact: true }).click();
  await expect(second).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save as PDF…', exact: true })).toBeVisible();

  // With everything, it is longer, and its pictures come back.
  await page.getByText('Contact sheet', { exact: true }).click();
  await page.getByText('Every number and name', { exact: true }).click();
  await app.answerSaveDialog(path.join(folder, 'long.pdf'));
  await page.getByRole('button', { name: 'Save as PDF…', exact: true }).click();
  await expect(page.getByText('Saved: long.pdf')).toBeVisible({ timeout: 60_000 });
  expect(pagesOf(readFileSync(path.join(folder, 'long.pdf')))).toBeGreaterThan(3);
  await app.close();
  remove();
});

test('a report is refused a folder of photos, and the way to another one stands there', async () => {
  test.setTimeout(300_000);
  const { folder, remove } = temporaryFolder();
  const photos = path.join(folder, 'Photos');
  mkdirSync(photos);
  const app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  await app.answerFolderDialog(photos);
  await page.evaluate(() => window.twoPlaces.request('places:choose', null));
  await press(page, 'Overview');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await app.answerSaveDialog(path.join(photos, 'report.pdf'));
  await page.getByRole('button', { name: 'Save as PDF…', exact: true }).click();
  await expect(page.getByText('Reports are not saved into a folder of photos.')).toBeVisible({ timeout: 60_000 });
  await shoot(page, 'report-refused');
  await app.answerSaveDialog(path.join(folder, 'report.pdf'));
  await page.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(page.getByText('Saved: report.pdf')).toBeVisible({ timeout: 60_000 });
  await app.close();
  remove();
});
