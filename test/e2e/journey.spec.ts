import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import { addFolder, begin, dropList, expectAnswer, gaps, goTo, temporaryFolder } from './journey/steps.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// One person's way through the app, from the first start to the report and back again after a restart.

async function answerQuestions(page: Page): Promise<void> {
  await goTo(page, 'Your iPhone');
  const question = (name: string) => page.getByRole('radiogroup', { name });
  await question('Is iCloud Photos on?').getByText('Yes', { exact: true }).click();
  await question('What does the status say?').getByText('Finished, or updated just now').click();
  await question('Is your iCloud storage full?').getByText('No', { exact: true }).click();
  await page.getByLabel('Photos', { exact: true }).fill('70');
  await page.getByLabel('Videos', { exact: true }).fill('4');
  await expect(page.getByText('5 questions answered')).toBeVisible();
}

async function saveAs(app: RunningApp, kind: string, file: string): Promise<Buffer> {
  await app.answerSaveDialog(file);
  await app.page.getByRole('button', { name: `Save as ${kind}…` }).click();
  await expect(app.page.getByText(`Saved: ${path.basename(file)}`)).toBeVisible({ timeout: 20_000 });
  return readFileSync(file);
}

test('folder, list, answers, verdict, a gap with its picture and fix, every report, history, restart', async () => {
  test.setTimeout(180_000);
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const dataFolder = path.join(folder, 'data');
  let app = await launchApp({ dataFolder });
  let { page } = app;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  await test.step('welcome, folder by the dialog', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is every photo in two places?');
    await begin(page);
    await addFolder(app, library.folder);
    const card = page.getByRole('article', { name: 'Holiday photos' });
    await expect(card).toContainText('72');
    await card.getByRole('button', { name: 'How 73 files become photos and videos' }).click();
    await expect(card.getByRole('row', { name: /^Files that are not photos/ })).toContainText('1');
  });

  await test.step('list by drop', async () => {
    await dropList(app, library.listFile);
    const card = page.getByRole('article', { name: 'List Photo Details.csv' });
    await expect(card).toContainText('Can prove every photo, byte for byte');
    await expectAnswer(page, 'Not yet');
  });

  await test.step('answers', () => answerQuestions(page));

  await test.step('the verdict, in words and numbers', async () => {
    await goTo(page, 'Result');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('70 of 76 are here, byte for byte. 6 are not.');
    const sides = page.getByRole('region', { name: 'Both sides' });
    await expect(sides.getByRole('row', { name: /^Photos and videos/ })).toHaveText(/76\s*72/);
    await expect(sides.getByRole('row', { name: /^Newest/ })).toContainText('24 December 2023');
  });

  await test.step('a month of the calendar, by keyboard', async () => {
    const grid = page.getByRole('grid');
    await grid.getByRole('gridcell', { name: 'January 2023: all 3 of iCloud are here' }).focus();
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    const june = grid.getByRole('gridcell', { name: 'June 2023: 4 of 7 are not here' });
    await expect(june).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gaps and fixes');
    await expect(gaps(page).getByRole('option')).toHaveCount(4);
  });

  await test.step('a gap beside its fix', async () => {
    await gaps(page)
      .getByRole('option', { name: new RegExp(library.missingVideos[1] ?? '') })
      .click();
    const detail = page.getByRole('region', { name: 'The chosen gap and what to do' });
    await expect(detail.getByRole('heading', { level: 2 })).toHaveText(library.missingVideos[1] ?? '');
    await expect(detail).toContainText('Why this card');
    await expect(detail).toContainText('In iCloud, not found here');
  });

  await test.step('a gap with its picture, found by search', async () => {
    await goTo(page, 'Gaps and fixes');
    await page.getByRole('searchbox').fill(library.changed.toLowerCase());
    await expect(gaps(page).getByRole('option')).toHaveCount(1);
    const picture = page.getByRole('region', { name: 'The chosen gap and what to do' }).getByRole('img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });

  await test.step('a hostile name is only text', async () => {
    await page.getByRole('searchbox').fill('onerror');
    await expect(gaps(page).getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name: library.hostile })).toBeVisible();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  await test.step('every report', async () => {
    await goTo(page, 'Report');
    const html = (await saveAs(app, 'Web page', path.join(folder, 'report.html'))).toString();
    expect(html).toContain('70 of 76 are here');
    expect(html).not.toContain('<img src=x');
    const pdf = await saveAs(app, 'PDF', path.join(folder, 'report.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const csv = (await saveAs(app, 'Table of gaps', path.join(folder, 'gaps.csv'))).toString();
    expect(csv).toContain(library.missingVideos[0] ?? '');
    const json: unknown = JSON.parse((await saveAs(app, 'Data', path.join(folder, 'report.json'))).toString());
    expect(json).toMatchObject({ schema: 'two-places/report@1', verdict: { answer: 'not-yet' } });
    const sums = (await saveAs(app, 'Checksums', path.join(folder, 'sums.sha1'))).toString();
    expect(sums).toContain(library.onlyHere);
    await page.getByText('Leave out what is private').click();
    const redacted = (await saveAs(app, 'Web page', path.join(folder, 'redacted.html'))).toString();
    expect(redacted).not.toContain(library.missingVideos[0] ?? '');
    expect(redacted).not.toContain('Holiday photos');
  });

  await test.step('history', async () => {
    await goTo(page, 'History');
    await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('76');
  });

  await test.step('everything is there again after a restart', async () => {
    expect(await app.close()).toBe(0);
    app = await launchApp({ dataFolder });
    ({ page } = app);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('70 of 76 are here, byte for byte. 6 are not.', {
      timeout: 30_000,
    });
    await goTo(page, 'Your iPhone');
    await expect(page.getByLabel('Photos', { exact: true })).toHaveValue('70');
    await goTo(page, 'Your computer');
    await expect(page.getByRole('article', { name: 'Holiday photos' })).toContainText('Every file was read', {
      timeout: 30_000,
    });
    await app.close();
  });
  expect(errors).toEqual([]);
  remove();
});

test('the sample: one press, and its photos speak', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: 'See it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  await goTo(page, 'Gaps and fixes');
  await expect(gaps(page).getByRole('option').first()).toBeAttached();
  await goTo(page, 'Guide');
  await page.getByRole('searchbox').fill('recently deleted');
  await page
    .getByRole('list')
    .getByRole('button', { name: /Recently Deleted/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
  await goTo(page, 'Settings');
  await page.getByText('Deutsch').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await app.close();
});
