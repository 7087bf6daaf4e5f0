import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { makePair } from './journey/pair-library.ts';
import {
  addFolder,
  begin,
  choosePlace,
  compareTwo,
  dropList,
  expectAnswer,
  howWeKnow,
  openICloud,
  openTask,
  photos,
  press,
  temporaryFolder,
} from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

test('two folders compared with each other, by bytes whatever the names, and back to the whole check', async () => {
  const { folder, remove } = temporaryFolder();
  const pair = makePair(folder);
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, pair.first);
  await addFolder(app, pair.second);
  await compareTwo(page, 'Old disk', 'New disk');
  await expectAnswer(page, 'Not yet');
  // 24 in the first, of which 23 are in the second under other names, and one that only the second has.
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('23 of 25 are in both. 2 are in only one.');
  await expect(page.getByRole('region', { name: 'Are they two places?' })).toContainText('one broken disk takes both', {
    ignoreCase: true,
  });
  await openTask(page, '1 is in “Old disk” only');
  await expect(photos(page).getByRole('option')).toHaveCount(1);
  await expect(photos(page).getByRole('option', { name: new RegExp(pair.notCopied) })).toBeVisible();
  await expect(page.locator('.main')).not.toContainText('iCloud');
  // The other way round one photo is only in the new folder.
  await compareTwo(page, 'New disk', 'Old disk');
  await expect(heading).toHaveText('23 of 25 are in both. 2 are in only one.');
  await openTask(page, '1 is in “New disk” only');
  await expect(photos(page).getByRole('option', { name: new RegExp(pair.onlySecond) })).toBeVisible();
  await press(page, 'Erase');
  await expect(page.getByRole('heading', { name: 'Two folders are compared now' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the whole check with iCloud' }).click();
  await press(page, 'Overview');
  await expect(heading).toContainText('Next: tell us what iCloud has.');
  await app.close();
  remove();
});

test('a folder inside one that is here is refused, with the reason', async () => {
  const { folder, remove } = temporaryFolder();
  const pair = makePair(folder);
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, pair.first);
  for (const other of [path.join(pair.first, '2022'), folder]) {
    await choosePlace(app, other);
    await expect(page.getByText(/are the same, or one lies inside the other \(Old disk\)/)).toBeVisible();
    await expect(page.locator('.item.lib').filter({ hasText: 'This computer' })).toHaveCount(1);
  }
  await app.close();
  remove();
});

test('the zips of one Takeout are one place, whichever of them is dropped', async () => {
  const { folder, remove } = temporaryFolder();
  const names = ['takeout-20260101T101010Z-001.zip', 'takeout-20260101T101010Z-002.zip'];
  const album = 'Takeout/Google Photos/Photos from 2022';
  const sidecar = JSON.stringify({ title: 'sea.jpg', photoTakenTime: { timestamp: '1654337460' } });
  const contents = [
    { path: `${album}/sea.jpg`, content: makeJpeg({ seed: 1 }) },
    { path: `${album}/sea.jpg.json`, content: sidecar },
  ];
  for (const [i, name] of names.entries())
    writeFileSync(path.join(folder, name), await makeZip(contents.slice(i, i + 1)));
  const app = await launchApp();
  const { page } = app;
  await app.answerMessageBoxes(1);
  await begin(page);
  const row = page.locator('.item.lib').filter({ hasText: 'This computer' });
  for (const [i, name] of names.entries()) {
    if (i === 0) await app.dropOnto('.drop', [path.join(folder, name)]);
    else
      await app.dropOnto(
        '.drop',
        names.map((part) => path.join(folder, part)),
      );
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(`${names[0]} … ${names[1]}`);
    await expect(row).toContainText('Watched', { timeout: 30_000 });
    // The moment is in the other zip than the photo.
    await expect(row).toContainText('2022');
  }
  await app.close();
  remove();
});

test('what printed names are is asked, is never decided by itself, and survives a restart', async () => {
  const { folder, remove } = temporaryFolder();
  const pair = makePair(folder);
  const dataFolder = path.join(folder, 'data');
  const first = await launchApp({ dataFolder });
  await begin(first.page);
  await addFolder(first, pair.first);
  await dropList(first, pair.printed);
  const question = first.page.getByRole('dialog', { name: 'Which of the two is this list?' });
  const missing = { name: 'Only what was missing, or I am not sure' };
  const everything = { name: 'Everything: its folder was empty when it ran' };
  await expect(question.getByText('24 are in “Old disk” at the printed place')).toBeVisible({ timeout: 30_000 });
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  const note = /and not everything in iCloud/;
  await question.getByText(missing.name).click();
  await expect(question.getByText(/counts as incomplete/)).toBeVisible();
  await question.getByText(everything.name).click();
  await expect(question.getByText(/counts as all of iCloud/)).toBeVisible();
  await question.getByRole('button', { name: 'Done' }).click();
  await howWeKnow(first.page, 'What the list cannot show');
  await expect(first.page.getByText(note)).toHaveCount(0);
  await first.close();

  const second = await launchApp({ dataFolder });
  await openICloud(second.page);
  await expect(second.page.getByRole('radio', everything)).toBeChecked();
  await second.page.getByText(missing.name).click();
  await howWeKnow(second.page, 'What the list cannot show');
  await expect(second.page.getByText(note).first()).toBeVisible({ timeout: 30_000 });
  await second.close();
  remove();
});
