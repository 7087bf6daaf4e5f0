import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import {
  addFolder,
  answerHere,
  begin,
  dropList,
  expectAnswer,
  goTo,
  openHistory,
  openICloud,
  openPlace,
  openQuestions,
  openTask,
  photos,
  placeRow,
  press,
  temporaryFolder,
} from './journey/steps.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// One person's way through the app, from the first start to the report and back again after a restart.

async function answerQuestions(page: Page): Promise<void> {
  await press(page, 'Erase');
  await answerHere(page, 'Is iCloud Photos on?', 'Yes');
  await answerHere(page, 'What does the status say?', 'Finished, or updated just now');
  await answerHere(page, 'Is your iCloud storage full?', 'No');
  await answerHere(page, 'Are these three the newest on the phone?', 'I don’t know');
  await page.getByLabel('Photos', { exact: true }).fill('70');
  await page.getByLabel('Videos', { exact: true }).fill('4');
  await page.getByRole('button', { name: 'Use these totals' }).click();
  await expect(page.getByRole('region', { name: 'The phone' }).getByRole('group')).toHaveCount(0);
}

async function saveAs(app: RunningApp, button: string, file: string): Promise<Buffer> {
  await app.answerSaveDialog(file);
  await app.page.getByRole('button', { name: button }).click();
  await expect(app.page.getByText(`Saved: ${path.basename(file)}`)).toBeVisible({ timeout: 60_000 });
  return readFileSync(file);
}

test('folder, list, answers, verdict, a gap with its picture and fix, every report, history, restart', async () => {
  test.setTimeout(360_000);
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const dataFolder = path.join(folder, 'data');
  let app = await launchApp({ dataFolder });
  let { page } = app;
  const heading = page.getByRole('heading', { level: 1 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  await test.step('welcome, folder by the dialog', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is every photo in two places?');
    await begin(page);
    await addFolder(app, library.folder);
    await expect(placeRow(page, 'Holiday photos')).toContainText('72');
    await openPlace(page, 'Holiday photos');
    await page.getByRole('button', { name: /^How 73 files become 72 photos and videos/ }).click();
    await expect(page.getByRole('row', { name: /^Files that are not photos/ })).toContainText('1');
  });

  await test.step('list by drop', async () => {
    await dropList(app, library.listFile);
    await expectAnswer(page, 'Not yet');
    await openICloud(page);
    await expect(page.getByRole('listitem').filter({ hasText: 'Photo Details.csv' })).toContainText(
      'Shows exact copies.',
    );
  });

  await test.step('answers', () => answerQuestions(page));

  await test.step('the answer in both directions, and its numbers', async () => {
    await expectAnswer(page, 'Not yet');
    await expect(heading).toHaveText('70 of 77 are in two places. 7 are in only one.');
    await expect(page.getByRole('link', { name: /^6 to copy/ })).toContainText('5 not here, 1 not the same');
    await expect(page.getByRole('link', { name: /^1 has no second copy/ })).toBeVisible();
    await page.getByRole('link', { name: /^70 in both/ }).click();
    const account = page.getByRole('region', { name: 'Every number explained' });
    await expect(account.getByRole('row', { name: /^In iCloud/ })).toContainText('76');
    await expect(account.getByRole('row', { name: /^Whole here/ })).toContainText('71');
    await expect(account.getByRole('row', { name: /in all/ })).toContainText('77');
    await expect(account).toContainText('Not explained: 0.');
    await page.keyboard.press('Escape');
    await expect(heading).toContainText('70 of 77');
  });

  await test.step('a month of the bars, by keyboard', async () => {
    const years = page.getByRole('list', { name: 'Year by year' });
    await years.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(years.getByRole('button', { name: /^2023 .*7 of \d+ are in only one place/ })).toBeFocused();
    await page.keyboard.press('Enter');
    const months = page.getByRole('list', { name: 'Months of 2023' });
    const june = months.getByRole('button', { name: /June 2023: 4 of 7/ });
    await expect(june).toBeVisible();
    await june.focus();
    await page.keyboard.press('Escape');
    await expect(months).toBeHidden();
  });

  await test.step('photos of a task beside what to do', async () => {
    await openTask(page, '5 are in iCloud, not here');
    await photos(page)
      .getByRole('option', { name: new RegExp(library.missingVideos[1] ?? '') })
      .dblclick();
    const preview = page.getByRole('dialog');
    await expect(preview).toContainText(library.missingVideos[1] ?? '');
    await expect(preview.getByRole('heading', { level: 2 })).toHaveText('Not here');
    await page.keyboard.press('Escape');
    const side = page.getByRole('complementary', { name: 'What to do' });
    await expect(side).toContainText('Why this:');
    await expect(side.getByRole('heading', { level: 2 })).toHaveText('Bring the originals here');
  });

  await test.step('both versions of a photo, found by search', async () => {
    await openTask(page, '1 is here, but not the same');
    await page.getByRole('searchbox').fill(library.changed.toLowerCase());
    await expect(photos(page).getByRole('option', { name: new RegExp(library.changed) })).toHaveCount(1);
    await photos(page).getByRole('option').dblclick();
    const preview = page.getByRole('dialog');
    await expect(preview.getByRole('figure')).toHaveCount(2);
    const picture = preview.getByRole('img', { name: /Holiday photos/ });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
  });

  await test.step('a hostile name is only text', async () => {
    await openTask(page, '5 are in iCloud, not here');
    await page.getByRole('searchbox').fill('onerror');
    await expect(photos(page).getByRole('option')).toHaveCount(1);
    await photos(page).getByRole('option').dblclick();
    await expect(page.getByRole('dialog')).toContainText(library.hostile);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  await test.step('every report', async () => {
    await goTo(page, 'Report');
    const pdf = await saveAs(app, 'Save as PDF…', path.join(folder, 'report.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('button', { name: /^Other files/ }).click();
    const csv = (await saveAs(app, 'Save as Table…', path.join(folder, 'gaps.csv'))).toString();
    expect(csv).toContain(library.missingVideos[0] ?? '');
    const json: unknown = JSON.parse((await saveAs(app, 'Save as Data…', path.join(folder, 'report.json'))).toString());
    expect(json).toMatchObject({ schema: 'two-places/report@2', verdict: { answer: 'not-yet' } });
    const sums = (await saveAs(app, 'Save as Checksums…', path.join(folder, 'sums.sha1'))).toString();
    expect(sums).toContain(library.onlyHere);
    await page.getByText('Every number and name', { exact: true }).click();
    const html = (await saveAs(app, 'Save as Web page…', path.join(folder, 'report.html'))).toString();
    expect(html).toContain('70 of 76 are here');
    expect(html).toContain('70 of 77 are in two places.');
    expect(html).not.toContain('<img src=x');
    await page.getByText('Leave out what is private', { exact: true }).click();
    const redacted = (await saveAs(app, 'Save as Web page…', path.join(folder, 'redacted.html'))).toString();
    expect(redacted).not.toContain(library.missingVideos[0] ?? '');
    expect(redacted).not.toContain('Holiday photos');
    expect(redacted).not.toContain('<img');
  });

  await test.step('history', async () => {
    const sheet = await openHistory(page);
    await expect(sheet.getByRole('table').getByRole('row').nth(1)).toContainText('7 of 77');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

  await test.step('everything is there again after a restart', async () => {
    expect(await app.close()).toBe(0);
    app = await launchApp({ dataFolder });
    ({ page } = app);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('70 of 77 are in two places. 7 are in only one.', {
      timeout: 60_000,
    });
    await openQuestions(page, 'status');
    await page.getByRole('dialog').getByRole('button', { name: 'Next' }).click();
    await expect(page.getByLabel('Photos', { exact: true })).toHaveValue('70');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await openPlace(page, 'Holiday photos');
    await expect(page.locator('.main')).toContainText('Every file was read', { timeout: 30_000 });
    await app.close();
  });
  expect(errors).toEqual([]);
  remove();
});

test('the sample: one press, and its photos speak', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  await openTask(page, /in iCloud, not here$/);
  await press(page, 'Settings');
  await page.getByText('Deutsch').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await app.close();
});
