import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import { makePair } from './journey/pair-library.ts';
import { addFolder, begin, compareTwo, dropList, expectAnswer, gaps, goTo, temporaryFolder } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

test('photos in only one place: from the number on the result to the list, by keys alone', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  await addFolder(app, library.folder);
  await dropList(app, library.listFile);
  await expectAnswer(page, 'Not yet');
  await goTo(page, 'Result');
  // On the list and not here (5), here with other bytes (1), here and not on the list (1); a wall clock and no zone.
  const section = page.getByRole('region', { name: 'In how many places your photos are' });
  await expect(section).toContainText('70 of 77 known photos and videos are in at least two independent places.');
  await expect(section).toContainText('6 Only in iCloud');
  await expect(section).toContainText('1 Only in Holiday photos');
  await section.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'In only one place' })).toBeFocused();
  const list = page.getByRole('listbox', { name: 'Photos in only one place' });
  await list.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { level: 2, name: library.onlyHere })).toBeVisible();
  const where = page.getByRole('region', { name: 'Where it is, and how sure that is' });
  await expect(where).toContainText('Photo Details.csv: not on the list');
  await expect(where).toContainText('Holiday photos: this file, read to its last byte');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('heading', { level: 2, name: library.hostile })).toBeVisible();
  await expect(where).toContainText('Photo Details.csv: on the list, so it is in iCloud');
  await page.getByLabel('Place', { exact: true }).selectOption({ label: 'Only in Holiday photos (1)' });
  await expect(page.getByText('1 photo or video is in only one place')).toBeVisible();
  await page.getByLabel('Search by name or folder').fill('no such photo');
  await expect(page.getByText('No photo fits these filters.')).toBeVisible();
  await app.close();
  remove();
});

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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '23 of 24 are in the other folders, byte for byte. 1 is not.',
  );
  await expect(page.getByText('In the first folder, not found in the others').first()).toBeVisible();
  await page.getByRole('button', { name: 'Look at the gaps and their fixes' }).click();
  await expect(gaps(page).getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: pair.notCopied })).toBeVisible();
  await expect(page.locator('.main')).not.toContainText('iCloud');
  // The other way round one photo is only in the new folder.
  await compareTwo(page, 'New disk', 'Old disk');
  await page.getByRole('button', { name: 'Look at the gaps and their fixes' }).click();
  await expect(page.getByRole('heading', { level: 2, name: pair.onlySecond })).toBeVisible();
  await goTo(page, 'May I erase it?');
  await expect(page.getByRole('heading', { name: 'Two folders are compared now' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the whole check with iCloud' }).click();
  await goTo(page, 'Result');
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to compare yet' })).toBeVisible();
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
    await app.answerFolderDialog(other);
    await page.getByRole('button', { name: 'Choose another folder…' }).click();
    await expect(page.getByText(/are the same, or one lies inside the other \(Old disk\)/)).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
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
  await begin(page);
  const card = page.getByRole('article');
  for (const [i, name] of names.entries()) {
    if (i === 0) await app.dropOnto('.drop', [path.join(folder, name)]);
    else
      await app.dropOnto(
        '.drop',
        names.map((part) => path.join(folder, part)),
      );
    await expect(card).toHaveCount(1);
    await expect(card).toContainText(`${names[0]} … ${names[1]}`);
    await expect(card).toContainText('Every file was read', { timeout: 30_000 });
    // The moment is in the other zip than the photo.
    await expect(card).toContainText('2022');
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
  const missing = { name: 'Only what was missing, or I am not sure' };
  const everything = { name: 'Everything: its folder was empty when it ran' };
  await expect(first.page.getByText('24 are in “Old disk” at the printed place')).toBeVisible({ timeout: 30_000 });
  await expect(first.page.getByRole('radio', missing)).toBeChecked();
  const note = /and not everything in iCloud/;
  await expect(first.page.getByText(note)).toBeVisible();
  await first.page.getByText(everything.name).click();
  await expect(first.page.getByText(note)).toHaveCount(0);
  await goTo(first.page, 'Result');
  await expect(first.page.getByText(note)).toHaveCount(0);
  await first.close();

  const second = await launchApp({ dataFolder });
  await goTo(second.page, 'iCloud');
  await expect(second.page.getByRole('radio', everything)).toBeChecked();
  await second.page.getByText(missing.name).click();
  await goTo(second.page, 'Result');
  await expect(second.page.getByText(note).first()).toBeVisible({ timeout: 30_000 });
  await second.close();
  remove();
});
