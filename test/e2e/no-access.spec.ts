import { chmodSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeLibrary } from '../fixtures/photos-library/make-library.ts';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import {
  begin,
  choosePlace,
  dropList,
  expectAnswer,
  howWeKnow,
  openICloud,
  openPlace,
  temporaryFolder,
  toWays,
} from './journey/steps.ts';
import { launchObedient } from './permissions.ts';

// Folders and libraries that nobody may open: they read as "no access", never as empty.

const CLOSED = 0o000;

test('a folder that may not be opened is named, is not empty, and is read once it may be', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true });
  const app = await launchObedient(folder);
  const { page } = app;
  chmodSync(library.folder, CLOSED);
  await begin(page);
  await choosePlace(app, library.folder);
  await openPlace(page, 'Holiday photos');
  const card = page.locator('.main');
  await expect(card).toContainText('could not be opened');
  await expect(card).toContainText('Give yourself permission');
  await expect(card).not.toContainText('No photo or video in');
  chmodSync(library.folder, 0o755);
  await page.getByRole('button', { name: 'Look again' }).first().click();
  await expect(card).toContainText('Every file was read', { timeout: 30_000 });
  await app.close();
  remove();
});

test('a folder whose photos lie behind a closed door is not called empty, and forbids a yes', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true });
  const outer = path.join(folder, 'Outer');
  mkdirSync(outer);
  const inner = path.join(outer, 'Holiday photos');
  renameSync(library.folder, inner);
  chmodSync(inner, CLOSED);
  const app = await launchObedient(folder);
  const { page } = app;
  await begin(page);
  await choosePlace(app, outer);
  await openPlace(page, 'Outer');
  const card = page.locator('.main');
  await expect(card).toContainText('“Outer” could not be opened.', { timeout: 30_000 });
  await expect(card).toContainText('That doesn’t mean it is empty.');
  await expect(card).toContainText('1 folder could not be opened. Nobody looked inside.');
  await expect(card).not.toContainText('No photo or video in');
  await dropList(app, library.listFile);
  await howWeKnow(page, 'What the places cannot show');
  await expect(page.getByText('1 folder could not be opened. Nobody looked inside.')).toBeVisible();
  chmodSync(inner, 0o755);
  await openPlace(page, 'Outer');
  await page.getByRole('button', { name: 'Look again' }).first().click();
  await expect(card).toContainText('Every file was read', { timeout: 30_000 });
  await expectAnswer(page, 'Not proven');
  await app.close();
  remove();
});

test('a Photos library that may not be opened is no list, and says so', async () => {
  const { folder, remove } = temporaryFolder();
  const library = path.join(folder, 'Family.photoslibrary');
  makeLibrary(library, '15', [{ uuid: 'A', name: 'IMG_1.HEIC', uploadState: 3 }]).close();
  const app = await launchObedient(folder);
  const { page } = app;
  await begin(page);
  await toWays(page);
  for (const closed of [library, path.join(library, 'database')]) {
    chmodSync(closed, CLOSED);
    await app.answerFolderDialog(library);
    await page.getByRole('button', { name: 'Choose it…' }).click();
    await expect(page.getByText(/could not be opened/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does iCloud have?');
    chmodSync(closed, 0o755);
  }
  await app.answerFolderDialog(library);
  await page.getByRole('button', { name: 'Choose it…' }).click();
  await openICloud(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'Family.photoslibrary' })).toBeVisible();
  await app.close();
  remove();
});
